package org.jiceng.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.election.Ballot;
import org.jiceng.election.Mark;
import org.jiceng.fact.Body;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.PartialDate;
import org.jiceng.io.election.BallotFiles;
import org.jiceng.io.policy.NegativeListFiles;
import org.jiceng.io.policy.PolicyFiles;
import org.jiceng.io.review.OpinionFiles;
import org.jiceng.io.unit.AliasFiles;
import org.jiceng.io.unit.UnitFiles;
import org.jiceng.law.Authority;
import org.jiceng.law.Confidence;
import org.jiceng.law.PeriodConvention;
import org.jiceng.organization.Committee;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.organization.Roster;
import org.jiceng.person.EducationLevel;
import org.jiceng.person.PartyMembership;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.review.Answer;
import org.jiceng.review.Candidate;
import org.jiceng.review.CandidateList;
import org.jiceng.review.CompetentReplies;
import org.jiceng.review.ConditionCode;
import org.jiceng.review.ListSeverity;
import org.jiceng.review.LocalDemand;
import org.jiceng.review.NegativeList;
import org.jiceng.review.NegativeListItem;
import org.jiceng.review.Opinion;
import org.jiceng.review.ReportedRecord;
import org.jiceng.review.ReviewPolicy;
import org.jiceng.review.Sanction;
import org.jiceng.review.SanctionKind;
import org.jiceng.rollup.Measure;
import org.jiceng.rule.LookBack;
import org.jiceng.rule.Span;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitAlias;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.api.Test;

/**
 * What was written as version 0 is read for ever, and means what it meant. The files are never
 * changed; a new version has files of its own.
 */
class VersionZeroTest {

  @Test
  void policy() {
    ReviewPolicy policy = PolicyFiles.read(Fixtures.source("review-policy.json")).orElseThrow();

    assertThat(policy.id()).isEqualTo("COUNTY-2026");
    assertThat(policy.title().zh()).isEqualTo("某县2026年");
    assertThat(policy.referenceDay()).isEqualTo(LocalDate.of(2026, 3, 8));
    assertThat(policy.panel().departments()).extracting(Body::code).containsExactly("FY", "XF");
    assertThat(policy.competentFor(ConditionCode.N01)).extracting(Body::code).containsOnly("FY");
    assertThat(policy.competentFor(ConditionCode.N12))
        .extracting(Body::code)
        .containsExactlyInAnyOrder("XF", "TOWN");
    assertThat(policy.negativeList().id()).contains("COUNTY-LIST");
    assertThat(policy.negativeList().items())
        .extracting(
            NegativeListItem::condition, NegativeListItem::severity, NegativeListItem::lookBack)
        .containsExactly(
            tuple(
                ConditionCode.N01,
                ListSeverity.HARD,
                LookBack.monthsFromLatest(
                    60, ImmutableSet.of(DateAnchor.SENTENCE_ENDED, DateAnchor.RELEASED))),
            tuple(ConditionCode.N12, ListSeverity.SOFT, LookBack.within(Span.THIS_TERM)));
    assertThat(policy.spanStarts())
        .isEqualTo(
            ImmutableMap.of(
                Span.THIS_TERM, LocalDate.of(2021, 3, 21),
                Span.THIS_ELECTION, LocalDate.of(2026, 1, 5)));
    assertThat(policy.localRules())
        .extracting(rule -> rule.id(), rule -> rule.demand())
        .containsExactly(tuple("PLACE/9/age", new LocalDemand.Ages(new Bounds(18, 60))));
    assertThat(policy.postLadder().ladders())
        .containsExactly(
            ImmutableList.of(Office.BRANCH_MEMBER, Office.DEPUTY_SECRETARY, Office.SECRETARY),
            ImmutableList.of(Office.COMMITTEE_MEMBER, Office.DIRECTOR));
    assertThat(policy.ages().get(Office.SECRETARY).value()).isEqualTo(new Bounds(18, 60));
    assertThat(policy.educationFloors().get(Office.SECRETARY).value())
        .isEqualTo(EducationLevel.SENIOR_HIGH);
    assertThat(policy.periodConvention()).isEqualTo(PeriodConvention.CORRESPONDING_DAY_FREE);
    assertThat(policy.competentReplies()).isEqualTo(CompetentReplies.ANY);
    assertThat(policy.everyDepartmentOwesReply()).isFalse();
    assertThat(policy.membersOfThisBranchOnly()).isTrue();
    assertThat(policy.softDecider().code()).isEqualTo("LG");
  }

