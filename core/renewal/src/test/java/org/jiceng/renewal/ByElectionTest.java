package org.jiceng.renewal;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.renewal.Places.POLL;
import static org.jiceng.renewal.Places.SEATS;
import static org.jiceng.renewal.Places.VILLAGERS;
import static org.jiceng.renewal.Places.codes;
import static org.jiceng.renewal.Places.declare;
import static org.jiceng.renewal.Places.director;
import static org.jiceng.renewal.Places.member;
import static org.jiceng.renewal.Places.seats;
import static org.jiceng.renewal.Places.slate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import org.jiceng.election.Contest;
import org.jiceng.election.ContestId;
import org.jiceng.election.ElectionMethod;
import org.jiceng.election.ListedCandidate;
import org.jiceng.election.Relation;
import org.jiceng.issue.Outcome;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instruments;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.organization.Roster;
import org.jiceng.person.PersonId;
import org.jiceng.review.ReviewReport;
import org.jiceng.testkit.Texts;
import org.junit.jupiter.api.Test;

/** Somebody leaves before the term is over, and the seat is filled. */
class ByElectionTest {
  private static final ContestId ID = ContestId.of("by");
  private static final ElectionMethod METHOD = SEATS.method(POLL).orElseThrow();
  private static final PersonId DIRECTOR = PersonId.of("old1");
  private static final PersonId MEMBER = PersonId.of("old2");
  private static final Optional<Citation> SENTENCED =
      OfficeEnd.SENTENCED.basis(CommitteeKind.VILLAGERS, POLL);
  private static final ReviewReport REVIEW =
      Places.review(
          director("a"),
          Places.candidate("old3", CommitteeKind.VILLAGERS, Office.DIRECTOR),
          member("b"),
          member("m"));

  private static Renewal without(PersonId... leaving) {
    Roster roster = Places.roster();
    for (PersonId person : leaving) {
      roster = Renewal.of(roster, REVIEW).vacate(VILLAGERS, person, POLL, SENTENCED).orElseThrow();
    }
    return Renewal.of(roster, REVIEW);
  }

  @Test
  void anOfficeOfSelfGovernmentEndsOnAGroundOfLawAlone() {
    Renewal renewal = Renewal.of(Places.roster(), REVIEW);
    Optional<Citation> party =
        Optional.of(Citation.article(Instruments.PARTY_ELECT_2020, "13", Confidence.SEEN));
    Optional<Citation> old = OfficeEnd.SENTENCED.basis(CommitteeKind.VILLAGERS, POLL.minusYears(1));
    for (Optional<Citation> ground : List.of(Optional.<Citation>empty(), party, old)) {
      Outcome<Roster> refused = renewal.vacate(VILLAGERS, DIRECTOR, POLL, ground);
      assertThat(codes(refused)).containsExactly("RENEWAL_END_WITHOUT_GROUND");
      refused.issues().forEach(Texts::assertComplete);
    }
    Roster after = renewal.vacate(VILLAGERS, DIRECTOR, POLL, SENTENCED).orElseThrow();
    assertThat(seats(after, VILLAGERS))
        .containsExactly(
            "old2 COMMITTEE_MEMBER ELECTED 2021-03-01", "old3 COMMITTEE_MEMBER ELECTED 2021-03-01");
    assertThat(after.day()).isEqualTo(POLL);
    assertThat(seats(after, Places.BRANCH)).hasSize(2);
    assertThat(renewal.vacate(VILLAGERS, DIRECTOR, POLL, Optional.of(OfficeEnd.DEATH)).value())
        .isPresent();
    assertThat(renewal.vacate(Places.BRANCH, DIRECTOR, POLL, Optional.empty()).value()).isPresent();
  }

  @Test
  void whoDoesNotSitThereCannotLeaveAndNobodyLeavesBeforeTheRoster() {
    Renewal renewal = Renewal.of(Places.roster(), REVIEW);
    assertThat(codes(renewal.vacate(VILLAGERS, PersonId.of("a"), POLL, SENTENCED)))
        .containsExactly("RENEWAL_PERSON_NOT_SEATED");
    assertThat(
            codes(
                renewal.vacate(
                    VILLAGERS, DIRECTOR, Places.OLD.minusDays(1), Optional.of(OfficeEnd.DEATH))))
        .containsExactly("RENEWAL_END_TOO_EARLY");
    assertThat(
            renewal.vacate(VILLAGERS, DIRECTOR, Places.OLD, Optional.of(OfficeEnd.DEATH)).value())
        .isPresent();
  }

