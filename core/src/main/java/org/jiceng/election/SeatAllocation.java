package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;

/**
 * Gives each seat of a valid vote its result.
 *
 * <p>Whoever has the majority is ranked by votes, and where that leaves seats whoever has enough by
 * the fallback as well; equal votes in the order of the list, names written in last. Ranks within
 * the seats are in, except that the votes of the last seat are shared by more than the seats left:
 * a tie. A tie above the last seat needs nothing. Then the rules on the woman's seat and on near
 * relatives act, in their order; if no text states the order and the orders differ, a body decides
 * about the seats on which they do.
 */
final class SeatAllocation {
  private final Contest contest;
  private final Count count;
  private final ElectionMethod method;
  private final Bar bar;
  private final LeftSeats left;
  private final Relatives relatives;
  private final WomanSeat woman;
  private final TiedRelatives tiedRelatives;
  private final SeatOf seatOf;
  private final IssueLog log;

  SeatAllocation(Contest contest, Count count, SeatsLeft seatsLeft, IssueLog log) {
    this.contest = contest;
    this.count = count;
    this.method = contest.method();
    this.bar = acting(Bar.of(contest, count.attendance(), count.returned()));
    this.left = new LeftSeats(contest, count, seatsLeft, log);
    this.relatives = new Relatives(contest);
    this.woman = new WomanSeat(contest, left);
    this.tiedRelatives = new TiedRelatives(method, left);
    this.seatOf = new SeatOf(method, bar, relatives);
    this.log = log;
  }

  /** The majority alone where it fills the seats, else what the method has as fallback as well. */
  private Bar acting(Bar whole) {
    Bar majority = whole.alone();
    return contenders().filter(one -> majority.passes(one.votes())).count() < contest.seats()
        ? whole
        : majority;
  }

  ImmutableList<SeatResult> seats() {
    if (!bar.isKnown()) {
      return ImmutableList.copyOf(Collections.nCopies(contest.seats(), unknown(bar)));
    }
    if (method.ruleOrder().isKnown()) {
      return seats(method.ruleOrder().value());
    }
    ImmutableList<SeatResult> womanFirst = seats(RuleOrder.WOMAN_FIRST);
    ImmutableList<SeatResult> relationFirst = seats(RuleOrder.RELATION_FIRST);
    return womanFirst.equals(relationFirst)
        ? womanFirst
        : OrderOpen.seats(womanFirst, relationFirst, method);
  }

  private ImmutableList<SeatResult> seats(RuleOrder order) {
    List<Contender> ranked = ranked();
    if (order == RuleOrder.RELATION_FIRST) {
      ranked = relatives.withoutThoseWhoLeave(ranked);
    }
    Optional<Contender> kept = woman.keptFor(ranked);
    if (kept.isPresent()) {
      List<Contender> first = new ArrayList<>(ranked);
      first.remove(kept.get());
      List<Contender> rest = relatives.withoutRelativesOf(kept.get(), first);
      ImmutableList<SeatResult> others =
          allocated(relatives.withoutThoseWhoLeave(rest), contest.seats() - 1, kept);
      return ImmutableList.<SeatResult>builder()
          .addAll(others)
          .add(seatOf.of(kept.get(), ImmutableList.of(kept.get())))
          .build();
    }
    ranked = relatives.withoutThoseWhoLeave(ranked);
    if (woman.staysOpen(ranked)) {
      return ImmutableList.<SeatResult>builder()
          .addAll(allocated(ranked, contest.seats() - 1, kept))
          .add(woman.anotherVote(ranked))
          .build();
    }
    ImmutableList<SeatResult> seats = allocated(ranked, contest.seats(), kept);
    return woman.required(tiedRelatives.opened(seats, ranked), order, log);
  }

  private ImmutableList<SeatResult> allocated(
      List<Contender> ranked, int seats, Optional<Contender> kept) {
    if (seats == 0) {
      return ImmutableList.of();
    }
    if (ranked.size() < seats) {
      List<Contender> in = Stream.concat(ranked.stream(), kept.stream()).collect(toImmutableList());
      int open = seats - ranked.size();
      return ImmutableList.<SeatResult>builder()
          .addAll(seatOf.all(ranked, in))
          .addAll(
              whereOpen()
                  .<List<SeatResult>>map(bar -> Collections.nCopies(open, unknown(bar)))
                  .orElseGet(() -> left.of(open, in)))
          .build();
    }
    int last = ranked.get(seats - 1).votes();
    if (ranked.size() == seats || ranked.get(seats).votes() < last) {
      return seatOf.all(ranked.subList(0, seats), ranked.subList(0, seats));
    }
    List<Contender> above = ranked.stream().filter(one -> one.votes() > last).toList();
    List<Contender> tied = ranked.stream().filter(one -> one.votes() == last).toList();
    int open = seats - above.size();
    return ImmutableList.<SeatResult>builder()
        .addAll(seatOf.all(above, above))
        .addAll(Collections.nCopies(open, tie(tied, open)))
        .build();
  }

  /** Names that pass the majority only together may still mean one person. */
  void reportNames() {
    int below =
        count.writeIns().stream()
            .mapToInt(WriteInTally::votes)
            .filter(votes -> !bar.passes(votes))
            .sum();
    if (below > 0 && bar.passes(below)) {
      log.add(
          ElectionIssue.WRITE_INS_COULD_MATTER,
          Place.of(contest.id().value()),
          ImmutableMap.of("votes", below, "need", bar.working(below).need()));
    }
  }

  private Stream<Contender> contenders() {
    return Stream.concat(
        count.tallies().stream().map(Contender::of), count.writeIns().stream().map(Contender::of));
  }

  private ImmutableList<Contender> ranked() {
    return contenders()
        .filter(one -> bar.passes(one.votes()))
        .sorted(Comparator.comparingInt(Contender::votes).reversed())
        .collect(toImmutableList());
  }

  /** The part of the bar on whose readings it depends whether somebody is in. */
  private Optional<Bar> whereOpen() {
    return contenders()
        .filter(one -> bar.leavesOpen(one.votes()))
        .map(one -> bar.whereOpen(one.votes()))
        .findFirst();
  }

  private static SeatResult unknown(Bar open) {
    return new SeatResult.Unknown(open.open(), open.basis());
  }

  private SeatResult tie(List<Contender> tied, int open) {
    if (tied.stream().anyMatch(one -> one.listed().isEmpty())) {
      return seatOf.decision(tied, DecisionOption.VOTE_WITH_PERSON_MEANT);
    }
    return method.tie().isKnown()
        ? new SeatResult.NextVote(
            SeatResult.Cause.TIE, listed(tied), ImmutableList.of(), open, method.tie().citation())
        : UnknownSeat.of(Parameter.TIE, method);
  }

  static ImmutableList<ListedCandidate> listed(List<Contender> contenders) {
    return contenders.stream().flatMap(one -> one.listed().stream()).collect(toImmutableList());
  }
}
