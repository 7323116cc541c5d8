package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.law.Threshold;
import org.jiceng.law.Working;

/**
 * Gives each seat of a valid vote its result.
 *
 * <p>Whoever has the majority is ranked by votes, equal votes in the order of the list, names
 * written in last. Ranks within the seats are in, except that the votes of the last seat are shared
 * by more than the seats left: a tie. A tie above the last seat needs nothing.
 */
final class SeatAllocation {
  private final Contest contest;
  private final Count count;
  private final ElectionMethod method;
  private final Threshold majority;
  private final int base;

  SeatAllocation(Contest contest, Count count) {
    this.contest = contest;
    this.count = count;
    this.method = contest.method();
    this.majority = method.majority().value();
    this.base = Declarer.baseCount(majority.base(), contest, count.attendance(), count.returned());
  }

  ImmutableList<SeatResult> seats() {
    List<Contender> ranked = ranked();
    int seats = contest.seats();
    if (ranked.size() <= seats) {
      return ImmutableList.<SeatResult>builder()
          .addAll(in(ranked))
          .addAll(left(seats - ranked.size(), ranked))
          .build();
    }
    int last = ranked.get(seats - 1).votes();
    if (ranked.get(seats).votes() < last) {
      return in(ranked.subList(0, seats));
    }
    List<Contender> above = ranked.stream().filter(one -> one.votes() > last).toList();
    List<Contender> tied = ranked.stream().filter(one -> one.votes() == last).toList();
    return ImmutableList.<SeatResult>builder()
        .addAll(in(above))
        .addAll(Collections.nCopies(seats - above.size(), tie(tied, seats - above.size())))
        .build();
  }

  /** Names that pass the majority only together may still mean one person. */
  void report(IssueLog log) {
    int below =
        count.writeIns().stream()
            .mapToInt(WriteInTally::votes)
            .filter(votes -> !majority.isMetBy(votes, base))
            .sum();
    if (below > 0 && majority.isMetBy(below, base)) {
      log.add(
          ElectionIssue.WRITE_INS_COULD_MATTER,
          Place.of(contest.id().value()),
          ImmutableMap.of("votes", below, "need", majority.least(base)));
    }
  }

  private List<Contender> ranked() {
    return Stream.concat(
            count.tallies().stream().map(Contender::of),
            count.writeIns().stream().map(Contender::of))
        .filter(one -> majority.isMetBy(one.votes(), base))
        .sorted(Comparator.comparingInt(Contender::votes).reversed())
        .toList();
  }

  private ImmutableList<SeatResult> in(List<Contender> contenders) {
    return contenders.stream().map(this::in).collect(toImmutableList());
  }

  private SeatResult in(Contender contender) {
    Working working = majority.apply(contender.votes(), base);
    return contender
        .listed()
        .<SeatResult>map(
            candidate ->
                method.confirmation().value() == Confirmation.APPROVAL
                    ? new SeatResult.Pending(
                        candidate,
                        working,
                        SeatResult.Awaited.APPROVAL,
                        method.confirmation().citation())
                    : new SeatResult.Elected(candidate, working))
        .orElseGet(() -> decision(ImmutableList.of(contender), DecisionOption.SEAT_PERSON_MEANT));
  }

  private SeatResult tie(List<Contender> tied, int left) {
    return tied.stream().allMatch(one -> one.listed().isPresent())
        ? new SeatResult.NextVote(SeatResult.Cause.TIE, listed(tied), left, method.tie().citation())
        : decision(tied, DecisionOption.VOTE_WITH_PERSON_MEANT);
  }

  private SeatResult decision(List<Contender> contenders, DecisionOption ifMeant) {
    return new SeatResult.Decision(
        method.writeInDecider().value(),
        contenders.stream()
            .filter(one -> one.listed().isEmpty())
            .map(Contender::name)
            .collect(toImmutableList()),
        contenders.get(0).votes(),
        ImmutableList.of(ifMeant, DecisionOption.DECLARE_WITHOUT_NAME),
        method.writeInDecider().citation());
  }

  private List<SeatResult> left(int seats, List<Contender> in) {
    Set<ListedCandidate> elected = Set.copyOf(listed(in));
    ImmutableList<ListedCandidate> pool =
        contest.candidates().stream()
            .filter(candidate -> !elected.contains(candidate))
            .collect(toImmutableList());
    return Collections.nCopies(
        seats,
        new SeatResult.NextVote(
            SeatResult.Cause.SHORTFALL, pool, seats, method.shortfall().citation()));
  }

  private static ImmutableList<ListedCandidate> listed(List<Contender> contenders) {
    return contenders.stream().flatMap(one -> one.listed().stream()).collect(toImmutableList());
  }
}
