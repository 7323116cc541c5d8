package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.issue.IssueLog;

/**
 * Gives each seat of a valid vote its result.
 *
 * <p>Whoever has the majority is ranked by votes, equal votes in the order of the list, names
 * written in last. Ranks within the seats are in, except that the votes of the last seat are shared
 * by more than the seats left: a tie. A tie above the last seat needs nothing. Then the rules on
 * the woman's seat and on near relatives act, in their order; if no text states the order and the
 * orders differ, a body decides about the seats on which they do.
 */
final class SeatAllocation {
  private final Contest contest;
  private final ElectionMethod method;
  private final Contenders contenders;
  private final Bar bar;
  private final LeftSeats left;
  private final Relatives relatives;
  private final WomanSeat woman;
  private final SeatOf seatOf;
  private final IssueLog log;

  SeatAllocation(
      Contest contest,
      Count count,
      Contenders contenders,
      Bar bar,
      SeatsLeft seatsLeft,
      IssueLog log) {
    this.contest = contest;
    this.method = contest.method();
    this.contenders = contenders;
    this.bar = bar;
    NotElected notElected = new NotElected(method, contenders);
    this.left = new LeftSeats(contest, count, seatsLeft, notElected, log);
    this.relatives = new Relatives(contest);
    this.woman = new WomanSeat(contest, notElected);
    this.seatOf = new SeatOf(method, bar, relatives);
    this.log = log;
  }

  ImmutableList<SeatResult> seats() {
    if (!bar.isKnown()) {
      return ImmutableList.copyOf(Collections.nCopies(contest.seats(), openBar()));
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
      List<Contender> others = new ArrayList<>(ranked);
      others.remove(kept.get());
      return allocated(relatives.withoutThoseWhoLeave(kept, others), contest.seats() - 1, kept);
    }
    ranked = relatives.withoutThoseWhoLeave(ranked);
    if (woman.staysOpen(ranked)) {
      return ImmutableList.<SeatResult>builder()
          .addAll(allocated(ranked, contest.seats() - 1, kept))
          .add(woman.anotherVote(ranked))
          .build();
    }
    return woman.required(allocated(ranked, contest.seats(), kept), order, log);
  }

  /** Who is in, {@code kept} with a seat beside the {@code seats}; then what votes must fill. */
  private ImmutableList<SeatResult> allocated(
      List<Contender> ranked, int seats, Optional<Contender> kept) {
    Cut cut = Cut.of(relatives.slots(ranked), seats);
    ImmutableList<Contender> in =
        Stream.concat(
                cut.in().stream().filter(Slot::isOnePerson).flatMap(one -> one.persons().stream()),
                kept.stream())
            .collect(toImmutableList());
    ImmutableList.Builder<SeatResult> results = ImmutableList.builder();
    results.addAll(seatOf.all(in, in));
    cut.in().stream()
        .filter(slot -> !slot.isOnePerson())
        .map(family -> seatOf.relationTie(family.persons()))
        .forEach(results::add);
    if (!cut.tied().isEmpty()) {
      List<Contender> tied = cut.tied().stream().flatMap(slot -> slot.persons().stream()).toList();
      results.addAll(Collections.nCopies(cut.open(), seatOf.tie(tied, cut.open())));
    } else if (leavesOpen()) {
      results.addAll(Collections.nCopies(cut.open(), openBar()));
    } else {
      List<Contender> passed = Stream.concat(ranked.stream(), kept.stream()).toList();
      results.addAll(left.of(cut.open(), in, passed));
    }
    return results.build();
  }

  private ImmutableList<Contender> ranked() {
    return contenders.all().stream()
        .filter(one -> bar.passes(one.votes()))
        .sorted(Comparator.comparingInt(Contender::votes).reversed())
        .collect(toImmutableList());
  }

  private boolean leavesOpen() {
    return contenders.all().stream().anyMatch(one -> bar.leavesOpen(one.votes()));
  }

  private SeatResult openBar() {
    return new SeatResult.Unknown(bar.open(), bar.basis());
  }
}
