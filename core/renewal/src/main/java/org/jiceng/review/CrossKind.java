package org.jiceng.review;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/**
 * What can be found across all lists of an exercise. Nothing of it excludes anybody by itself. One
 * person for the branch committee and for the villagers' committee of one place is no finding: that
 * is wanted.
 */
public enum CrossKind implements MessageKey {
  /** One person proposed in two places. */
  ONE_PERSON_TWO_PLACES(Meaning.DECISION),
  /** One person proposed twice for one body, by two lists. */
  ONE_PERSON_TWICE_IN_BODY(Meaning.DECISION),
  /** One person under two names that differ even when folded. */
  ONE_PERSON_TWO_NAMES(Meaning.UNDETERMINED),
  /** One identity number under two keys of persons. */
  ONE_PERSON_TWO_KEYS(Meaning.UNDETERMINED),
  /** One key of a person with two identity numbers. */
  ONE_PERSON_TWO_NUMBERS(Meaning.UNDETERMINED),
  /** Two keys with one name and one birth in one place, and not both with an identity number. */
  POSSIBLY_ONE_PERSON(Meaning.UNDETERMINED),
  /** One person for two posts of which a statute or a regulation allows one. */
  INCOMPATIBLE_POSTS(Meaning.DECISION),
  /** One person for two posts that policy would not see in one hand. */
  POSTS_APART_BY_POLICY(Meaning.NOTICE),
  /** Relatives of whom one may serve: both may stand, and both are told before the poll. */
  RELATIVES(Meaning.NOTICE),
  /** Somebody who holds a post outside the elected bodies that does not go with the seat. */
  POST_HELD(Meaning.NOTICE),
  /** A relative of somebody who holds such a post. */
  RELATIVE_HOLDS_POST(Meaning.NOTICE),
  /** Persons who have not declared their relatives, where that matters. */
  RELATIVES_UNDECLARED(Meaning.UNDETERMINED),
  /** Fewer candidates than the surplus asks for. */
  TOO_FEW_CANDIDATES(Meaning.DEFECT),
  /** A number of seats that a statute or a regulation does not allow. */
  SEATS_OUTSIDE_LAW(Meaning.DEFECT),
  /** A number of seats that policy would not see. */
  SEATS_UNUSUAL(Meaning.NOTICE),
  /** Candidates for a body whose number of seats is not planned. */
  SEATS_NOT_PLANNED(Meaning.UNDETERMINED),
  /** No woman among the candidates. */
  NO_WOMAN(Meaning.DEFECT),
  /** Nobody known to be a woman, but somebody whose sex is not known. */
  WOMAN_UNKNOWN(Meaning.UNDETERMINED);

  /** What a finding means. */
  public enum Meaning implements MessageKey {
    /** A body has to decide which candidacy is kept. */
    DECISION,
    /** The lists or the plan must be put right before the poll. */
    DEFECT,
    /** Something is missing or contradicts itself. */
    UNDETERMINED,
    /** In order; those concerned should know. */
    NOTICE;

    @Override
    public Phrasebook phrasebook() {
      return Phrases.BOOK;
    }
  }

  private final Meaning meaning;

  CrossKind(Meaning meaning) {
    this.meaning = meaning;
  }

  /** What a finding of this kind means. */
  public Meaning meaning() {
    return meaning;
  }

  /** Whether it is about a body's list or its seats, and not about those who stand on the list. */
  boolean isOfList() {
    return switch (this) {
      case TOO_FEW_CANDIDATES,
          SEATS_OUTSIDE_LAW,
          SEATS_UNUSUAL,
          SEATS_NOT_PLANNED,
          NO_WOMAN,
          WOMAN_UNKNOWN ->
          true;
      default -> false;
    };
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