  @Test
  void policyWithEveryMember() {
    ReviewPolicy policy =
        PolicyFiles.read(Fixtures.source("review-policy-every-member.json")).orElseThrow();

    assertThat(policy.repliesDue()).contains(LocalDate.of(2026, 2, 20));
    assertThat(policy.deemedPassAfter()).contains(LocalDate.of(2026, 2, 27));
    assertThat(policy.reExaminationDays()).isEqualTo(5);
    assertThat(policy.calendarExceptions())
        .containsExactlyInAnyOrder(LocalDate.of(2026, 2, 17), LocalDate.of(2026, 2, 28));
    assertThat(policy.fileKeeper().code()).isEqualTo("ZZB");
    assertThat(policy.inspectionBody().code()).isEqualTo("KC");
    assertThat(policy.leadBody().code()).isEqualTo("XS");
    assertThat(policy.historicalItems()).isTrue();
    assertThat(policy.localRules())
        .extracting(rule -> rule.demand())
        .containsExactly(new LocalDemand.Education(EducationLevel.SENIOR_HIGH));
  }

  @Test
  void negativeList() {
    NegativeList list = NegativeListFiles.read(Fixtures.source("negative-list.json")).orElseThrow();

    assertThat(list.id()).contains("LIST-T");
    assertThat(list.items())
        .extracting(
            NegativeListItem::condition, NegativeListItem::severity, NegativeListItem::lookBack)
        .containsExactly(
            tuple(ConditionCode.N05, ListSeverity.HARD, LookBack.whileInEffect()),
            tuple(
                ConditionCode.N06,
                ListSeverity.WHILE_OPEN,
                LookBack.months(18, DateAnchor.DECIDED)),
            tuple(
                ConditionCode.N16,
                ListSeverity.SOFT,
                LookBack.monthsFromLatest(
                    60, ImmutableSet.of(DateAnchor.DECIDED, DateAnchor.CLOSED))));
    assertThat(list.items())
        .extracting(item -> item.citation().confidence(), item -> item.citation().authority())
        .containsExactly(
            tuple(Confidence.SECONDARY, Authority.POLICY),
            tuple(Confidence.SECONDARY, Authority.POLICY),
            tuple(Confidence.INFERRED, Authority.POLICY));
  }

  @Test
  void plan() {
    ImmutableList<Measure<Fixtures.Seat>> measures =
        Fixtures.plan(Fixtures.source("measure-plan.json")).orElseThrow();

    assertThat(measures)
        .extracting(Measure::key)
        .endsWith(
            "youngWomen",
            "years",
            "meanAge",
            "weighted",
            "youngest",
            "oldest",
            "median",
            "withWoman",
            "onePerson")
        .filteredOn(key -> key.startsWith("seats"))
        .hasSizeGreaterThan(1);
    assertThat(measures)
        .extracting(measure -> measure.getClass().getSimpleName())
        .endsWith(
            "Share",
            "Sum",
            "Mean",
            "WeightedMean",
            "Least",
            "Greatest",
            "Quantile",
            "UnitCount",
            "UnitShare");
  }

