package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;

/** Judges a ballot on several offices as a whole: which of its parts are invalid, and why. */
final class JointJudgement {
  private final ElectionMethod method;
  private final OverVoteTest test;
  private final ImmutableList<BallotRules> offices;
  private final int seats;

  /**
   * @param test one reading of the method's over-vote test
   * @param offices what decides about a part, for each office
   */
  JointJudgement(ElectionMethod method, OverVoteTest test, ImmutableList<BallotRules> offices) {
    this.method = method;
    this.test = test;
    this.offices = offices;
    this.seats = offices.stream().mapToInt(BallotRules::seats).sum();
  }

  /** Every part, judged. */
  ImmutableList<JudgedBallot> of(JointBallot ballot) {
    ImmutableList<Part> parts =
        IntStream.range(0, offices.size())
            .mapToObj(i -> Part.of(ballot.parts().get(i), offices.get(i)))
            .collect(toImmutableList());
    boolean over = parts.stream().anyMatch(part -> isOver(part, parts));
    boolean unbacked =
        method.unbackedWriteIn().value() == UnbackedWriteIn.VOIDS_BALLOT
            && parts.stream().anyMatch(Part::unbacked);
    return parts.stream()
        .map(part -> part.judged(over && (voidsAll() || isOver(part, parts)), unbacked))
        .collect(toImmutableList());
  }

  private boolean voidsAll() {
    return method.overVote().value() == OverVote.VOIDS_BALLOT;
  }

  private boolean isOver(Part part, ImmutableList<Part> parts) {
    if (method.overVote().value() == OverVote.COUNTS) {
      return false;
    }
    return test == OverVoteTest.TOTAL
        ? parts.stream().mapToLong(Part::chosen).sum() > seats
        : part.chosen() > part.seats();
  }

  /**
   * One part, by itself.
   *
   * @param chosen how many it chooses
   * @param seats how many it may choose
   * @param slots for each name written in: why it is rejected; empty if it is accepted
   */
  private record Part(long chosen, int seats, ImmutableList<Optional<RejectedWriteIn>> slots) {

    static Part of(Ballot ballot, BallotRules rules) {
      ImmutableList<Optional<RejectedWriteIn>> slots =
          JudgedBallot.slots(ballot.count(Mark.AGAINST), ballot.writeIns(), rules);
      return new Part(
          ballot.count(Mark.FOR) + slots.stream().filter(Optional::isEmpty).count(),
          rules.seats(),
          slots);
    }

    boolean unbacked() {
      return slots.contains(Optional.of(RejectedWriteIn.NO_AGAINST));
    }

    JudgedBallot judged(boolean overVoted, boolean voidForName) {
      if (overVoted) {
        return JudgedBallot.invalid(InvalidBallot.OVER_VOTED, slots.size());
      }
      return voidForName
          ? JudgedBallot.invalid(InvalidBallot.WRITE_IN_UNBACKED, slots.size())
          : new JudgedBallot(Optional.empty(), slots);
    }
  }
}
