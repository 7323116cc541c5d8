package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import java.util.stream.Stream;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;

/** Who has a seat after a declaration, and whether that is the last word. */
final class Seated {

  private Seated() {}

  /** Who was seated before, then those whom this vote put in. */
  static ImmutableList<ListedCandidate> after(Declaration declaration) {
    return Streams.concat(declaration.contest().seated().stream(), Winner.of(declaration).stream())
        .collect(toImmutableList());
  }

  /** Whether a decision, an open parameter or the review of somebody written in is awaited. */
  static boolean mayStillChange(Declaration declaration) {
    return seats(declaration)
        .anyMatch(
            seat ->
                seat instanceof SeatResult.Decision
                    || seat instanceof SeatResult.Unknown
                    || awaitsEligibility(seat, declaration));
  }

  /** A contest that was to be held after {@code earlier}, now that its winners are known. */
  static Contest before(Contest contest, Declaration earlier) {
    checkArgument(
        !(earlier instanceof Declaration.VoidVote)
            && !mayStillChange(earlier)
            && seats(earlier).noneMatch(SeatResult.NextVote.class::isInstance),
        "still open: %s",
        earlier.contest().id());
    Contest held = WrittenIn.in(earlier.contest(), earlier.decisions());
    ImmutableList<ListedCandidate> seated = after(earlier);
    Contest next =
        ImmutableContest.class
            .cast(contest)
            .withCandidates(without(seated, contest.candidates()))
            .withStandingBefore(without(seated, contest.standingBefore()))
            .withSeated(seated);
    ImmutableSet<PersonId> known = WrittenIn.known(next, Decisions.none());
    ImmutableMap<PersonId, Sex> sexes =
        ImmutableMap.<PersonId, Sex>builder()
            .putAll(held.sexes())
            .putAll(contest.sexes())
            .buildKeepingLast();
    return ImmutableContest.class
        .cast(next)
        .withSexes(Maps.filterKeys(sexes, known::contains))
        .withRelations(
            Sets.filter(
                Sets.union(held.relations(), contest.relations()), both -> both.isAmong(known)));
  }

  private static ImmutableList<ListedCandidate> without(
      ImmutableList<ListedCandidate> seated, ImmutableList<ListedCandidate> people) {
    return people.stream().filter(one -> !seated.contains(one)).collect(toImmutableList());
  }

  private static boolean awaitsEligibility(SeatResult seat, Declaration declaration) {
    return seat instanceof SeatResult.Pending pending
        && declaration.decisions().personsMeant().contains(pending.candidate())
        && declaration.decisions().eligibilityOf(pending.person())
            instanceof Eligibility.ToBeReviewed;
  }

  private static Stream<SeatResult> seats(Declaration declaration) {
    return declaration.officeResults().stream().flatMap(office -> office.seats().stream());
  }
}