  @Test
  void opinions() {
    assertThat(OpinionFiles.read(Fixtures.source("opinions.ndjson")).orElseThrow())
        .extracting(
            opinion -> opinion.candidate().value(),
            Opinion::department,
            Opinion::version,
            Opinion::date,
            Opinion::document,
            Opinion::answer)
        .containsExactly(
            tuple(
                "C001",
                "FY",
                1,
                LocalDate.of(2026, 2, 1),
                Optional.of("甲〔2026〕1号"),
                Answer.noIssue()),
            tuple(
                "C002",
                "JW",
                2,
                LocalDate.of(2026, 2, 2),
                Optional.empty(),
                Answer.open(ConditionCode.N06)),
            tuple("C003", "HJ", 1, LocalDate.of(2026, 2, 3), Optional.empty(), Answer.notOurData()),
            tuple(
                "C004",
                "JW",
                1,
                LocalDate.of(2026, 2, 4),
                Optional.empty(),
                new Answer.Records(
                    ImmutableList.of(
                        new ReportedRecord(
                            ConditionCode.N05,
                            ImmutableMap.of(
                                DateAnchor.DECIDED, PartialDate.parse("2024-06").orElseThrow(),
                                DateAnchor.EFFECT_ENDED, PartialDate.parse("2025").orElseThrow()),
                            Optional.of(ListSeverity.SOFT),
                            Optional.of(
                                new Sanction(
                                    SanctionKind.PARTY_PROBATION,
                                    Optional.of(ImmutableSet.of(Office.SECRETARY)),
                                    Optional.of(12))))))));
  }

  @Test
  void ballots() {
    assertThat(BallotFiles.read(Fixtures.source("ballots.ndjson")).orElseThrow())
        .containsExactly(
            Ballot.of("0001", Mark.FOR, Mark.AGAINST, Mark.ABSTAIN).writingIn("另选人丙"),
            Ballot.of("0002", Mark.BLANK, Mark.SPOILT, Mark.FOR));
  }

  @Test
  void units() {
    UnitTree tree = Fixtures.tree();

    assertThat(tree.root().name()).isEqualTo("某县");
    assertThat(tree.path(UnitId.of("v"))).isEqualTo("甲镇/一村");
    assertThat(tree.children(UnitId.of("t")))
        .extracting(Unit::name, Unit::kind)
        .containsExactly(tuple("二社区", UnitKind.COMMUNITY), tuple("一村", UnitKind.VILLAGE));
  }

  @Test
  void codes() {
    UnitTree tree = UnitFiles.read(Fixtures.source("codes.csv")).orElseThrow();

    assertThat(tree.size()).isEqualTo(5);
    assertThat(tree.path(UnitId.of("141123102201"))).isEqualTo("乙乡/三村");
    assertThat(tree.get(UnitId.of("141123102")).kind()).isEqualTo(UnitKind.RURAL_TOWNSHIP);
  }

  @Test
  void aliases() {
    assertThat(AliasFiles.read(Fixtures.source("aliases.csv"), Fixtures.tree()).orElseThrow())
        .containsExactly(
            new UnitAlias(UnitId.of("v"), "河柳村", "村民"), new UnitAlias(UnitId.of("v"), "柳村", "地图"));
  }

  @Test
  void roster() {
    Roster roster = Fixtures.roster(Fixtures.source("roster.csv")).orElseThrow();

    assertThat(roster.persons()).containsOnlyKeys(PersonId.of("p1"), PersonId.of("p2"));
    assertThat(roster.person(PersonId.of("p2")).sex()).isEqualTo(Sex.FEMALE);
    assertThat(roster.person(PersonId.of("p2")).membership())
        .map(PartyMembership::standing)
        .contains(PartyStanding.PROBATIONARY);
    assertThat(roster.committees(UnitId.of("v")))
        .extracting(Committee::kind)
        .containsExactlyInAnyOrder(CommitteeKind.BRANCH, CommitteeKind.VILLAGERS);
  }

  @Test
  void candidates() {
    CandidateList list = Fixtures.candidates(Fixtures.source("candidates.csv")).orElseThrow();

    assertThat(list.candidates())
        .extracting(candidate -> candidate.id().value(), Candidate::office, Candidate::body)
        .containsExactly(
            tuple("C001", Office.SECRETARY, CommitteeKind.BRANCH),
            tuple("C002", Office.DIRECTOR, CommitteeKind.VILLAGERS));
  }
}
