package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;

/**
 * The rule that a woman must be among the elected. Judged only in the last vote on the body, and
 * only where the sex of everybody concerned is given.
 */
final class WomanSeat {
  private final Contest contest;
  private final NotElected notElected;
  private final WomanRule rule;

  WomanSeat(Contest contest, NotElected notElected) {
    this.contest = contest;
    this.notElected = notElected;
    this.rule = contest.method().woman().value();
  }

  /**
   * For whom a seat is kept, where the votes put no woman in for sure: the woman with the most
   * votes among {@code mayServe}, or several with equal votes, or nobody if no woman passed. Empty
   * if no seat need be kept. Women with the votes of the last seat are voted on with all who have
   * them; the rule acts in that vote.
   *
   * @param cut where the seats would end by votes alone
   * @param mayServe who may have the seat that is kept
   */
  Optional<ImmutableList<Contender>> kept(Cut cut, List<Contender> mayServe) {
    if (!keepsSeat(cut) || sexDecides(mayServe)) {
      return Optional.empty();
    }
    int most = mostOfWomen(mayServe);
    ImmutableList<Contender> women =
        mayServe.stream()
            .filter(one -> isWoman(one) && one.votes() == most)
            .collect(toImmutableList());
    boolean tied = women.size() > 1 && Slot.persons(cut.tied()).anyMatch(women::contains);
    return tied ? Optional.empty() : Optional.of(women);
  }

  /**
   * {@code seats} by votes alone, with the last one open to a decision if a seat is kept, and
   * somebody of unknown sex may be the woman who has it.
   */
  ImmutableList<SeatResult> openIfSexDecides(
      ImmutableList<SeatResult> seats, Cut cut, List<Contender> mayServe, IssueLog log) {
    ImmutableList<ListedCandidate> in = winners(seats);
    if (!keepsSeat(cut) || !sexDecides(mayServe) || in.size() != seats.size()) {
      return seats;
    }
    reportNotJudged(log);
    return withLastOpen(seats, in);
  }

  private boolean keepsSeat(Cut cut) {
    return rule == WomanRule.SEAT_KEPT
        && isJudged()
        && Slot.persons(cut.in()).allMatch(this::isMan);
  }

  private boolean sexDecides(List<Contender> mayServe) {
    int most = mostOfWomen(mayServe);
    return mayServe.stream().anyMatch(one -> one.votes() >= most && !isMan(one) && !isWoman(one));
  }

  private int mostOfWomen(List<Contender> mayServe) {
    return mayServe.stream().filter(this::isWoman).mapToInt(Contender::votes).max().orElse(-1);
  }

  /** Among the women of the pool; of a name that is open a woman may be meant. */
  SeatResult anotherVote(List<Contender> ranked) {
    ImmutableList<Contender> pool = notElected.byVotes(ranked);
    return new SeatResult.NextVote(
        SeatResult.Cause.WOMAN_SEAT,
        Contender.settled(pool.stream().filter(this::isWoman).toList()),
        Contender.notSettled(pool.stream().filter(one -> !isMan(one)).toList()),
        1,
        contest.method().woman().citation());
  }

  private boolean isJudged() {
    return contest.seatsToFollow() == 0
        && contest.seated().stream().allMatch(one -> is(one.person(), Sex.MALE));
  }

  /**
   * {@code seats}, with the last one open to a decision if no woman is in and no text says what
   * follows. As long as a seat is open a woman may still have it.
   */
  ImmutableList<SeatResult> required(
      ImmutableList<SeatResult> seats, RuleOrder order, IssueLog log) {
    ImmutableList<ListedCandidate> in = winners(seats);
    if (rule == WomanRule.NONE || contest.seatsToFollow() > 0 || in.size() != seats.size()) {
      return seats;
    }
    Iterable<ListedCandidate> all = Iterables.concat(contest.seated(), in);
    if (Iterables.any(all, one -> is(one.person(), Sex.FEMALE))) {
      return seats;
    }
    if (!Iterables.all(all, one -> is(one.person(), Sex.MALE))) {
      reportNotJudged(log);
      return seats;
    }
    // Whichever of waiting relatives leaves, a seat opens, and a woman may still have it.
    boolean opens = seats.stream().anyMatch(WomanSeat::waits);
    if (rule != WomanRule.REQUIRED || (opens && order == RuleOrder.RELATION_FIRST)) {
      return seats;
    }
    return withLastOpen(seats, in);
  }

  /** All are held; of equal votes none is the last. */
  private ImmutableList<SeatResult> withLastOpen(
      ImmutableList<SeatResult> seats, ImmutableList<ListedCandidate> in) {
    int least = votes(seats.get(seats.size() - 1));
    long above = seats.stream().filter(seat -> votes(seat) > least).count();
    ImmutableList<ListedCandidate> last = in.subList((int) above, in.size());
    return ImmutableList.<SeatResult>builder()
        .addAll(seats.subList(0, (int) above))
        .addAll(Collections.nCopies(last.size(), decision(last)))
        .build();
  }

  private static ImmutableList<ListedCandidate> winners(ImmutableList<SeatResult> seats) {
    return seats.stream().flatMap(seat -> Winner.of(seat).stream()).collect(toImmutableList());
  }

  private static int votes(SeatResult held) {
    return held instanceof SeatResult.Pending pending
        ? pending.votes()
        : ((SeatResult.Elected) held).votes();
  }

  private static boolean waits(SeatResult seat) {
    return seat instanceof SeatResult.Pending pending
        && pending.awaited() == SeatResult.Awaited.RELATION;
  }

  private SeatResult decision(ImmutableList<ListedCandidate> last) {
    return new SeatResult.Decision(
        contest.method().writeInDecider().value(),
        last,
        ImmutableList.of(),
        0,
        ImmutableList.of(DecisionOption.ANOTHER_VOTE, DecisionOption.KEEP_RESULT),
        contest.method().woman().citation());
  }

  private void reportNotJudged(IssueLog log) {
    log.add(
        ElectionIssue.WOMAN_RULE_NOT_JUDGED,
        Place.of(contest.id().value()),
        ImmutableMap.of("citation", contest.method().woman().citation()));
  }

  private boolean isWoman(Contender contender) {
    return contender.person().map(one -> is(one.person(), Sex.FEMALE)).orElse(false);
  }

  private boolean isMan(Contender contender) {
    return contender.person().map(one -> is(one.person(), Sex.MALE)).orElse(false);
  }

  private boolean is(PersonId person, Sex sex) {
    return contest.sexes().get(person) == sex;
  }
}
