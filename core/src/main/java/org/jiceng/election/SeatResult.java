package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import org.jiceng.fact.Body;
import org.jiceng.law.Citation;
import org.jiceng.law.Working;
import org.jiceng.person.PersonId;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/**
 * What became of one seat. More shapes will follow with more kinds of elections, so read the ones
 * you need with {@link OfficeResult}'s methods.
 */
public sealed interface SeatResult {

  /**
   * Somebody is elected and in office.
   *
   * @param candidate who
   * @param working the votes against what the majority needs
   */
  record Elected(ListedCandidate candidate, Working working) implements SeatResult {

    /** Who. */
    public PersonId person() {
      return candidate.person();
    }

    /** The votes in favour. */
    public int votes() {
      return Math.toIntExact(working.have());
    }
  }

  /**
   * Somebody is elected, but not in office until something else happens.
   *
   * @param candidate who
   * @param working the votes against what the majority needs
   * @param awaited what has to happen
   * @param basis where that stands
   */
  record Pending(ListedCandidate candidate, Working working, Awaited awaited, Citation basis)
      implements SeatResult {

    /** Who. */
    public PersonId person() {
      return candidate.person();
    }

    /** The votes in favour. */
    public int votes() {
      return Math.toIntExact(working.have());
    }
  }

  /**
   * Another vote fills the seat. Seats that one vote fills have equal results.
   *
   * @param cause why nobody is elected yet
   * @param among who stands, in the order of the list
   * @param seats how many seats that vote fills, this one among them
   * @param basis where that stands
   */
  record NextVote(Cause cause, ImmutableList<ListedCandidate> among, int seats, Citation basis)
      implements SeatResult {}

  /**
   * A body must decide first: a name written in may take the seat.
   *
   * @param body who decides
   * @param names the names as written; personal data, for the review office alone
   * @param votes the votes of each of them, and of those tied with them
   * @param options what may be decided
   * @param basis where that stands
   */
  record Decision(
      Body body,
      ImmutableList<String> names,
      int votes,
      ImmutableList<DecisionOption> options,
      Citation basis)
      implements SeatResult {}

  /** What an elected person waits for. */
  enum Awaited implements MessageKey {
    /** The approval of the higher Party organization. */
    APPROVAL;

    @Override
    public Phrasebook phrasebook() {
      return Phrases.BOOK;
    }
  }

  /** Why another vote is needed. */
  enum Cause implements MessageKey {
    /** More persons have the votes of the last seat than seats are left. */
    TIE,
    /** Fewer persons than seats have the majority. */
    SHORTFALL;

    @Override
    public Phrasebook phrasebook() {
      return Phrases.BOOK;
    }
  }
}
