package org.jiceng.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.renewal.Places.POLL;
import static org.jiceng.renewal.Places.codes;
import static org.jiceng.renewal.Places.declare;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiceng.election.Attendance;
import org.jiceng.election.Contest;
import org.jiceng.election.ContestId;
import org.jiceng.election.Correction;
import org.jiceng.election.Declaration;
import org.jiceng.election.ElectionMethods;
import org.jiceng.election.ListedCandidate;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.PartialDate;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.organization.Office;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.register.AuditGate;
import org.jiceng.register.AuditRules;
import org.jiceng.register.ChoosingBody;
import org.jiceng.register.CommitteeRole;
import org.jiceng.register.CommitteeSeat;
import org.jiceng.register.ElectionCommittee;
import org.jiceng.register.ElectorRegister;
import org.jiceng.register.Objection;
import org.jiceng.register.ObjectionState;
import org.jiceng.register.RegisterKind;
import org.jiceng.register.RegisterRows;
import org.jiceng.testkit.Texts;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.jiceng.unit.UnitId;
import org.junit.jupiter.api.Test;

/** What a unit lacks before its next status, derived from its papers. */
class UnitPapersTest {
  private static final UnitId VILLAGE = Exercises.VILLAGES.get(0);

  private static UnitPapers.Builder none() {
    return new UnitPapers.Builder().unit(VILLAGE);
  }

  private static ElectionCommittee committee(String... persons) {
    return new ElectionCommittee.Builder()
        .unit(VILLAGE)
        .chosenOn(POLL.minusDays(40))
        .chosenBy(ChoosingBody.ASSEMBLY)
        .addAllMembers(
            Arrays.stream(persons)
                .map(id -> new CommitteeSeat(PersonId.of(id), CommitteeRole.MEMBER, Sex.FEMALE))
                .toList())
        .build();
  }

  private static ElectorRegister register(RegisterRows.Builder rows) {
    return rows.build().judged().value().orElseThrow();
  }

  private static RegisterRows.Builder rows() {
    return BodySeatsTest.rows(VILLAGE, 3);
  }

  private static AuditGate audit(Optional<LocalDate> published) {
    return new AuditGate.Builder()
        .rule(AuditRules.of(RegisterKind.VILLAGE).on(POLL).orElseThrow())
        .pollDay(POLL)
        .asOf(POLL)
        .published(Evidence.known(published.map(PartialDate::of)))
        .build();
  }

  /** Everything that a village needs for its poll. */
  private static UnitPapers.Builder complete() {
    return none()
        .committee(committee("e0"))
        .register(register(rows().addPublishedOn(POLL.minusDays(20))))
        .audit(audit(Optional.of(POLL.minusDays(1))))
        .addCandidacies(CandidacyTest.reach('S', Stage.FORMAL_CANDIDATE));
  }

  private static ImmutableList<String> missing(UnitPapers.Builder papers, UnitStatus next) {
    return missing(papers, next, POLL);
  }

  private static ImmutableList<String> missing(
      UnitPapers.Builder papers, UnitStatus next, LocalDate day) {
    ImmutableList<Issue> missing =
        Exercises.open().keep(papers.build()).orElseThrow().missing(VILLAGE, next, day);
    missing.forEach(Texts::assertComplete);
    assertThat(missing).isSorted();
    return codes(missing);
  }

  @Test
  void nothingIsMissingWhereNoPapersAreKeptNorBeforeWhatNeedsNone() {
    assertThat(Exercises.open().missing(VILLAGE, UnitStatus.DONE, POLL)).isEmpty();
    for (UnitStatus next :
        List.of(
            UnitStatus.NOT_STARTED, UnitStatus.PREPARING, UnitStatus.POSTPONED, UnitStatus.VOID)) {
      assertThat(missing(none(), next)).isEmpty();
    }
  }

  @Test
  void theCommitteeComesBeforeTheRegisterAndTheRegisterBeforeTheList() {
    assertThat(missing(none(), UnitStatus.REGISTER)).containsExactly("UNIT_COMMITTEE_MISSING");
    UnitPapers.Builder chosen = none().committee(committee("e0"));
    assertThat(missing(chosen, UnitStatus.REGISTER, POLL.minusDays(41)))
        .containsExactly("UNIT_COMMITTEE_MISSING");
    assertThat(missing(chosen, UnitStatus.REGISTER, POLL.minusDays(40))).isEmpty();
    assertThat(missing(none(), UnitStatus.LIST)).containsExactly("UNIT_REGISTER_MISSING");
    assertThat(missing(complete(), UnitStatus.LIST)).isEmpty();
  }

