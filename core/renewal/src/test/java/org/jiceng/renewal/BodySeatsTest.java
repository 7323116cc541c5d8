package org.jiceng.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiceng.renewal.Places.COMMUNITY;
import static org.jiceng.renewal.Places.POLL;
import static org.jiceng.renewal.Places.SEATS;
import static org.jiceng.renewal.Places.VILLAGE;
import static org.jiceng.renewal.Places.codes;
import static org.jiceng.renewal.Places.declare;
import static org.jiceng.renewal.Places.seats;
import static org.jiceng.renewal.Places.slate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jiceng.election.Contest;
import org.jiceng.election.ContestId;
import org.jiceng.election.ElectionKind;
import org.jiceng.election.ElectionMethod;
import org.jiceng.election.ElectionMethods;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.PartialDate;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.organization.CommitteeId;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.organization.Roster;
import org.jiceng.person.BirthDate;
import org.jiceng.person.PersonId;
import org.jiceng.register.Elector;
import org.jiceng.register.ElectorFact;
import org.jiceng.register.ElectorRegister;
import org.jiceng.register.ElectorRow;
import org.jiceng.register.RegisterAct;
import org.jiceng.register.RegisterKind;
import org.jiceng.register.RegisterLaws;
import org.jiceng.register.RegisterRows;
import org.jiceng.review.Answer;
import org.jiceng.review.Candidate;
import org.jiceng.review.ConditionCode;
import org.jiceng.review.ReportedRecord;
import org.jiceng.testkit.Texts;
import org.jiceng.unit.UnitId;
import org.junit.jupiter.api.Test;

/** The seats, electors and method of each body, and who may not stand for them. */
class BodySeatsTest {
  private static final ContestId ID = ContestId.of("poll");

