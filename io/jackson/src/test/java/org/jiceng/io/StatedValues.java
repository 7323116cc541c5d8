package org.jiceng.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.election.Attendance;
import org.jiceng.election.Ballot;
import org.jiceng.election.Decisions;
import org.jiceng.election.Eligibility;
import org.jiceng.election.InvalidBallot;
import org.jiceng.election.ListedCandidate;
import org.jiceng.election.Mark;
import org.jiceng.election.RejectedWriteIn;
import org.jiceng.election.Relation;
import org.jiceng.election.SeatsLeft;
import org.jiceng.election.Tally;
import org.jiceng.election.Totals;
import org.jiceng.election.WriteInFinding;
import org.jiceng.election.WriteInTally;
import org.jiceng.fact.Body;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.PartialDate;
import org.jiceng.issue.Place;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Gained;
import org.jiceng.organization.Office;
import org.jiceng.organization.SeatRow;
import org.jiceng.organization.Tenure;
import org.jiceng.person.BirthDate;
import org.jiceng.person.BranchId;
import org.jiceng.person.Education;
import org.jiceng.person.PartyMembership;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.recommendation.Meeting;
import org.jiceng.recommendation.Nomination;
import org.jiceng.recommendation.RecommendingBody;
import org.jiceng.review.Answer;
import org.jiceng.review.Candidate;
import org.jiceng.review.CandidateId;
import org.jiceng.review.ConditionCode;
import org.jiceng.review.ListSeverity;
import org.jiceng.review.Opinion;
import org.jiceng.review.ReportedRecord;
import org.jiceng.review.Sanction;
import org.jiceng.review.SanctionKind;
import org.jiceng.review.SoftDecision;
import org.jiceng.text.Bilingual;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;

/** What the documents of values of version 0 say. Like them, never changed. */
public final class StatedValues {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  private static final Body TOWN = Body.of("TOWN", "镇党委", "township Party committee");
  private static final Body MEETING = Body.of("MEETING", "会议主持机构", "organizers");

  public static final Person ONE =
      new Person.Builder()
          .id(PersonId.of("p1"))
          .label("候选人甲")
          .sex(Sex.FEMALE)
          .birth(new BirthDate(PartialDate.parse("1980-05").orElseThrow()))
          .education(Education.of(31).orElseThrow())
          .membership(
              new PartyMembership(
                  PartyStanding.FULL, Optional.of(BranchId.of("b1")), PartialDate.parse("2004")))
          .build();

  public static final Person TWO =
      new Person.Builder()
          .id(PersonId.of("p2"))
          .label("候选人乙")
          .sex(Sex.MALE)
          .birth(BirthDate.on(LocalDate.of(1975, 1, 31)))
          .build();

  /** What each document says, by its kind. */
  public static final ImmutableMap<ValueDocument<?>, Object> ALL =
      ImmutableMap.<ValueDocument<?>, Object>builder()
          .put(
              ValueDocument.UNITS,
              ImmutableList.of(
                  UnitRow.of(UnitId.of("k"), Optional.empty(), UnitKind.COUNTY, "某县")
                      .withCode("141123"),
                  UnitRow.of(UnitId.of("t"), Optional.of(UnitId.of("k")), UnitKind.TOWN, "甲镇"),
                  UnitRow.of(UnitId.of("v"), Optional.of(UnitId.of("t")), UnitKind.VILLAGE, "一村")))
          .put(
              ValueDocument.ROSTER,
              ImmutableList.of(
                  seat(Office.SECRETARY, CommitteeKind.BRANCH, Gained.ELECTED, ONE),
                  seat(Office.DIRECTOR, CommitteeKind.VILLAGERS, Gained.APPOINTED, TWO)))
          .put(
              ValueDocument.CANDIDATES,
              ImmutableList.of(
                  candidate("c1", ONE, CommitteeKind.BRANCH, Office.SECRETARY)
                      .branch(BranchId.of("b1"))
                      .build(),
                  candidate("c2", TWO, CommitteeKind.VILLAGERS, Office.DIRECTOR).build()))
          .put(
              ValueDocument.NOMINATIONS,
              ImmutableList.of(Nomination.bySelf(ONE), Nomination.jointly(TWO, 12)))
          .put(
              ValueDocument.RECOMMENDATIONS,
              ImmutableList.of(
                  new Meeting(
                      1,
                      RecommendingBody.PARTY_MEMBERS,
                      30,
                      26,
                      ImmutableMap.of(PersonId.of("p1"), 20, PersonId.of("p2"), 5)),
                  new Meeting(2, RecommendingBody.REPRESENTATIVES, 40, 0, ImmutableMap.of())))
          .put(ValueDocument.OPINIONS, opinions())
          .put(
              ValueDocument.SOFT_DECISIONS,
              ImmutableList.of(
                  new SoftDecision.Builder()
                      .candidate(CandidateId.of("c2"))
                      .condition(ConditionCode.N12)
                      .decider(TOWN)
                      .date(DAY)
                      .allows(true)
                      .reason("已整改")
                      .document("纪要3号")
                      .build(),
                  new SoftDecision.Builder()
                      .candidate(CandidateId.of("c1"))
                      .condition(ConditionCode.N16)
                      .allows(false)
                      .reason("未说明")
                      .build()))
          .put(
              ValueDocument.ATTENDANCE,
              new Attendance.Builder().entitled(9).present(8).issued(8).voters(7).build())
          .put(
              ValueDocument.BALLOTS,
              ImmutableList.of(
                  Ballot.of("b1", Mark.FOR, Mark.AGAINST),
                  Ballot.of("b2", Mark.BLANK, Mark.SPOILT).writingIn("另选人丙")))
          .put(ValueDocument.TOTALS, totals())
          .put(ValueDocument.DECISIONS, decisions())
          .buildOrThrow();

