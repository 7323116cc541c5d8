package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntFunction;
import org.jiceng.person.PersonId;

/** The contests that follow from a declaration, in the order in which they are held. */
final class NextContests {

  /**
   * First what ends this round; then the woman's seat, so that the last vote can judge the rule.
   */
  private static final ImmutableList<SeatResult.Cause> ORDER =
      ImmutableList.of(
          SeatResult.Cause.RELATION_TIE,
          SeatResult.Cause.TIE,
          SeatResult.Cause.WOMAN_SEAT,
          SeatResult.Cause.SHORTFALL);

  private final Contest contest;
  private final ImmutableList<ListedCandidate> seated;
  private final LocalDate pollDay;

  private NextContests(Declaration declaration, LocalDate pollDay) {
    this.contest = WrittenIn.in(declaration.contest(), declaration.decisions());
    this.seated = Seated.after(declaration);
    this.pollDay = pollDay;
  }

  static ImmutableList<Contest> of(
      Declaration declaration, IntFunction<ContestId> ids, LocalDate pollDay) {
    NextContests next = new NextContests(declaration, pollDay);
    if (declaration instanceof Declaration.VoidVote) {
      return ImmutableList.of(next.again(ids.apply(1)));
    }
    return Seated.mayStillChange(declaration) ? ImmutableList.of() : next.votes(declaration, ids);
  }

  private ImmutableList<Contest> votes(Declaration declaration, IntFunction<ContestId> ids) {
    ImmutableList<SeatResult.NextVote> due =
        declaration.officeResults().stream()
            .flatMap(office -> office.nextVotes().stream())
            .distinct()
            .sorted(Comparator.comparingInt(vote -> ORDER.indexOf(vote.cause())))
            .collect(toImmutableList());
    int toFollow =
        contest.seatsToFollow() + due.stream().mapToInt(SeatResult.NextVote::seats).sum();
    Set<ContestId> used = new HashSet<>();
    Set<ListedCandidate> before = new LinkedHashSet<>(contest.standingBefore());
    ImmutableList.Builder<Contest> contests = ImmutableList.builder();
    for (SeatResult.NextVote vote : due) {
      toFollow -= vote.seats();
      ContestId id = ids.apply(used.size() + 1);
      checkArgument(used.add(id), "two contests of one id: %s", id);
      contests.add(vote(vote, id, before, toFollow));
      before.addAll(vote.among());
    }
    return contests.build();
  }

  private Contest again(ContestId id) {
    return common(id, contest.candidates(), contest.standingBefore())
        .seats(contest.seats())
        .method(contest.method())
        .round(contest.round())
        .seatsToFollow(contest.seatsToFollow())
        .build();
  }

  private Contest vote(
      SeatResult.NextVote vote, ContestId id, Set<ListedCandidate> before, int toFollow) {
    boolean tie =
        vote.cause() == SeatResult.Cause.TIE || vote.cause() == SeatResult.Cause.RELATION_TIE;
    return common(id, vote.among(), before)
        .seats(vote.seats())
        .method(tie ? contest.method().amongTied() : contest.method().forSeatsLeft())
        .round(tie ? contest.round() : contest.round() + 1)
        .seatsToFollow(toFollow)
        .build();
  }

  private Contest.Builder common(
      ContestId id, ImmutableList<ListedCandidate> candidates, Iterable<ListedCandidate> before) {
    ImmutableSet<PersonId> known =
        Streams.concat(candidates.stream(), seated.stream(), Streams.stream(before))
            .map(ListedCandidate::person)
            .collect(toImmutableSet());
    Contest.Builder next = new Contest.Builder();
    next.id(id)
        .office(contest.office())
        .addAllCandidates(candidates)
        .addAllSeated(seated)
        .addAllStandingBefore(before)
        .putAllSexes(Maps.filterKeys(contest.sexes(), known::contains))
        .addAllRelations(Sets.filter(contest.relations(), both -> both.isAmong(known)))
        .pollDay(pollDay);
    contest.head().ifPresent(next::head);
    return next;
  }
}
