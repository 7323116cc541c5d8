package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jiceng.law.Working;

/** The seat of somebody whom the votes put in. */
final class SeatOf {
  private final ElectionMethod method;
  private final Bar bar;
  private final Relatives relatives;

  SeatOf(ElectionMethod method, Bar bar, Relatives relatives) {
    this.method = method;
    this.bar = bar;
    this.relatives = relatives;
  }

  ImmutableList<SeatResult> all(List<Contender> contenders, List<Contender> in) {
    return contenders.stream().map(one -> of(one, in)).collect(toImmutableList());
  }

  /** The seat of {@code contender} among all who are {@code in}. */
  SeatResult of(Contender contender, List<Contender> in) {
    return contender
        .listed()
        .map(candidate -> listed(candidate, bar.working(contender.votes()), in))
        .orElseGet(() -> decision(ImmutableList.of(contender), DecisionOption.SEAT_PERSON_MEANT));
  }

  private SeatResult listed(ListedCandidate candidate, Working working, List<Contender> in) {
    if (relatives.waits(candidate, in)) {
      return new SeatResult.Pending(
          candidate, working, SeatResult.Awaited.RELATION, method.relation().citation());
    }
    return switch (method.confirmation().value()) {
      case APPROVAL ->
          new SeatResult.Pending(
              candidate, working, SeatResult.Awaited.APPROVAL, method.confirmation().citation());
      case REVIEW ->
          new SeatResult.Pending(
              candidate, working, SeatResult.Awaited.REVIEW, method.confirmation().citation());
      case NONE, FOR_THE_RECORD -> new SeatResult.Elected(candidate, working);
    };
  }

  /** Who was meant must be said first. */
  SeatResult decision(List<Contender> contenders, DecisionOption ifMeant) {
    return new SeatResult.Decision(
        method.writeInDecider().value(),
        SeatAllocation.listed(contenders),
        contenders.stream()
            .filter(one -> one.listed().isEmpty())
            .map(Contender::name)
            .collect(toImmutableList()),
        contenders.get(0).votes(),
        ImmutableList.of(ifMeant, DecisionOption.DECLARE_WITHOUT_NAME),
        method.writeInDecider().citation());
  }
}
