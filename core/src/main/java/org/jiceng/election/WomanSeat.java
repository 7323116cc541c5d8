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
  private final LeftSeats left;
  private final WomanRule rule;

  WomanSeat(Contest contest, LeftSeats left) {
    this.contest = contest;
    this.left = left;
    this.rule = contest.method().woman().value();
  }

  /** The woman who has the seat that is kept, where the votes alone put no woman in. */
  Optional<Contender> keptFor(List<Contender> ranked) {
    return isLacking(ranked) ? ranked.stream().filter(this::isWoman).findFirst() : Optional.empty();
  }

  /** Whether the seat that is kept stays open, because no woman passed. */
  boolean staysOpen(List<Contender> ranked) {
    return isLacking(ranked) && ranked.stream().noneMatch(this::isWoman);
  }

  SeatResult anotherVote(List<Contender> ranked) {
    return new SeatResult.NextVote(
        SeatResult.Cause.WOMAN_SEAT,
        left.byVotes(left.notElected(ranked)).stream()
            .filter(candidate -> is(candidate.person(), Sex.FEMALE))
            .collect(toImmutableList()),
        ImmutableList.of(),
        1,
        contest.method().woman().citation());
  }

  /** Whether a seat is kept, and all who would be in are known to be men. */
  private boolean isLacking(List<Contender> ranked) {
    return rule == WomanRule.SEAT_KEPT
        && isJudged()
        && ranked.stream().limit(contest.seats()).allMatch(this::isMan);
  }

  private boolean isJudged() {
    return contest.seatsToFollow() == 0
        && contest.seated().stream().allMatch(one -> is(one.person(), Sex.MALE));
  }

  /**
   * {@code seats}, with the last one open to a decision if no woman is in and no text says what
   * follows; of equal votes none is the last. As long as a seat is open a woman may still have it.
   */
  ImmutableList<SeatResult> required(
      ImmutableList<SeatResult> seats, RuleOrder order, IssueLog log) {
    ImmutableList<ListedCandidate> in =
        seats.stream().flatMap(seat -> Winner.of(seat).stream()).collect(toImmutableList());
    if (rule == WomanRule.NONE || contest.seatsToFollow() > 0 || in.size() != seats.size()) {
      return seats;
    }
    Iterable<ListedCandidate> all = Iterables.concat(contest.seated(), in);
    if (Iterables.any(all, one -> is(one.person(), Sex.FEMALE))) {
      return seats;
    }
    if (!Iterables.all(all, one -> is(one.person(), Sex.MALE))) {
      log.add(
          ElectionIssue.WOMAN_RULE_NOT_JUDGED,
          Place.of(contest.id().value()),
          ImmutableMap.of("citation", contest.method().woman().citation()));
      return seats;
    }
    // Whichever of waiting relatives leaves, a seat opens, and a woman may still have it.
    boolean opens = seats.stream().anyMatch(WomanSeat::waits);
    if (rule != WomanRule.REQUIRED || (opens && order == RuleOrder.RELATION_FIRST)) {
      return seats;
    }
    int least = votes(seats.get(seats.size() - 1));
    long above = seats.stream().filter(seat -> votes(seat) > least).count();
    ImmutableList<ListedCandidate> last = in.subList((int) above, in.size());
    return ImmutableList.<SeatResult>builder()
        .addAll(seats.subList(0, (int) above))
        .addAll(Collections.nCopies(last.size(), decision(last)))
        .build();
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

  private boolean isWoman(Contender contender) {
    return contender.listed().map(one -> is(one.person(), Sex.FEMALE)).orElse(false);
  }

  private boolean isMan(Contender contender) {
    return contender.listed().map(one -> is(one.person(), Sex.MALE)).orElse(false);
  }

  private boolean is(PersonId person, Sex sex) {
    return contest.sexes().get(person) == sex;
  }
}