  @Test
  void aBodyHasItsOfficesAlone() {
    assertThat(SEATS.byOffice().keySet()).containsExactly(Office.DIRECTOR, Office.COMMITTEE_MEMBER);
    assertThat(SEATS.total()).isEqualTo(3);
    assertThat(SEATS.committee()).isEqualTo(Places.VILLAGERS);
    for (ImmutableMap<Office, Integer> wrong :
        List.of(
            ImmutableMap.<Office, Integer>of(),
            ImmutableMap.of(Office.SUPERVISION_CHAIR, 1),
            ImmutableMap.of(Office.DIRECTOR, 0))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BodySeats.of(VILLAGE, CommitteeKind.VILLAGERS, wrong));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> BodySeats.of(VILLAGE, CommitteeKind.BRANCH, ImmutableMap.of(Office.SECRETARY, 1)))
        .withMessageContaining("elects its");
  }

  @Test
  void asManySeatsAsAreHeldAndThoseThatNobodyHolds() {
    Roster roster = Places.roster();
    assertThat(BodySeats.asHeld(roster, VILLAGE, CommitteeKind.VILLAGERS)).isEqualTo(SEATS);
    assertThat(BodySeats.asHeld(roster, VILLAGE, CommitteeKind.BRANCH))
        .isEqualTo(BodySeats.ofBranch(VILLAGE, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BodySeats.asHeld(roster, VILLAGE, CommitteeKind.SUPERVISION));
    assertThat(SEATS.vacantOn(roster)).isEmpty();
    assertThat(BodySeats.ofBranch(VILLAGE, 5).vacantOn(roster))
        .isEqualTo(ImmutableMap.of(Office.BRANCH_MEMBER, 3));
    assertThat(BodySeats.ofBranch(VILLAGE, 1).vacantOn(roster)).isEmpty();
    assertThat(
            BodySeats.of(
                    VILLAGE,
                    CommitteeKind.VILLAGERS,
                    ImmutableMap.of(Office.DIRECTOR, 1, Office.DEPUTY_DIRECTOR, 1))
                .vacantOn(roster))
        .isEqualTo(ImmutableMap.of(Office.DEPUTY_DIRECTOR, 1));
  }

  @Test
  void theMethodIsThatOfTheBodyAndTheDayOrItIsOpen() {
    assertThat(SEATS.method(POLL).orElseThrow())
        .isEqualTo(ElectionMethods.of(ElectionKind.VILLAGERS_COMMITTEE, POLL).orElseThrow());
    assertThat(SEATS.method(POLL.minusYears(1)).orElseThrow())
        .isNotEqualTo(SEATS.method(POLL).orElseThrow());
    assertThat(BodySeats.ofBranch(VILLAGE, 3).method(POLL).orElseThrow())
        .isEqualTo(ElectionMethods.branchCommittee(POLL).orElseThrow());
    assertThat(codes(SEATS.method(LocalDate.of(1980, 1, 1))))
        .containsExactly("ELECTION_LAW_UNKNOWN");
    Outcome<ElectionMethod> residents = residents().method(POLL);
    assertThat(residents.issues())
        .extracting(Issue::code, Issue::place)
        .containsExactly(tuple(RenewalIssue.RENEWAL_METHOD_OPEN, Place.of("c")));
    residents.issues().forEach(Texts::assertComplete);
    assertThat(codes(supervision().method(POLL))).containsExactly("RENEWAL_METHOD_OPEN");
  }

  private static BodySeats residents() {
    return BodySeats.of(
        COMMUNITY, CommitteeKind.RESIDENTS, ImmutableMap.of(Office.COMMITTEE_MEMBER, 2));
  }

  private static BodySeats supervision() {
    return BodySeats.of(
        VILLAGE,
        CommitteeKind.SUPERVISION,
        ImmutableMap.of(Office.SUPERVISION_CHAIR, 1, Office.SUPERVISION_MEMBER, 1));
  }

  @Test
  void theElectorsStandOnTheRegisterOfThatPlaceAndDay() {
    ElectorRegister register = register(VILLAGE, 12);
    assertThat(SEATS.electors(register, POLL).orElseThrow()).isEqualTo(12);
    for (Outcome<Integer> refused :
        List.of(
            SEATS.electors(register, POLL.plusDays(1)),
            SEATS.electors(register(UnitId.of("w"), 12), POLL),
            BodySeats.ofBranch(VILLAGE, 3).electors(register, POLL),
            supervision().electors(register, POLL))) {
      assertThat(codes(refused)).containsExactly("RENEWAL_REGISTER_OF_OTHERS");
      refused.issues().forEach(Texts::assertComplete);
    }
  }

  static ElectorRegister register(UnitId unit, int electors) {
    return rows(unit, electors)
        .addPublishedOn(POLL.minusDays(20))
        .build()
        .judged()
        .value()
        .orElseThrow();
  }

  static RegisterRows.Builder rows(UnitId unit, int electors) {
    return rows(unit, electors, POLL);
  }

  static RegisterRows.Builder rows(UnitId unit, int electors, LocalDate asOf) {
    Place place = Place.of("register.csv");
    LocalDate registered = POLL.minusDays(30);
    return new RegisterRows.Builder()
        .unit(unit)
        .laws(RegisterLaws.of(RegisterKind.VILLAGE))
        .registeredOn(registered)
        .pollDay(POLL)
        .asOf(asOf)
        .addAllElectors(
            IntStream.range(0, electors)
                .mapToObj(
                    n ->
                        new ElectorRow(
                            new Elector.Builder()
                                .id(PersonId.of("e" + n))
                                .birth(BirthDate.on(LocalDate.of(1980, 5, 3)))
                                .yes(
                                    ElectorFact.POLITICAL_RIGHTS,
                                    ElectorFact.HOUSEHOLD_HERE,
                                    ElectorFact.LIVES_HERE)
                                .build(),
                            place.line(n + 2)))
                .toList())
        .addAllActs(
            IntStream.range(0, electors)
                .mapToObj(
                    n -> RegisterAct.listed(PersonId.of("e" + n), registered, place.line(n + 2)))
                .toList());
  }

  @Test
  void howAReviewStandsSaysWhyNobodyStands() {
    Renewal renewal =
        Renewal.of(
            Places.roster(),
            Places.review(
                ImmutableMap.of(
                    "open", Answer.open(ConditionCode.N06),
                    "soft",
                        Answer.records(
                            ReportedRecord.of(
                                ConditionCode.N12,
                                DateAnchor.DECIDED,
                                PartialDate.parse("2025-05-01").orElseThrow())),
                    "lacks", Answer.notOurData()),
                branch("a"),
                branch("p"),
                branch("open"),
                branch("soft"),
                branch("lacks")));
    BodySeats seats = BodySeats.ofBranch(VILLAGE, 3);
    Outcome<?> refused =
        renewal.poll(
            ID,
            seats,
            seats.method(POLL).orElseThrow(),
            POLL,
            slate("a", "p", "open", "soft", "lacks"));
    assertThat(refused.value()).isEmpty();
    assertThat(refused.issues())
        .extracting(issue -> issue.place().within() + " " + issue.code())
        .containsExactly(
            "lacks RENEWAL_CANDIDATE_UNDETERMINED",
            "open RENEWAL_CANDIDATE_SUSPENDED",
            "p RENEWAL_CANDIDATE_BARRED",
            "soft RENEWAL_CANDIDATE_AWAITING_DECISION");
    refused.issues().forEach(Texts::assertComplete);
    refused
        .issues()
        .forEach(issue -> assertThat(issue.toString()).doesNotContain("N06", "N12", "候选人"));
  }

  private static Candidate branch(String id) {
    return Places.candidate(id, CommitteeKind.BRANCH, Office.BRANCH_MEMBER);
  }

  @Test
  void aSupervisionCommitteeAndResidentsAreElectedByAMethodThatIsBrought() {
    ElectionMethod method =
        ElectionMethods.of(ElectionKind.RESIDENTS_COMMITTEE_BY_HOUSEHOLDS, POLL).orElseThrow();
    Renewal renewal =
        Renewal.of(
            Places.roster(),
            Places.review(
                Places.candidate("s1", CommitteeKind.SUPERVISION, Office.SUPERVISION_CHAIR),
                Places.candidate("s2", CommitteeKind.SUPERVISION, Office.SUPERVISION_MEMBER),
                Places.candidate("r1", CommitteeKind.RESIDENTS, Office.COMMITTEE_MEMBER),
                Places.candidate("r2", CommitteeKind.RESIDENTS, Office.COMMITTEE_MEMBER),
                Places.candidate("r3", CommitteeKind.RESIDENTS, Office.COMMITTEE_MEMBER)));
    ImmutableList<Contest> supervision =
        renewal.poll(ID, supervision(), method, POLL, slate("s1", "s2")).orElseThrow().contests();
    Roster seated =
        renewal
            .seat(
                Places.SUPERVISION,
                supervision.stream().map(contest -> declare(contest, 9)).toList())
            .orElseThrow();
    assertThat(seats(seated, Places.SUPERVISION))
        .containsExactly(
            "s1 SUPERVISION_CHAIR ELECTED 2026-03-08", "s2 SUPERVISION_MEMBER ELECTED 2026-03-08");
    ImmutableList<Contest> residents =
        renewal
            .poll(ID, residents(), method, POLL, slate("r1", "r2", "r3"))
            .orElseThrow()
            .contests();
    CommitteeId committee = residents().committee();
    assertThat(
            seats(
                renewal.seat(committee, List.of(declare(residents.get(0), 9, 8, 1))).orElseThrow(),
                committee))
        .containsExactly(
            "r1 COMMITTEE_MEMBER ELECTED 2026-03-08", "r2 COMMITTEE_MEMBER ELECTED 2026-03-08");
  }
}
