package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One ballot, judged: whether it is valid, and for each slot why its name does not count.
 *
 * <p>Order matters. Names are judged first, because a void line does not count in the over-vote
 * test; then the ballot; an invalid ballot then takes its names with it.
 *
 * @param invalid why the whole ballot is invalid; empty if it is valid
 * @param slots for each name written in: why it is rejected; empty if it is accepted
 */
record JudgedBallot(
    Optional<InvalidBallot> invalid, ImmutableList<Optional<RejectedWriteIn>> slots) {

  static JudgedBallot of(
      Ballot ballot, ElectionMethod method, int seats, ImmutableSet<String> labels) {
    ImmutableList<Optional<RejectedWriteIn>> slots =
        slots(ballot, method.writeIn().value(), labels);
    Optional<InvalidBallot> invalid = invalid(ballot, slots, method, seats);
    return new JudgedBallot(
        invalid,
        invalid.isEmpty()
            ? slots
            : slots.stream()
                .map(slot -> Optional.of(RejectedWriteIn.ON_INVALID_BALLOT))
                .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<Optional<RejectedWriteIn>> slots(
      Ballot ballot, WriteInRule rule, ImmutableSet<String> labels) {
    ImmutableList.Builder<Optional<RejectedWriteIn>> slots = ImmutableList.builder();
    Set<String> seen = new HashSet<>();
    int backed = ballot.count(Mark.AGAINST);
    for (String name : ballot.writeIns()) {
      if (rule == WriteInRule.NOT_ALLOWED) {
        slots.add(Optional.of(RejectedWriteIn.NOT_ALLOWED));
      } else if (labels.contains(name)) {
        slots.add(Optional.of(RejectedWriteIn.NAMES_LISTED));
      } else if (!seen.add(name)) {
        slots.add(Optional.of(RejectedWriteIn.REPEATED));
      } else if (rule == WriteInRule.FREE) {
        slots.add(Optional.empty());
      } else if (backed == 0) {
        slots.add(Optional.of(RejectedWriteIn.NO_AGAINST));
      } else {
        backed--;
        slots.add(Optional.empty());
      }
    }
    return slots.build();
  }

  private static Optional<InvalidBallot> invalid(
      Ballot ballot,
      ImmutableList<Optional<RejectedWriteIn>> slots,
      ElectionMethod method,
      int seats) {
    long chosen = ballot.count(Mark.FOR) + slots.stream().filter(Optional::isEmpty).count();
    if (method.overVote().value() != OverVote.COUNTS && chosen > seats) {
      return Optional.of(InvalidBallot.OVER_VOTED);
    }
    return method.unbackedWriteIn().value() == UnbackedWriteIn.VOIDS_BALLOT
            && slots.contains(Optional.of(RejectedWriteIn.NO_AGAINST))
        ? Optional.of(InvalidBallot.WRITE_IN_UNBACKED)
        : Optional.empty();
  }
}
