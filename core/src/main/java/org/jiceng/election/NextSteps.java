package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiceng.law.Provision;

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
    return declaration.officeResults().stream()
        .flatMap(office -> of(office, contest.method()).stream())
        .collect(toImmutableList());
  }

  private static ImmutableList<NextStep> of(OfficeResult office, ElectionMethod method) {
    ImmutableList.Builder<NextStep> steps = ImmutableList.builder();
    List<SeatResult.Decision> decisions = office.decisions();
    if (!decisions.isEmpty()) {
      steps.add(
          new NextStep(
              StepKind.DECIDE_WRITE_IN,
              decisions.size(),
              ImmutableList.of(),
              decisions.get(0).basis()));
    }
    office.nextVotes().stream().distinct().map(NextSteps::of).forEach(steps::add);
    List<SeatResult.Pending> pending = office.pending();
    if (!pending.isEmpty()) {
      steps.add(
          new NextStep(
              StepKind.AWAIT_APPROVAL,
              pending.size(),
              pending.stream().map(SeatResult.Pending::candidate).collect(toImmutableList()),
              pending.get(0).basis()));
    }
    List<SeatResult.Elected> elected = office.elected();
    Provision<Confirmation> confirmation = method.confirmation();
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

  private static NextStep of(SeatResult.NextVote vote) {
    return new NextStep(
        vote.cause() == SeatResult.Cause.TIE ? StepKind.VOTE_AMONG_TIED : StepKind.ANOTHER_BALLOT,
        vote.seats(),
        vote.among(),
        vote.basis());
  }

  static Optional<Contest> nextContest(Declaration declaration, ContestId id, LocalDate pollDay) {
    Contest contest = declaration.contest();
    if (declaration instanceof Declaration.VoidVote) {
      return Optional.of(
          next(contest, id, pollDay, contest.seats(), contest.candidates(), contest.method()));
    }
    boolean undecided =
        declaration.officeResults().stream().anyMatch(office -> !office.decisions().isEmpty());
    return declaration.officeResults().stream()
        .flatMap(office -> office.nextVotes().stream())
        .findFirst()
        .filter(vote -> !undecided)
        .map(
            vote ->
                next(
                    contest,
                    id,
                    pollDay,
                    vote.seats(),
                    vote.among(),
                    vote.cause() == SeatResult.Cause.TIE
                        ? contest.method().amongTied()
                        : contest.method()));
  }

  private static Contest next(
      Contest contest,
      ContestId id,
      LocalDate pollDay,
      int seats,
      ImmutableList<ListedCandidate> candidates,
      ElectionMethod method) {
    return new Contest.Builder()
        .id(id)
        .office(contest.office())
        .seats(seats)
        .addAllCandidates(candidates)
        .method(method)
        .pollDay(pollDay)
        .build();
  }
}
