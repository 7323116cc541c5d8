package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jiceng.law.Working;

/** The seats of those whom the votes put in, and of those who share the votes of the last one. */
final class SeatOf {
  private final ElectionMethod method;
  private final Bar bar;
  private final Relatives relatives;

  SeatOf(ElectionMethod method, Bar bar, Relatives relatives) {
    this.method = method;
    this.bar = bar;
    this.relatives = relatives;
  }

  /** The seats of {@code contenders} among all who are {@code in}; {@code unsure} ones wait. */
  ImmutableList<SeatResult> all(
      List<Contender> contenders, List<Contender> in, Set<Contender> unsure) {
    return contenders.stream()
        .map(one -> of(one, unsure.contains(one) || relatives.waits(one, in)))
        .collect(toImmutableList());
  }

  private SeatResult of(Contender contender, boolean waits) {
    return contender
        .person()
        .map(person -> of(contender, person, waits))
        .orElseGet(() -> decision(ImmutableList.of(contender), DecisionOption.SEAT_PERSON_MEANT));
  }

  /** A review comes first: whoever may not be elected stands in no relative's way. */
  private SeatResult of(Contender contender, ListedCandidate person, boolean waits) {
    Working working = bar.working(contender.votes());
    if (!contender.isSettled()) {
      return new SeatResult.Pending(
          person, working, SeatResult.Awaited.REVIEW, Basis.inferred("write-in-review"));
    }
    if (waits) {
      return new SeatResult.Pending(
          person, working, SeatResult.Awaited.RELATION, method.relation().citation());
    }
    return switch (method.confirmation().value()) {
      case APPROVAL ->
          new SeatResult.Pending(
              person, working, SeatResult.Awaited.APPROVAL, method.confirmation().citation());
      case REVIEW ->
          new SeatResult.Pending(
              person, working, SeatResult.Awaited.REVIEW, method.confirmation().citation());
      case NONE, FOR_THE_RECORD -> new SeatResult.Elected(person, working);
    };
  }

  /** The {@code open} seats for which {@code tied} have equal votes. */
  List<SeatResult> ties(List<Contender> tied, int open) {
    return Collections.nCopies(open, tie(tied, open));
  }

  private SeatResult tie(List<Contender> tied, int open) {
    if (!tied.stream().allMatch(Contender::isSettled)) {
      return decision(tied, DecisionOption.VOTE_WITH_PERSON_MEANT);
    }
    return method.tie().isKnown()
        ? new SeatResult.NextVote(
            SeatResult.Cause.TIE,
            Contender.settled(tied),
            ImmutableList.of(),
            open,
            method.tie().citation())
        : UnknownSeat.of(Parameter.TIE, method);
  }

  /** The one seat of near relatives with equal votes. */
  SeatResult relationTie(List<Contender> family) {
    return new SeatResult.NextVote(
        SeatResult.Cause.RELATION_TIE,
        Contender.settled(family),
        ImmutableList.of(),
        1,
        method.relation().citation());
  }

  /** Who was meant, and whether that person may be elected, must be said first. */
  private SeatResult decision(List<Contender> contenders, DecisionOption ifMeant) {
    return new SeatResult.Decision(
        method.writeInDecider().value(),
        Contender.settled(contenders),
        Contender.notSettled(contenders),
        contenders.get(0).votes(),
        ImmutableList.of(ifMeant, DecisionOption.DECLARE_WITHOUT_NAME),
        method.writeInDecider().citation());
  }
}
