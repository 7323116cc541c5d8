package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jiceng.law.Setting;

/** What follows from the seats of a declaration. */
final class NextSteps {

  private NextSteps() {}

  static ImmutableList<NextStep> of(Declaration declaration) {
    Contest contest = declaration.contest();
    if (declaration instanceof Declaration.VoidVote failed) {
      return ImmutableList.of(
          new NextStep(
              StepKind.REPEAT_VOTE,
              contest.seats(),
              contest.candidates(),
              failed.reasons().get(0).basis()));
    }
    if (declaration instanceof Declaration.InterimVote) {
      return ImmutableList.of(
          new NextStep(
              StepKind.COUNT_STATIONS,
              contest.seats(),
              ImmutableList.of(),
              Basis.inferred("stations")));
    }
    return declaration.officeResults().stream()
        .flatMap(office -> of(office, contest.method()).stream())
        .collect(toImmutableList());
  }

  private static ImmutableList<NextStep> of(OfficeResult office, ElectionMethod method) {
    ImmutableList.Builder<NextStep> steps = ImmutableList.builder();
    office.unknown().stream()
        .distinct()
        .map(
            seat ->
                new NextStep(
                    StepKind.SETTLE_PARAMETER,
                    office.unknown().size(),
                    ImmutableList.of(),
                    seat.basis()))
        .forEach(steps::add);
    decisions(office).forEach(steps::add);
    office.nextVotes().stream()
        .distinct()
        .flatMap(vote -> of(vote, method).stream())
        .forEach(steps::add);
    for (SeatResult.Awaited awaited : SeatResult.Awaited.values()) {
      pending(office, awaited).forEach(steps::add);
    }
    List<SeatResult.Elected> elected = office.elected();
    Setting<Confirmation> confirmation = method.confirmation();
    if (!elected.isEmpty() && confirmation.value() == Confirmation.FOR_THE_RECORD) {
      steps.add(
          new NextStep(
              StepKind.REPORT_FOR_RECORD,
              elected.size(),
              elected.stream().map(SeatResult.Elected::candidate).collect(toImmutableList()),
              confirmation.citation()));
    }
    return steps.build();
  }

  /** First who was meant by a name, then what no rule settles. */
  private static ImmutableList<NextStep> decisions(OfficeResult office) {
    ImmutableList.Builder<NextStep> steps = ImmutableList.builder();
    List<SeatResult.Decision> names =
        office.decisions().stream().filter(one -> !one.names().isEmpty()).toList();
    if (!names.isEmpty()) {
      steps.add(
          new NextStep(
              StepKind.DECIDE_WRITE_IN, names.size(), ImmutableList.of(), names.get(0).basis()));
    }
    office.decisions().stream()
        .filter(one -> one.names().isEmpty())
        .distinct()
        .map(
            one ->
                new NextStep(
                    StepKind.DECIDE_SEAT,
                    (int) office.decisions().stream().filter(one::equals).count(),
                    one.among(),
                    one.basis()))
        .forEach(steps::add);
    return steps.build();
  }

  private static ImmutableList<NextStep> pending(OfficeResult office, SeatResult.Awaited awaited) {
    List<SeatResult.Pending> waiting =
        office.pending().stream().filter(one -> one.awaited() == awaited).toList();
    return waiting.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(
            new NextStep(
                kind(awaited),
                waiting.size(),
                waiting.stream().map(SeatResult.Pending::candidate).collect(toImmutableList()),
                waiting.get(0).basis()));
  }

  private static StepKind kind(SeatResult.Awaited awaited) {
    return switch (awaited) {
      case RELATION -> StepKind.DECIDE_RELATION;
      case REVIEW -> StepKind.AWAIT_REVIEW;
      case APPROVAL -> StepKind.AWAIT_APPROVAL;
    };
  }

  private static StepKind kind(SeatResult.Cause cause) {
    return switch (cause) {
      case TIE -> StepKind.VOTE_AMONG_TIED;
      case SHORTFALL -> StepKind.ANOTHER_BALLOT;
      case WOMAN_SEAT -> StepKind.VOTE_FOR_WOMAN_SEAT;
      case RELATION_TIE -> StepKind.VOTE_AMONG_RELATIVES;
    };
  }

  /** Whoever may stand by a name written in must be known before the vote. */
  private static ImmutableList<NextStep> of(SeatResult.NextVote vote, ElectionMethod method) {
    NextStep next = new NextStep(kind(vote.cause()), vote.seats(), vote.among(), vote.basis());
    return vote.names().isEmpty()
        ? ImmutableList.of(next)
        : ImmutableList.of(
            new NextStep(
                StepKind.DECIDE_WRITE_IN,
                vote.seats(),
                ImmutableList.of(),
                method.writeInDecider().citation()),
            next);
  }
}
