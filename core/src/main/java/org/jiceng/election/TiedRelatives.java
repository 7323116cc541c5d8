package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Near relatives with equal votes: a vote among them fills one of their seats, and the others are
 * left.
 */
final class TiedRelatives {
  private final ElectionMethod method;
  private final LeftSeats left;

  TiedRelatives(ElectionMethod method, LeftSeats left) {
    this.method = method;
    this.left = left;
  }

  /** {@code seats}, with those of the tied relatives opened. */
  ImmutableList<SeatResult> opened(ImmutableList<SeatResult> seats, List<Contender> ranked) {
    ImmutableList<ListedCandidate> tied =
        seats.stream()
            .filter(TiedRelatives::waits)
            .flatMap(seat -> Winner.of(seat).stream())
            .collect(toImmutableList());
    if (method.relation().value() != RelationRule.MORE_VOTES || tied.isEmpty()) {
      return seats;
    }
    return ImmutableList.<SeatResult>builder()
        .addAll(seats.stream().filter(seat -> !waits(seat)).iterator())
        .add(
            new SeatResult.NextVote(
                SeatResult.Cause.RELATION_TIE,
                tied,
                ImmutableList.of(),
                1,
                method.relation().citation()))
        .addAll(left.of(tied.size() - 1, ranked))
        .build();
  }

  private static boolean waits(SeatResult seat) {
    return seat instanceof SeatResult.Pending pending
        && pending.awaited() == SeatResult.Awaited.RELATION;
  }
}