  @Test
  void beforeThePollEverythingMustBeThere() {
    assertThat(missing(complete(), UnitStatus.VOTED)).isEmpty();
    assertThat(missing(none(), UnitStatus.VOTED))
        .containsExactly(
            "UNIT_AUDIT_MISSING",
            "UNIT_COMMITTEE_MISSING",
            "UNIT_LIST_MISSING",
            "UNIT_REGISTER_MISSING");
    assertThat(missing(complete(), UnitStatus.VOTED, POLL.minusDays(1)))
        .containsExactly("UNIT_POLL_LATER");
  }

  private static UnitPapers.Builder with(ElectorRegister register, AuditGate audit) {
    return none()
        .committee(committee("e0"))
        .register(register)
        .audit(audit)
        .addCandidacies(CandidacyTest.reach('S', Stage.FORMAL_CANDIDATE));
  }

  @Test
  void theRegisterIsPublishedInTimeAndItsObjectionsAreDecided() {
    AuditGate audit = audit(Optional.of(POLL.minusDays(1)));
    ElectorRegister late = register(rows().addPublishedOn(POLL.minusDays(19)));
    assertThat(missing(with(late, audit), UnitStatus.VOTED))
        .containsExactly("REGISTER_PUBLISHED_LATE");
    ElectorRegister never = register(rows());
    assertThat(missing(with(never, audit), UnitStatus.VOTED))
        .containsExactly("UNIT_REGISTER_NOT_PUBLISHED");
    Exercise kept = Exercises.open().keep(with(never, audit).build()).orElseThrow();
    Issue issue = kept.missing(VILLAGE, UnitStatus.VOTED, POLL).get(0);
    assertThat(issue.place()).isEqualTo(Place.of("e1"));
    assertThat(issue.message().in(Language.EN))
        .isEqualTo(
            "e1: the register is not published; for the poll of 2026-03-08 it is due by"
                + " 2026-02-16");
    ElectorRegister planned =
        register(rows().addPublishedOn(POLL.minusDays(20)).addPublishedOn(POLL.plusDays(1)));
    assertThat(missing(with(planned, audit), UnitStatus.VOTED, POLL.minusDays(21)))
        .containsExactly("UNIT_POLL_LATER", "UNIT_REGISTER_NOT_PUBLISHED");
    assertThat(missing(with(planned, audit), UnitStatus.VOTED, POLL.minusDays(20)))
        .containsExactly("UNIT_POLL_LATER");
    for (LocalDate asOf : List.of(POLL, POLL.minusDays(17))) {
      ElectorRegister disputed =
          register(
              BodySeatsTest.rows(VILLAGE, 3, asOf)
                  .addPublishedOn(POLL.minusDays(20))
                  .addObjections(
                      Objection.of(
                          PersonId.of("e1"),
                          PersonId.of("e2"),
                          POLL.minusDays(18),
                          Place.of("objections.csv").line(2))));
      assertThat(disputed.objections().get(0).state())
          .isEqualTo(asOf.equals(POLL) ? ObjectionState.OVERDUE : ObjectionState.OPEN);
      assertThat(missing(with(disputed, audit), UnitStatus.VOTED))
          .containsExactly("UNIT_OBJECTIONS_OPEN");
    }
  }

  @Test
  void theAuditIsPublishedBefore() {
    ElectorRegister register = register(rows().addPublishedOn(POLL.minusDays(20)));
    for (Optional<LocalDate> published : List.of(Optional.<LocalDate>empty(), Optional.of(POLL))) {
      assertThat(missing(with(register, audit(published)), UnitStatus.VOTED))
          .containsExactly("UNIT_AUDIT_OPEN");
    }
  }

