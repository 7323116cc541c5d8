package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final LeftSeats leftSeats;
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
    this.leftSeats =
        new LeftSeats(
            contest, count, seatsLeft, new AnotherBallot(contest, notElected, seatsLeft, log), log);
    this.relatives = new Relatives(contest);
    this.woman = new WomanSeat(contest, notElected);
    this.seatOf = new SeatOf(method, bar, relatives);
    this.log = log;
  }

  ImmutableList<SeatResult> seats() {
    if (!bar.isKnown()) {
      return ImmutableList.copyOf(Collections.nCopies(contest.seats(), openBar()));
    }
    return bar.needs(contest.seats(), need -> ranked(need).size()).stream()
        .map(this::seats)
        .reduce(this::agreed)
        .orElseThrow();
  }

  /** What two readings of the majority lead to alike; the other seats depend on what is open. */
  private ImmutableList<SeatResult> agreed(
      ImmutableList<SeatResult> one, ImmutableList<SeatResult> other) {
    if (one.equals(other)) {
      return one;
    }
    ImmutableList<SeatResult> alike =
        one.stream()
            .filter(seat -> !(seat instanceof SeatResult.Unknown) && other.contains(seat))
            .collect(toImmutableList());
    return ImmutableList.<SeatResult>builder()
        .addAll(alike)
        .addAll(Collections.nCopies(contest.seats() - alike.size(), openBar()))
        .build();
  }

  /** If {@code need} votes elect. */
  private ImmutableList<SeatResult> seats(long need) {
    if (method.ruleOrder().isKnown()) {
      return seats(method.ruleOrder().value(), need);
    }
    ImmutableList<SeatResult> womanFirst = seats(RuleOrder.WOMAN_FIRST, need);
    ImmutableList<SeatResult> relationFirst = seats(RuleOrder.RELATION_FIRST, need);
    return womanFirst.equals(relationFirst)
        ? womanFirst
        : OrderOpen.seats(womanFirst, relationFirst, method);
  }

  private ImmutableList<SeatResult> seats(RuleOrder order, long need) {
    List<Contender> ranked = relatives.withoutThoseOfSeated(ranked(need));
    Staying stay = relatives.withoutThoseWhoLeave(ranked);
    List<Contender> first = order == RuleOrder.WOMAN_FIRST ? ranked : stay.ranked();
    Cut cut = cut(stay.ranked(), contest.seats());
    Optional<ImmutableList<Contender>> kept = woman.kept(cut, first);
    if (kept.isEmpty()) {
      ImmutableList<SeatResult> byVotes = allocated(stay, contest.seats(), ImmutableList.of());
      return woman.required(woman.openIfSexDecides(byVotes, cut, first, log), order, log);
    }
    ImmutableList<Contender> women = kept.get();
    Staying others =
        relatives.withoutThoseWhoLeave(
            women, first.stream().filter(one -> !women.contains(one)).toList());
    Set<Contender> unsure =
        order == RuleOrder.WOMAN_FIRST
            ? others.unsure()
            : Sets.union(others.unsure(), stay.unsure());
    ImmutableList.Builder<SeatResult> results = ImmutableList.builder();
    results.addAll(allocated(new Staying(others.ranked(), unsure), contest.seats() - 1, women));
    if (women.isEmpty()) {
      results.add(woman.anotherVote(first));
    }
    return results.build();
  }

  /** Who is in, {@code women} with a seat beside the {@code seats}; then what votes must fill. */
  private ImmutableList<SeatResult> allocated(
      Staying stay, int seats, ImmutableList<Contender> women) {
    List<Contender> ranked = stay.ranked();
    Cut cut = cut(ranked, seats);
    int open = cut.tied().isEmpty() ? cut.open() : 0;
    boolean allWomen = women.size() <= open + 1;
    ImmutableList<Contender> others =
        cut.in().stream()
            .filter(Slot::isOnePerson)
            .flatMap(slot -> slot.persons().stream())
            .collect(toImmutableList());
    ImmutableList<Contender> in = allWomen ? both(others, women) : others;
    ImmutableList.Builder<SeatResult> results = ImmutableList.builder();
    results.addAll(seatOf.all(in, both(others, women), stay.unsure()));
    cut.in().stream()
        .filter(slot -> !slot.isOnePerson())
        .map(family -> seatOf.relationTie(family.persons()))
        .forEach(results::add);
    if (!cut.tied().isEmpty()) {
      results.addAll(seatOf.ties(Slot.persons(cut.tied()).toList(), cut.open()));
    }
    if (!allWomen) {
      return results.addAll(seatOf.ties(women, open + 1)).build();
    }
    int left = women.isEmpty() ? open : open + 1 - women.size();
    return results.addAll(leftSeats.of(left, in, both(ranked, women))).build();
  }

  private Cut cut(List<Contender> ranked, int seats) {
    return Cut.of(relatives.slots(ranked), seats);
  }

  private static ImmutableList<Contender> both(List<Contender> first, List<Contender> second) {
    return ImmutableList.<Contender>builder().addAll(first).addAll(second).build();
  }

  private ImmutableList<Contender> ranked(long need) {
    return contenders.all().stream()
        .filter(one -> one.votes() >= need)
        .sorted(Comparator.comparingInt(Contender::votes).reversed())
        .collect(toImmutableList());
  }

  private SeatResult openBar() {
    Bar deciding = bar.deciding();
    return new SeatResult.Unknown(deciding.open(), deciding.basis());
  }
}
