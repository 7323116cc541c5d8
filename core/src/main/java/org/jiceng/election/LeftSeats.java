package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final IssueLog log;

  LeftSeats(Contest contest, Count count, SeatsLeft decided, IssueLog log) {
    this.contest = contest;
    this.count = count;
    this.method = contest.method();
    this.decided = decided;
    this.log = log;
  }

  /** Of {@code left} seats beside those of {@code in}. */
  List<SeatResult> of(int left, List<Contender> in) {
    if (left == 0) {
      return ImmutableList.of();
    }
    int elected = contest.seated().size() + in.size();
    Optional<SeatResult> settled = settled(elected);
    return Collections.nCopies(left, settled.orElseGet(() -> anotherVote(left, in)));
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

  private SeatResult anotherVote(int left, List<Contender> in) {
    if (!method.shortfall().isKnown()) {
      return UnknownSeat.of(Parameter.SHORTFALL, method);
    }
    if (!method.shortfallPool().isKnown()) {
      return UnknownSeat.of(Parameter.SHORTFALL_POOL, method);
    }
    boolean byVotes = method.shortfallPool().value() == ShortfallPool.NOT_ELECTED_BY_VOTES;
    return new SeatResult.NextVote(
        SeatResult.Cause.SHORTFALL,
        byVotes ? byVotes(notElected(in)) : notElected(in),
        byVotes ? names(in) : ImmutableList.of(),
        left,
        method.shortfall().citation());
  }

  /** The listed who are not in, in the order of the list. */
  ImmutableList<ListedCandidate> notElected(List<Contender> in) {
    Set<ListedCandidate> elected = Set.copyOf(SeatAllocation.listed(in));
    return contest.candidates().stream()
        .filter(candidate -> !elected.contains(candidate))
        .collect(toImmutableList());
  }

  ImmutableList<ListedCandidate> byVotes(ImmutableList<ListedCandidate> candidates) {
    return candidates.stream()
        .sorted(
            Comparator.comparingInt((ListedCandidate one) -> count.votesFor(one.person()))
                .reversed())
        .collect(toImmutableList());
  }

  private ImmutableList<String> names(List<Contender> in) {
    Set<String> elected = Set.copyOf(in.stream().map(Contender::name).toList());
    return count.writeIns().stream()
        .map(WriteInTally::name)
        .filter(name -> !elected.contains(name))
        .collect(toImmutableList());
  }
}