  @Test
  void someoneIsOnTheListOfEachTrackAndNobodyIsStillOnTheWay() {
    assertThat(
            missing(
                complete().addCandidacies(CandidacyTest.reach('P', Stage.TOWNSHIP_CHECK)),
                UnitStatus.VOTED))
        .containsExactly("UNIT_CANDIDACIES_OPEN", "UNIT_LIST_MISSING");
    assertThat(
            missing(
                complete()
                    .addCandidacies(CandidacyTest.reach('P', Stage.FORMAL_CANDIDATE))
                    .addCandidacies(
                        CandidacyTest.walk(
                            CandidacyTest.reach('S', Stage.REVIEWED), Stage.SUSPENDED)),
                UnitStatus.VOTED))
        .containsExactly("UNIT_CANDIDACIES_OPEN");
    assertThat(
            missing(
                complete()
                    .addCandidacies(CandidacyTest.reach('S', Stage.NOT_ELECTED))
                    .addCandidacies(CandidacyTest.reach('S', Stage.REJECTED)),
                UnitStatus.VOTED))
        .isEmpty();
  }

  @Test
  void whoStandsLeavesTheElectionCommittee() {
    UnitPapers.Builder both =
        none()
            .committee(committee("e0", CandidacyTest.PERSON.value()))
            .register(register(rows().addPublishedOn(POLL.minusDays(20))))
            .audit(audit(Optional.of(POLL.minusDays(1))))
            .addCandidacies(CandidacyTest.reach('S', Stage.FORMAL_CANDIDATE));
    assertThat(missing(both, UnitStatus.VOTED)).containsExactly("UNIT_COMMITTEE_MEMBER_STANDS");
    UnitPapers.Builder withdrawn =
        none()
            .committee(committee("e0", CandidacyTest.PERSON.value()))
            .register(register(rows().addPublishedOn(POLL.minusDays(20))))
            .audit(audit(Optional.of(POLL.minusDays(1))))
            .addCandidacies(
                CandidacyTest.walk(
                    CandidacyTest.reach('S', Stage.FORMAL_CANDIDATE), Stage.WITHDRAWN));
    assertThat(missing(withdrawn, UnitStatus.VOTED)).isEmpty();
  }

  private static Contest contest(String id, Office office, int seats, String... candidates) {
    return new Contest.Builder()
        .id(ContestId.of(id))
        .office(office)
        .seats(seats)
        .addAllCandidates(
            Arrays.stream(candidates).map(one -> ListedCandidate.of(one, "候选人" + one)).toList())
        .method(
            office.isParty()
                ? (office == Office.BRANCH_MEMBER
                    ? ElectionMethods.branchCommittee(POLL).orElseThrow()
                    : ElectionMethods.branchOfficers(POLL).orElseThrow())
                : Places.SEATS.method(POLL).orElseThrow())
        .pollDay(POLL)
        .build();
  }

  @Test
  void theEndNeedsAResultThatNothingLeavesOpen() {
    Contest director = contest("director", Office.DIRECTOR, 1, "a", "b");
    Declaration elected = declare(director, 9, 1);
    Declaration short1 = declare(director, 5, 5);
    Declaration voided =
        director.declare(director.count(Attendance.of(10, 5), ImmutableList.of()).orElseThrow());
    assertThat(missing(none(), UnitStatus.DONE)).containsExactly("UNIT_VOTE_MISSING");
    assertThat(missing(none(), UnitStatus.REVOTE)).containsExactly("UNIT_VOTE_MISSING");
    assertThat(missing(none().addDeclarations(elected), UnitStatus.DONE)).isEmpty();
    assertThat(missing(none().addDeclarations(elected), UnitStatus.REVOTE))
        .containsExactly("UNIT_NOTHING_TO_VOTE_ON");
    assertThat(missing(none().addDeclarations(short1), UnitStatus.DONE))
        .containsExactly("RENEWAL_SEATS_OPEN");
    assertThat(missing(none().addDeclarations(short1), UnitStatus.REVOTE)).isEmpty();
    assertThat(missing(none().addDeclarations(voided), UnitStatus.DONE))
        .containsExactly("RENEWAL_VOTE_VOID");
    assertThat(missing(none().addDeclarations(voided), UnitStatus.REVOTE)).isEmpty();
  }

