package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multisets;
import java.util.Collections;
import java.util.stream.Stream;

/** The seats on which two rules lead to different results and no text says which acts first. */
final class OrderOpen {

  private OrderOpen() {}

  /** What both orders agree on, then a decision for each seat on which they do not. */
  static ImmutableList<SeatResult> seats(
      ImmutableList<SeatResult> one, ImmutableList<SeatResult> other, ElectionMethod method) {
    ImmutableList<SeatResult> agreed =
        ImmutableList.copyOf(
            Multisets.intersection(LinkedHashMultiset.create(one), HashMultiset.create(other)));
    ImmutableList<ListedCandidate> among =
        Stream.concat(one.stream(), other.stream())
            .filter(seat -> !agreed.contains(seat))
            .flatMap(seat -> Winner.of(seat).stream())
            .distinct()
            .collect(toImmutableList());
    SeatResult decision =
        new SeatResult.Decision(
            method.writeInDecider().value(),
            among,
            ImmutableList.of(),
            0,
            ImmutableList.of(DecisionOption.WOMAN_RULE_FIRST, DecisionOption.RELATION_RULE_FIRST),
            method.ruleOrder().citation());
    return ImmutableList.<SeatResult>builder()
        .addAll(agreed)
        .addAll(Collections.nCopies(one.size() - agreed.size(), decision))
        .build();
  }
}
