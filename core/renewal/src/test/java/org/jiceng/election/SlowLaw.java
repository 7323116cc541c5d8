package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * The law as the second counter has it, written down from the law tables once more: plain numbers,
 * for each question an answer by kind of vote and by day. Where the law is silent there are several
 * answers, or none.
 */
final class SlowLaw {
  private static final LocalDate PARTY_1990 = LocalDate.of(1990, 6, 27);
  private static final LocalDate PARTY_2020 = LocalDate.of(2020, 7, 13);
  private static final LocalDate VILLAGES_2010 = LocalDate.of(2010, 10, 28);
  private static final LocalDate RESIDENTS_1989 = LocalDate.of(1990, 1, 1);
  private static final LocalDate BOTH_2018 = LocalDate.of(2018, 12, 29);
  private static final LocalDate BOTH_2026 = LocalDate.of(2026, 1, 1);

  private final String elects;
  private final VoteKind.Stage stage;
  private final LocalDate day;

  SlowLaw(VoteKind kind, LocalDate day) {
    this.elects = kind.elects();
    this.stage = kind.stage();
    this.day = day;
    if (day.isBefore(firstDays(elects).get(0))) {
      throw new IllegalArgumentException("no law on " + day);
    }
  }

  /** The first day of each text on an election. */
  static ImmutableList<LocalDate> firstDays(String elects) {
    if (elects.equals(VoteKind.PROVINCIAL)) {
      return ImmutableList.of(BOTH_2026);
    }
    if (elects.startsWith("RESIDENTS")) {
      return ImmutableList.of(RESIDENTS_1989, BOTH_2018, BOTH_2026);
    }
    return elects.startsWith("VILLAGERS")
        ? ImmutableList.of(VILLAGES_2010, BOTH_2018, BOTH_2026)
        : ImmutableList.of(PARTY_1990, PARTY_2020);
  }

  private boolean isParty() {
    return firstDays(elects).get(0).equals(PARTY_1990);
  }

  private boolean isProvincial() {
    return elects.equals(VoteKind.PROVINCIAL);
  }

  /** Until 2026 national law did not say how residents elect. */
  private boolean isSilent() {
    return elects.startsWith("RESIDENTS") && day.isBefore(BOTH_2026);
  }

  /** A share, as more than or at least so many parts. */
  record Share(boolean more, int parts, int of, Of base) {
    static final Share NONE = new Share(false, 0, 1, Of.PRESENT);

    boolean isMet(long have, long base) {
      return more ? have * of > base * parts : have * of >= base * parts;
    }
  }

  /** Of whom a share is taken. */
  enum Of {
    ENTITLED,
    PRESENT,
    VOTERS,
    RETURNED
  }

  /** By what voters are counted. */
  enum By {
    RECORD,
    PRESENT,
    ISSUED,
    RETURNED
  }

  /** Whether a vote of this stage follows from the first one, by a method of its own. */
  boolean follows(VoteKind.Stage following) {
    return following == VoteKind.Stage.AMONG_TIED ? tieIsVotedOn() : !isParty() && !isSilent();
  }

  /** The readings of how many are needed; none if nothing is known. */
  ImmutableList<Share> quorum() {
    if (isParty()) {
      return ImmutableList.of(new Share(day.isBefore(PARTY_2020), 4, 5, Of.PRESENT));
    }
    if (isSilent()) {
      return ImmutableList.of();
    }
    Share turnout =
        elects.endsWith("BY_REPRESENTATIVES")
            ? new Share(true, 2, 3, Of.VOTERS)
            : new Share(true, 1, 2, Of.VOTERS);
    return stage == VoteKind.Stage.FOR_SEATS_LEFT
        ? ImmutableList.of(Share.NONE, turnout)
        : ImmutableList.of(turnout);
  }

  ImmutableList<By> votersBy() {
    if (isProvincial()) {
      return ImmutableList.of(By.ISSUED);
    }
    return isParty()
        ? ImmutableList.of(By.RECORD)
        : ImmutableList.of(By.PRESENT, By.ISSUED, By.RETURNED);
  }