  @Test
  void aCorrectedDeclarationNoLongerStands() {
    Declaration wrong = declare(contest("director", Office.DIRECTOR, 1, "a", "b"), 9, 1);
    Declaration right = declare(contest("anew", Office.DIRECTOR, 1, "a", "b"), 1, 9);
    Correction correction =
        new Correction(
            wrong,
            new Bilingual("以不正当手段当选", "elected by improper means"),
            Places.TOWN,
            Places.document("2026-9"),
            POLL.plusDays(3));
    UnitPapers.Builder annulled = none().addDeclarations(wrong).addCorrections(correction);
    assertThat(missing(annulled, UnitStatus.DONE)).containsExactly("UNIT_VOTE_MISSING");
    UnitPapers anew =
        none().addDeclarations(wrong).addCorrections(correction).addDeclarations(right).build();
    assertThat(anew.standing()).containsExactly(right);
    assertThat(anew.declarations()).containsExactly(wrong, right);
  }

  @Test
  void aSeatWaitsUntilTheCandidacyIsApproved() {
    String person = CandidacyTest.PERSON.value();
    Declaration secretary = declare(contest("secretary", Office.SECRETARY, 1, person), 9);
    assertThat(missing(none().addDeclarations(secretary), UnitStatus.DONE))
        .containsExactly("RENEWAL_SEAT_WAITS");
    assertThat(
            missing(
                none()
                    .addDeclarations(secretary)
                    .addCandidacies(CandidacyTest.reach('O', Stage.ELECTED)),
                UnitStatus.DONE))
        .containsExactly("RENEWAL_SEAT_WAITS");
    assertThat(
            missing(
                none()
                    .addDeclarations(secretary)
                    .addCandidacies(CandidacyTest.reach('O', Stage.APPROVED)),
                UnitStatus.DONE))
        .isEmpty();
  }

  @Test
  void aChangeWithSomethingMissingIsRefusedUnlessADocumentTellsOfIt() {
    Exercise exercise =
        Exercises.walk(Exercises.open(), VILLAGE, "PREPARING REGISTER LIST", POLL.minusDays(30));
    UnitPapers late =
        with(
                register(rows().addPublishedOn(POLL.minusDays(19))),
                audit(Optional.of(POLL.minusDays(1))))
            .build();
    Exercise kept = exercise.keep(late).orElseThrow();
    assertThat(kept.papers(VILLAGE)).contains(late);
    assertThat(exercise.papers(VILLAGE)).isEmpty();
    Outcome<Exercise> refused = kept.record(VILLAGE, UnitStatus.VOTED, POLL);
    assertThat(refused.value()).isEmpty();
    assertThat(codes(refused))
        .containsExactly("EXERCISE_CHANGE_INCOMPLETE", "REGISTER_PUBLISHED_LATE");
    assertThat(refused.issues().get(0).toString())
        .isEqualTo("e1: EXERCISE_CHANGE_INCOMPLETE: e1 cannot become “voted” yet; missing: 1");
    StatusChange held = StatusChange.by(Places.document("2026-5"), UnitStatus.VOTED, POLL);
    Outcome<Exercise> told = kept.record(VILLAGE, held);
    assertThat(codes(told)).containsExactly("REGISTER_PUBLISHED_LATE");
    assertThat(told.orElseThrow().course(VILLAGE).last()).contains(held);
    assertThat(told.orElseThrow().papers(VILLAGE)).contains(late);
    StatusChange done = StatusChange.by(Places.document("2026-6"), UnitStatus.DONE, POLL);
    assertThat(codes(told.orElseThrow().record(VILLAGE, done)))
        .containsExactly("UNIT_VOTE_MISSING");
  }

  @Test
  void papersAreThoseOfACountedUnitAndTheLastOnesHold() {
    UnitPapers other = new UnitPapers.Builder().unit(UnitId.of("nowhere")).build();
    Outcome<Exercise> refused = Exercises.open().keep(other);
    assertThat(refused.issues())
        .extracting(Issue::code)
        .containsExactly(RenewalIssue.EXERCISE_UNIT_UNKNOWN);
    UnitPapers first = none().build();
    UnitPapers second = none().committee(committee("e0")).build();
    assertThat(
            Exercises.open().keep(first).orElseThrow().keep(second).orElseThrow().papers(VILLAGE))
        .contains(second);
  }
}
