package org.jiceng.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.renewal.Places.POLL;
import static org.jiceng.renewal.Places.SEATS;
import static org.jiceng.renewal.Places.VILLAGERS;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jiceng.election.Contest;
import org.jiceng.election.ContestId;
import org.jiceng.election.Declaration;
import org.jiceng.issue.Outcome;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Gained;
import org.jiceng.organization.Member;
import org.jiceng.organization.Roster;
import org.jiceng.person.PersonId;
import org.jiceng.review.CandidateId;
import org.jiceng.review.ReviewReport;

/** Whoever wins sits, nobody else does, and seats are neither made nor lost. */
class RenewalProperties {
  private static final ReviewReport REVIEW =
      Places.review(
          Places.director("d1"),
          Places.director("d2"),
          Places.member("w1"),
          Places.member("w2"),
          Places.member("w3"));

  @Property(tries = 200)
  void allSeatsAreTakenByTheElectedOrNobodyMoves(
      @ForAll @Size(5) List<@IntRange(max = 10) Integer> votes) {
    Renewal renewal = Renewal.of(Places.roster(), REVIEW);
    List<Contest> contests =
        renewal
            .poll(
                ContestId.of("poll"),
                SEATS,
                SEATS.method(POLL).orElseThrow(),
                POLL,
                Places.slate("d1", "d2", "w1", "w2", "w3"))
            .orElseThrow()
            .contests();
    List<Declaration> rounds =
        List.of(
            Places.declare(contests.get(0), votes.get(0), votes.get(1)),
            Places.declare(contests.get(1), votes.get(2), votes.get(3), votes.get(4)));
    Outcome<Roster> outcome = renewal.seat(VILLAGERS, rounds);
    List<PersonId> elected =
        rounds.stream()
            .flatMap(round -> round.elected().stream())
            .map(seat -> seat.person())
            .toList();
    assertThat(outcome.value().isPresent()).isEqualTo(elected.size() == SEATS.total());
    outcome
        .value()
        .ifPresent(
            after -> {
              assertThat(after.members(VILLAGERS))
                  .extracting(Member::person)
                  .containsExactlyInAnyOrderElementsOf(elected);
              assertThat(after.members(Places.BRANCH))
                  .isEqualTo(Places.roster().members(Places.BRANCH));
              assertThat(SEATS.vacantOn(after)).isEmpty();
            });
  }

  @Property(tries = 200)
  void whoLeavesLeavesASeatThatAByElectionFillsForTheRestOfTheTerm(
      @ForAll @Size(3) List<Boolean> stays, @ForAll @IntRange(max = 1500) int days) {
    LocalDate day = Places.OLD.plusDays(days);
    Roster roster = Places.roster();
    List<String> sitting = List.of("old1", "old2", "old3");
    for (int at = 0; at < 3; at++) {
      if (!stays.get(at)) {
        roster =
            Renewal.of(roster, REVIEW)
                .vacate(VILLAGERS, PersonId.of(sitting.get(at)), day, Optional.of(OfficeEnd.DEATH))
                .orElseThrow();
      }
    }
    int left = (int) stays.stream().filter(stay -> stay).count();
    assertThat(roster.members(VILLAGERS)).hasSize(left);
    assertThat(SEATS.vacantOn(roster).values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(SEATS.total() - left);
    if (left == 3) {
      return;
    }
    Renewal renewal = Renewal.of(roster, REVIEW);
    List<CandidateId> slate =
        REVIEW.conclusions().stream()
            .map(conclusion -> conclusion.candidate())
            .filter(candidate -> SEATS.vacantOn(renewal.roster()).containsKey(candidate.office()))
            .map(candidate -> candidate.id())
            .toList();
    List<Contest> contests =
        renewal
            .byElection(ContestId.of("by"), SEATS, SEATS.method(POLL).orElseThrow(), day, slate)
            .orElseThrow();
    Roster filled =
        renewal
            .fill(
                VILLAGERS,
                contests.stream()
                    .map(
                        contest ->
                            Places.declare(
                                contest,
                                IntStream.range(0, contest.candidates().size())
                                    .map(at -> at < contest.seats() ? 9 - at : 0)
                                    .toArray()))
                    .toList())
            .orElseThrow();
    assertThat(SEATS.vacantOn(filled)).isEmpty();
    assertThat(filled.members(VILLAGERS)).hasSize(SEATS.total());
    Term term = Term.of(CommitteeKind.VILLAGERS, Places.OLD).orElseThrow();
    ImmutableSet<LocalDate> ends =
        filled.members(VILLAGERS).stream()
            .map(
                member ->
                    member.tenure().gained() == Gained.BY_ELECTED
                        ? term.rest(CommitteeKind.VILLAGERS, member.tenure().inOfficeFrom())
                            .orElseThrow()
                        : term)
            .map(Term::last)
            .collect(ImmutableSet.toImmutableSet());
    assertThat(ends).containsExactly(term.last());
  }
}
