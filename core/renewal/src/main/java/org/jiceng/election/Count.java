package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;
import org.jiceng.person.PersonId;

/**
 * All ballots of one contest, accounted for before anybody is elected. Immutable.
 *
 * <p>Conserved: for each listed candidate all lines together are the ballots returned, and the
 * slots filled are the names accepted and rejected. Ballots that were not returned stand apart;
 * their electors stay among those present.
 */
@Value.Immutable(copy = true)
@ValueStyle
public sealed interface Count permits ImmutableCount {

  /** The contest that was counted. */
  ContestId contest();

  /** Who was there; not at stations that are missing. */
  Attendance attendance();

  /** Ballots that came back: R. */
  int returned();

  /** Invalid ones among them, by reason, in the order of the reasons. */
  ImmutableMap<InvalidBallot, Integer> invalid();

  /** What they say about each listed candidate, in the order of the list. */
  ImmutableList<Tally> tallies();

  /** Slots filled with a name. */
  int slotsFilled();

  /** Accepted names, most votes first, then by name. */
  ImmutableList<WriteInTally> writeIns();

  /** Rejected names by reason, in the order of the reasons. */
  ImmutableMap<RejectedWriteIn, Integer> rejectedWriteIns();

  /** What did not count and why, by ballot and slot. */
  ImmutableList<BallotNote> notes();

  /** What could not be checked; nothing if this was counted from ballots with ids. */
  ImmutableSet<UncheckedRule> unchecked();

  /** The stations whose counts were added up; none if all was counted at once. */
  ImmutableList<StationId> stations();

  /** The stations whose ballots count nowhere, and why. */
  ImmutableMap<StationId, StationReport.LeftOut> leftOut();

  /** The stations not counted yet, and what their records say: a count that is not final. */
  ImmutableMap<StationId, Attendance> missing();

  /** How many ballots are invalid. */
  default int invalidBallots() {
    return sum(invalid().values());
  }

  /** How many ballots are valid. */
  default int validBallots() {
    return returned() - invalidBallots();
  }

  /**
   * Ballots issued that did not come back, except at stations left out; 0 if more came back than
   * were issued.
   */
  default int unreturned() {
    int elsewhere = leftOut().values().stream().mapToInt(left -> left.attendance().issued()).sum();
    return Math.max(0, attendance().issued() - elsewhere - returned());
  }

  /** How many names were accepted. */
  default int writeInsAccepted() {
    return writeIns().stream().mapToInt(WriteInTally::votes).sum();
  }

  /** How many names were rejected. */
  default int writeInsRejected() {
    return sum(rejectedWriteIns().values());
  }

  /**
   * The votes in favour of a listed candidate.
   *
   * @throws IllegalArgumentException if {@code person} is not listed
   */
  default int votesFor(PersonId person) {
    return tallies().stream()
        .filter(tally -> tally.candidate().person().equals(person))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not listed: " + person))
        .inFavour();
  }

  /** Whether every line and every slot stands somewhere, and none twice. */
  default boolean isConserved() {
    return tallies().stream()
            .allMatch(
                tally ->
                    tally.lines() == returned() && tally.onInvalidBallots() == invalidBallots())
        && writeInsAccepted() + writeInsRejected() == slotsFilled();
  }

  private static int sum(Iterable<Integer> numbers) {
    int sum = 0;
    for (int number : numbers) {
      sum += number;
    }
    return sum;
  }

  /** Builds a count. */
  final class Builder extends ImmutableCount.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