  private StatedValues() {}

  private static SeatRow seat(Office office, CommitteeKind body, Gained gained, Person person) {
    return new SeatRow(
        UnitId.of("v"),
        body,
        office,
        new Tenure(gained, LocalDate.of(2021, 3, 21)),
        person,
        Place.none());
  }

  private static Candidate.Builder candidate(
      String id, Person person, CommitteeKind body, Office office) {
    Candidate.Builder candidate = new Candidate.Builder();
    candidate.id(CandidateId.of(id)).person(person).unit(UnitId.of("v")).body(body).office(office);
    return candidate;
  }

  private static ImmutableList<Opinion> opinions() {
    return ImmutableList.of(
        opinion("c1", "FY", Answer.noIssue()).document("甲〔2026〕1号").remark("附说明").build(),
        opinion("c2", "JW", Answer.open(ConditionCode.N06)).build(),
        opinion("c2", "HJ", Answer.notOurData()).build(),
        opinion(
                "c2",
                "DJ",
                new Answer.Records(
                    ImmutableList.of(
                        new ReportedRecord(
                            ConditionCode.N05,
                            ImmutableMap.of(
                                DateAnchor.DECIDED, PartialDate.parse("2024-06").orElseThrow()),
                            Optional.of(ListSeverity.SOFT),
                            Optional.of(
                                new Sanction(
                                    SanctionKind.PARTY_PROBATION,
                                    Optional.of(ImmutableSet.of(Office.SECRETARY)),
                                    Optional.of(12)))))))
            .build());
  }

  private static Opinion.Builder opinion(String candidate, String department, Answer answer) {
    Opinion.Builder opinion = new Opinion.Builder();
    opinion
        .candidate(CandidateId.of(candidate))
        .department(department)
        .version(1)
        .date(DAY)
        .answer(answer);
    return opinion;
  }

  private static Totals totals() {
    return new Totals.Builder()
        .returned(7)
        .putInvalid(InvalidBallot.OVER_VOTED, 1)
        .addTallies(
            new Tally.Builder()
                .candidate(ListedCandidate.of("p1", "候选人甲"))
                .inFavour(5)
                .against(1)
                .abstaining(0)
                .blank(0)
                .spoilt(0)
                .onInvalidBallots(1)
                .build())
        .addWriteIns(new WriteInTally("另选人丙", 1))
        .putRejectedWriteIns(RejectedWriteIn.values()[0], 1)
        .build();
  }

  private static Decisions decisions() {
    return new Decisions.Builder()
        .addWriteIns(
            WriteInFinding.means("另选人丙", ListedCandidate.of("p3", "另选人丙"), MEETING, "记录1号"),
            WriteInFinding.ambiguous("丙", MEETING, "记录1号"),
            WriteInFinding.nobody("无名", MEETING, "记录1号"))
        .putEligibility(PersonId.of("p1"), new Eligibility.Eligible(TOWN, "批复2号"))
        .putEligibility(
            PersonId.of("p2"),
            new Eligibility.NotEligible(new Bilingual("预备党员", "on probation"), TOWN, "批复2号"))
        .putEligibility(PersonId.of("p3"), new Eligibility.ToBeReviewed())
        .putSexes(PersonId.of("p3"), Sex.MALE)
        .addRelations(Relation.of(PersonId.of("p1"), PersonId.of("p3")))
        .seatsLeft(
            new SeatsLeft.VotedOn(
                ImmutableSet.of(PersonId.of("p1"), PersonId.of("p3")), MEETING, "记录2号"))
        .build();
  }
}
