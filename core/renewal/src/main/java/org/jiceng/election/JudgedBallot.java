package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
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

  static JudgedBallot of(Ballot ballot, BallotRules rules) {
    return of(ballot.count(Mark.FOR), ballot.count(Mark.AGAINST), ballot.writeIns(), rules);
  }

  /** Judges a ballot by how many lines are for and against, and by its names. */
  static JudgedBallot of(
      int inFavour, int against, ImmutableList<String> names, BallotRules rules) {
    ImmutableList<Optional<RejectedWriteIn>> slots = slots(against, names, rules);
    return reason(inFavour, slots, rules)
        .map(reason -> invalid(reason, names.size()))
        .orElseGet(() -> new JudgedBallot(Optional.empty(), slots));
  }

  /** A ballot that is invalid whatever it says here, with so many names. */
  static JudgedBallot invalid(InvalidBallot reason, int names) {
    return new JudgedBallot(
        Optional.of(reason),
        ImmutableList.copyOf(
            Collections.nCopies(names, Optional.of(RejectedWriteIn.ON_INVALID_BALLOT))));
  }

  static ImmutableList<Optional<RejectedWriteIn>> slots(
      int against, ImmutableList<String> names, BallotRules rules) {
    if (names.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Optional<RejectedWriteIn>> slots = ImmutableList.builder();
    Set<String> seen = new HashSet<>();
    int backed = against;
    for (String name : names) {
      if (rules.writeIn() == WriteInRule.NOT_ALLOWED) {
        slots.add(Optional.of(RejectedWriteIn.NOT_ALLOWED));
      } else if (rules.labels().contains(name)) {
        slots.add(Optional.of(RejectedWriteIn.NAMES_LISTED));
      } else if (!seen.add(name)) {
        slots.add(Optional.of(RejectedWriteIn.REPEATED));
      } else if (rules.writeIn() == WriteInRule.FREE) {
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

  private static Optional<InvalidBallot> reason(
      int inFavour, ImmutableList<Optional<RejectedWriteIn>> slots, BallotRules rules) {
    long chosen = inFavour + slots.stream().filter(Optional::isEmpty).count();
    if (rules.overVoteVoids() && chosen > rules.seats()) {
      return Optional.of(InvalidBallot.OVER_VOTED);
    }
    return rules.unbackedVoids() && slots.contains(Optional.of(RejectedWriteIn.NO_AGAINST))
        ? Optional.of(InvalidBallot.WRITE_IN_UNBACKED)
        : Optional.empty();
  }
}
