package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.law.Threshold;
import org.jiceng.law.Working;

/** What becomes of the seats that nobody won. */
final class LeftSeats {
  private final Contest contest;
  private final Count count;
  private final ElectionMethod method;
  private final SeatsLeft decided;
  private final AnotherBallot another;
  private final IssueLog log;

  LeftSeats(Contest contest, Count count, SeatsLeft decided, AnotherBallot another, IssueLog log) {
    this.contest = contest;
    this.count = count;
    this.method = contest.method();
    this.decided = decided;
    this.another = another;
    this.log = log;
  }

  /**
   * Of {@code left} seats. Whoever is not settled may yet prove not to be elected, so permissions
   * that ask how many are elected do not count on them.
   *
   * @param in who has a seat
   * @param passed who passed, with a seat or in a vote for one
   */
  List<SeatResult> of(int left, List<Contender> in, List<Contender> passed) {
    if (left == 0) {
      return ImmutableList.of();
    }
    int elected = contest.seated().size() + Contender.settled(in).size();
    Optional<SeatResult> settled = settled(elected);
    return Collections.nCopies(left, settled.orElseGet(() -> another.of(left, passed)));
  }

  private Optional<SeatResult> settled(int elected) {
    if (decided instanceof SeatsLeft.GivenUp given) {
      return reduced(given, elected);
    }
    return decided instanceof SeatsLeft.LeftVacant vacant
        ? vacant(vacant, elected)
        : Optional.empty();
  }

  private Optional<SeatResult> reduced(SeatsLeft.GivenUp given, int elected) {
    if (!method.reduction().isKnown()) {
      return Optional.of(UnknownSeat.of(Parameter.REDUCTION, method));
    }
    Reduction rule = method.reduction().value();
    Optional<Working> consent = rule.consent().map(share -> consent(share, given.consenting()));
    if (consent.isPresent() && consent.get().isMet() && elected >= rule.minimumSeats()) {
      return Optional.of(
          new SeatResult.Reduced(consent.get(), given.document(), method.reduction().citation()));
    }
    log.add(
        ElectionIssue.REDUCTION_REFUSED,
        Place.of(contest.id().value()),
        ImmutableMap.of(
            "elected",
            elected,
            "seats",
            contest.seats(),
            "reduction",
            rule,
            "consenting",
            given.consenting()));
    return Optional.empty();
  }

  private Working consent(Threshold share, int consenting) {
    return share.apply(
        consenting, Turnout.count(share.base(), contest, count.attendance(), count.returned()));
  }

  private Optional<SeatResult> vacant(SeatsLeft.LeftVacant vacant, int elected) {
    if (!method.stop().isKnown()) {
      return Optional.of(UnknownSeat.of(Parameter.STOP, method));
    }
    StopRule rule = method.stop().value();
    boolean headElected = contest.head().isPresent();
    if (rule.permits(elected, headElected, contest.round())
        && rule.decidedBy().equals(Optional.of(vacant.by()))) {
      return Optional.of(
          new SeatResult.Vacant(vacant.by(), vacant.document(), method.stop().citation()));
    }
    log.add(
        ElectionIssue.VACANCY_REFUSED,
        Place.of(contest.id().value()),
        ImmutableMap.of(
            "stop",
            rule,
            "elected",
            elected,
            "head",
            headElected ? ElectionText.HEAD_ELECTED : ElectionText.HEAD_NOT_ELECTED,
            "round",
            contest.round()));
    return Optional.empty();
  }
}
