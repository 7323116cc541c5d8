package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * The counts of all offices of a poll.
 *
 * @param counts a count for each office, in their order
 * @param open the parameters on which it depends whether some ballot is valid; where there are any,
 *     {@code counts} is by the first reading of each, and no result can be declared from it
 */
public record PollCount(ImmutableList<Count> counts, ImmutableSet<Parameter> open) {

  /** What was counted. */
  ImmutableList<ContestId> contests() {
    return counts.stream().map(Count::contest).collect(toImmutableList());
  }
}