  @Test
  void eachVacantOfficeIsVotedOnBesideThoseWhoStay() {
    List<Contest> contests =
        without(DIRECTOR, MEMBER)
            .relating(
                List.of(
                    Relation.of(PersonId.of("a"), PersonId.of("b")),
                    Relation.of(PersonId.of("b"), PersonId.of("m")),
                    Relation.of(PersonId.of("b"), PersonId.of("old2"))))
            .byElection(ID, SEATS, METHOD, POLL, slate("a", "b", "m"))
            .orElseThrow();
    Contest first = contests.get(0);
    Contest second = contests.get(1);
    assertThat(contests).hasSize(2);
    assertThat(first.id()).isEqualTo(ContestId.of("by/DIRECTOR"));
    assertThat(first.office()).isEqualTo(Office.DIRECTOR);
    assertThat(first.seats()).isEqualTo(1);
    assertThat(first.candidates()).containsExactly(ListedCandidate.of("a", "候选人a"));
    assertThat(first.seated()).containsExactly(ListedCandidate.of("old3", "候选人old3"));
    assertThat(first.head()).isEmpty();
    assertThat(first.seatsToFollow()).isEqualTo(1);
    assertThat(first.relations()).isEmpty();
    assertThat(first.sexes().keySet()).containsExactlyInAnyOrder(id("a"), id("old3"));
    assertThat(second.seats()).isEqualTo(1);
    assertThat(second.candidates())
        .extracting(one -> one.person().value())
        .containsExactly("b", "m");
    assertThat(second.standingBefore()).containsExactly(ListedCandidate.of("a", "候选人a"));
    assertThat(second.seatsToFollow()).isZero();
    assertThat(second.relations())
        .containsExactlyInAnyOrder(Relation.of(id("a"), id("b")), Relation.of(id("b"), id("m")));
    assertThat(second.pollDay()).isEqualTo(POLL);
    assertThat(second.method()).isEqualTo(METHOD);
    contests.forEach(contest -> assertThat(contest.checked().value()).isPresent());
  }

  @Test
  void whoWinsSitsBesideTheOthersForTheRestOfTheTerm() {
    Renewal renewal = without(MEMBER);
    Contest contest =
        Iterables.getOnlyElement(
            renewal.byElection(ID, SEATS, METHOD, POLL, slate("b", "m")).orElseThrow());
    assertThat(contest.head()).contains(DIRECTOR);
    assertThat(contest.seated()).hasSize(2);
    Roster filled = renewal.fill(VILLAGERS, List.of(declare(contest, 7, 1))).orElseThrow();
    assertThat(seats(filled, VILLAGERS))
        .containsExactly(
            "old1 DIRECTOR ELECTED 2021-03-01",
            "b COMMITTEE_MEMBER BY_ELECTED 2026-03-08",
            "old3 COMMITTEE_MEMBER ELECTED 2021-03-01");
    assertThat(filled.day()).isEqualTo(POLL);
    assertThat(SEATS.vacantOn(filled)).isEmpty();
  }

  @Test
  void aMemberElectedDirectorChangesIntoThatOffice() {
    Renewal renewal = without(DIRECTOR);
    Contest contest =
        Iterables.getOnlyElement(
            renewal.byElection(ID, SEATS, METHOD, POLL, slate("old3", "a")).orElseThrow());
    assertThat(contest.seated()).extracting(one -> one.person().value()).containsExactly("old2");
    Roster filled = renewal.fill(VILLAGERS, List.of(declare(contest, 7, 1))).orElseThrow();
    assertThat(seats(filled, VILLAGERS))
        .containsExactly(
            "old3 DIRECTOR BY_ELECTED 2026-03-08", "old2 COMMITTEE_MEMBER ELECTED 2021-03-01");
    assertThat(SEATS.vacantOn(filled)).containsExactly(entry(Office.COMMITTEE_MEMBER, 1));
  }

  @Test
  void withoutAVacancyNobodyStands() {
    Renewal renewal = Renewal.of(Places.roster(), REVIEW);
    Outcome<ImmutableList<Contest>> none = renewal.byElection(ID, SEATS, METHOD, POLL, slate("b"));
    assertThat(none.value()).isEmpty();
    assertThat(codes(none))
        .containsExactlyInAnyOrder("RENEWAL_CANDIDATE_FOR_OTHER_OFFICE", "RENEWAL_NO_VACANCY");
    none.issues().forEach(Texts::assertComplete);
  }

  @Test
  void whoHoldsTheOfficeDoesNotStandForItAgain() {
    ReviewReport review =
        Places.review(
            member("b"),
            Places.candidate("old3", CommitteeKind.VILLAGERS, Office.COMMITTEE_MEMBER),
            Places.candidate("old1", CommitteeKind.BRANCH, Office.BRANCH_MEMBER));
    Roster roster =
        Renewal.of(Places.roster(), review)
            .vacate(VILLAGERS, MEMBER, POLL, SENTENCED)
            .orElseThrow();
    Renewal renewal = Renewal.of(roster, review);
    assertThat(codes(renewal.byElection(ID, SEATS, METHOD, POLL, slate("b", "old3"))))
        .containsExactly("RENEWAL_CANDIDATE_HOLDS_OFFICE");
    BodySeats branch = BodySeats.ofBranch(Places.VILLAGE, 3);
    assertThat(
            codes(
                renewal.byElection(
                    ID, branch, branch.method(POLL).orElseThrow(), POLL, slate("old1"))))
        .containsExactly("RENEWAL_CANDIDATE_HOLDS_OFFICE");
  }

  private static PersonId id(String id) {
    return PersonId.of(id);
  }
}
