package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.person.PersonId;

/** The contest that follows from a declaration. */
final class NextContest {
  private final Contest contest;
  private final ContestId id;
  private final LocalDate pollDay;

  private NextContest(Contest contest, ContestId id, LocalDate pollDay) {
    this.contest = contest;
    this.id = id;
    this.pollDay = pollDay;
  }

  static Optional<Contest> of(
      Declaration declaration, ContestId id, LocalDate pollDay, Iterable<ListedCandidate> meant) {
    NextContest next = new NextContest(declaration.contest(), id, pollDay);
    if (declaration instanceof Declaration.VoidVote) {
      return Optional.of(next.again());
    }
    boolean open =
        declaration.officeResults().stream()
            .anyMatch(office -> !office.decisions().isEmpty() || !office.unknown().isEmpty());
    return declaration.officeResults().stream()
        .flatMap(office -> office.nextVotes().stream())
        .findFirst()
        .filter(vote -> !open)
        .map(vote -> next.vote(vote, winners(declaration), meant));
  }

  private static ImmutableList<ListedCandidate> winners(Declaration declaration) {
    return declaration.officeResults().stream()
        .flatMap(office -> office.seats().stream())
        .flatMap(seat -> Winner.of(seat).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private Contest again() {
    return common(contest.candidates(), contest.seated())
        .seats(contest.seats())
        .method(contest.method())
        .round(contest.round())
        .build();
  }

  private Contest vote(
      SeatResult.NextVote vote,
      ImmutableList<ListedCandidate> winners,
      Iterable<ListedCandidate> meant) {
    ImmutableList<ListedCandidate> seated =
        ImmutableList.copyOf(Iterables.concat(contest.seated(), winners));
    boolean tie =
        vote.cause() == SeatResult.Cause.TIE || vote.cause() == SeatResult.Cause.RELATION_TIE;
    return common(ImmutableList.copyOf(Iterables.concat(vote.among(), meant)), seated)
        .seats(vote.seats())
        .method(tie ? contest.method().amongTied() : contest.method().forSeatsLeft())
        .round(tie ? contest.round() : contest.round() + 1)
        .build();
  }

  private Contest.Builder common(
      ImmutableList<ListedCandidate> candidates, ImmutableList<ListedCandidate> seated) {
    ImmutableSet<PersonId> known =
        Stream.concat(candidates.stream(), seated.stream())
            .map(ListedCandidate::person)
            .collect(ImmutableSet.toImmutableSet());
    Contest.Builder next = new Contest.Builder();
    next.id(id)
        .office(contest.office())
        .addAllCandidates(candidates)
        .addAllSeated(seated)
        .putAllSexes(Maps.filterKeys(contest.sexes(), known::contains))
        .addAllRelations(
            Sets.filter(
                contest.relations(),
                both -> known.contains(both.one()) && known.contains(both.other())))
        .seatsToFollow(contest.seatsToFollow())
        .pollDay(pollDay);
    contest.head().ifPresent(next::head);
    return next;
  }
}
