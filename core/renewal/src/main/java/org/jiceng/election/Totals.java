package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;

/**
 * The totals of a count made on paper, without its ballots. Immutable.
 *
 * <p>Totals that contradict each other can be written down; {@link Contest#count(Attendance,
 * Totals)} refuses them.
 */
@Value.Immutable(copy = true)
@ValueStyle
public sealed interface Totals permits ImmutableTotals {

  /** Ballots that came back. */
  int returned();

  /** Invalid ones among them; {@link InvalidBallot#NOT_RECORDED} where no reason was kept. */
  ImmutableMap<InvalidBallot, Integer> invalid();

  /** A tally for each listed candidate, in any order. */
  ImmutableList<Tally> tallies();

  /** Accepted names with their votes, each name once. */
  ImmutableList<WriteInTally> writeIns();

  /** Names that did not count; {@link RejectedWriteIn#NOT_RECORDED} where no reason was kept. */
  ImmutableMap<RejectedWriteIn, Integer> rejectedWriteIns();

  /** The totals of {@code count}. */
  static Totals of(Count count) {
    return new Builder()
        .returned(count.returned())
        .putAllInvalid(count.invalid())
        .addAllTallies(count.tallies())
        .addAllWriteIns(count.writeIns())
        .putAllRejectedWriteIns(count.rejectedWriteIns())
        .build();
  }

  /** Builds totals. */
  final class Builder extends ImmutableTotals.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