  /** Whether the ballots may not be more than the voters; both answers if that is open. */
  ImmutableList<Boolean> comparesWithVoters() {
    if (isProvincial()) {
      return ImmutableList.of(false);
    }
    return isParty() ? ImmutableList.of(true) : ImmutableList.of(false, true);
  }

  /** Whether the ballots may not be more than those issued; both answers if that is open. */
  ImmutableList<Boolean> comparesWithIssued() {
    return isParty() || isProvincial() ? ImmutableList.of(true) : ImmutableList.of(false, true);
  }

  /** How many names a paper with so many votes against may have. */
  long namesAllowed(long against) {
    if (stage == VoteKind.Stage.AMONG_TIED) {
      return 0;
    }
    return isParty() ? against : Long.MAX_VALUE;
  }

  /** The readings of how many votes elect; none if nothing is known. */
  ImmutableList<Share> majority() {
    if (stage == VoteKind.Stage.AMONG_TIED) {
      return ImmutableList.of(Share.NONE);
    }
    if (elects.equals("PRELIMINARY")) {
      return ImmutableList.of(
          new Share(true, 1, 2, Of.PRESENT), new Share(true, 1, 2, Of.ENTITLED));
    }
    if (isSilent()) {
      return ImmutableList.of();
    }
    if (stage == VoteKind.Stage.FOR_SEATS_LEFT && !isParty()) {
      return ImmutableList.of(new Share(false, 1, 3, Of.RETURNED));
    }
    return ImmutableList.of(new Share(true, 1, 2, isParty() ? Of.PRESENT : Of.VOTERS));
  }

  /** National law on villagers and residents has no rule on ties. */
  boolean tieIsVotedOn() {
    return isParty() || isProvincial();
  }

  /** Whether another vote follows if too few are elected. */
  boolean leftSeatsAreVotedOn() {
    return !isSilent();
  }

  /** Whether all not elected stand in it, in the order of their votes; else the list as it was. */
  boolean byVotes() {
    return !isParty();
  }

  /** How many must be elected before seats can be given up; 0 if none can. */
  int leastSeats() {
    return switch (elects) {
      case "BRANCH_COMMITTEE" -> 3;
      case "GENERAL_BRANCH_COMMITTEE", "GRASSROOTS_COMMITTEE" -> 5;
      default -> 0;
    };
  }

  boolean vacancyIsOpen() {
    return !isParty() && !isProvincial();
  }

  /** A villagers' committee has a woman; a residents' committee from 2026. */
  boolean needsWoman() {
    return !isParty() && !isSilent();
  }

  /** Whether one seat is hers whatever the votes; else nothing is said of what follows. */
  boolean keepsSeatForWoman() {
    return isProvincial();
  }

  boolean avoidsRelatives() {
    return !isParty() && !day.isBefore(BOTH_2026);
  }

  /** Whether the relative with more votes stays; else nothing is said of who does. */
  boolean moreVotesStay() {
    return isProvincial();
  }

  /** What whoever is elected waits for; empty if for nothing. */
  String waitsFor() {
    return switch (elects) {
      case "BRANCH_SECRETARY", "COMMITTEE_OFFICERS", "STANDING_COMMITTEE" -> "APPROVAL";
      case "DELEGATES" -> "REVIEW";
      default -> "";
    };
  }

  /** Every answer but those on seats given up. */
  ImmutableList<Object> answers() {
    return ImmutableList.of(
        quorum(),
        votersBy(),
        comparesWithVoters(),
        comparesWithIssued(),
        ImmutableList.of(namesAllowed(0), namesAllowed(1)),
        majority(),
        tieIsVotedOn(),
        leftSeatsAreVotedOn(),
        byVotes(),
        vacancyIsOpen(),
        needsWoman(),
        keepsSeatForWoman(),
        avoidsRelatives(),
        moreVotesStay(),
        waitsFor());
  }
}
