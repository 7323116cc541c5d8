package org.jiceng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiceng.review.Exercise.DAY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiceng.fact.Body;
import org.jiceng.law.Authority;
import org.jiceng.law.Confidence;
import org.jiceng.rule.LookBack;
import org.jiceng.text.Audience;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

/** What inspection and notice bring into a review. */
class InspectionTest {
  private static final Body TEAM = Body.of("TEAM", "考察组", "inspection team");
  private static final LocalDate INSPECTED = LocalDate.of(2021, 3, 10);
  private static final ReportedRecord FUNDS = Exercise.record(ConditionCode.N14, "2020-01-01");
  private static final ReportedRecord LAND = Exercise.record(ConditionCode.N15, "2020-01-01");

  private static InspectionReport report(LocalDate date, InspectionFinding... findings) {
    return new InspectionReport.Builder()
        .candidate(CandidateId.of("甲"))
        .body(TEAM)
        .date(date)
        .document("考〔2021〕" + date.getDayOfMonth())
        .addFindings(findings)
        .build();
  }

  private static InspectionResult result(InspectionReport... reports) {
    return InspectionResult.of(ImmutableList.copyOf(reports), Exercise.policy().build());
  }

  private static Conclusion conclude(InspectionResult result, Opinion... more) {
    return JointReview.of(Exercise.policy().build(), Exercise.list(Exercise.candidate("甲")), DAY)
        .receive(Exercise.clean("甲").toList())
        .receive(result.opinions())
        .receive(List.of(more))
        .conclude()
        .conclusions()
        .get(0);
  }

  @Test
  void whatIsVerifiedCountsAsARecordAlthoughTheCompetentFoundNothing() {
    Conclusion conclusion =
        conclude(result(report(INSPECTED, InspectionFinding.verified(FUNDS, "账目"))));
    assertThat(conclusion.status()).isEqualTo(Status.BARRED);
    assertThat(conclusion.findings(Standing.BARS))
        .extracting(ReviewFinding::rule)
        .containsExactly("EXAMPLE-LIST/N14");
    assertThat(conclusion.explain(Language.EN, Audience.REVIEW_OFFICE))
        .contains("inspection and notice, verified (version 1, 2021-03-10, 考〔2021〕10)")
        .contains("what an inspection found counts beside the replies (policy XING-2021; inferred)")
        .contains("remark: TEAM: 账目");
    assertThat(conclusion.explain(Language.ZH, Audience.PUBLIC)).doesNotContain("账目");
  }

  @Test
  void whatIsVerifiedCountsBeforeAnybodyReplies() {
    InspectionResult result = result(report(INSPECTED, InspectionFinding.verified(FUNDS, "账目")));
    assertThat(
            JointReview.of(Exercise.policy().build(), Exercise.list(Exercise.candidate("甲")), DAY)
                .receive(result.opinions())
                .conclude()
                .conclusions()
                .get(0)
                .status())
        .isEqualTo(Status.BARRED);
  }

  @Test
  void whatIsNotVerifiedIsALeadUntilTheCompetentAnswerIt() {
    InspectionResult result = result(report(INSPECTED, InspectionFinding.lead(LAND, "占地")));
    Conclusion open = conclude(result);
    assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(open.owed()).extracting(owed -> owed.body().code()).containsExactly("ZR");

    Opinion sameDay = answer(INSPECTED);
    assertThat(conclude(result, sameDay).status()).isEqualTo(Status.UNDETERMINED);
    assertThat(conclude(result, answer(INSPECTED.plusDays(1))).status()).isEqualTo(Status.CLEARED);
  }

  private static Opinion answer(LocalDate date) {
    return new Opinion.Builder()
        .department(Exercise.ZR)
        .candidate(CandidateId.of("甲"))
        .version(2)
        .date(date)
        .answer(Answer.noIssue())
        .build();
  }

  @Test
  void aLaterReportIsANewVersionThatKeepsWhatWasFoundBefore() {
    InspectionReport first = report(INSPECTED, InspectionFinding.verified(FUNDS, "一"));
    InspectionReport nothing = report(INSPECTED.plusDays(1));
    InspectionReport second = report(INSPECTED.plusDays(2), InspectionFinding.verified(LAND, "二"));
    ImmutableList<Opinion> opinions = result(first, nothing, second).opinions();
    assertThat(opinions).extracting(Opinion::version).containsExactly(1, 2);
    assertThat(opinions.get(0)).isEqualTo(result(first).opinions().get(0));
    assertThat(opinions.get(1).answer().records()).containsExactly(FUNDS, LAND);
    assertThat(opinions.get(1).date()).isEqualTo(INSPECTED.plusDays(2));
  }

  @Test
  void whatFitsNoConditionIsForTheDecider() {
    InspectionFinding finding = InspectionFinding.unmatched(true, "群众反映一般");
    assertThat(
            result(report(INSPECTED, finding, InspectionFinding.verified(FUNDS, "账目")))
                .unmatched()
                .values())
        .containsExactly(finding);
    InspectionResult result = result(report(INSPECTED, finding));
    assertThat(result.unmatched().get(CandidateId.of("甲"))).containsExactly(finding);
    Conclusion waiting = conclude(result);
    assertThat(waiting.status()).isEqualTo(Status.AWAITING_DECISION);
    assertThat(waiting.findings(Standing.NEEDS_DECISION))
        .extracting(ReviewFinding::rule, ReviewFinding::authority)
        .containsExactly(tuple("XING-2021/inspection-unmatched", Authority.POLICY));
    assertThat(waiting.explain(Language.EN, Audience.REVIEW_OFFICE))
        .contains("to be decided by leading group of the exercise; nobody has decided yet")
        .contains("remark: TEAM: 群众反映一般");
    for (Audience other : List.of(Audience.PUBLIC, Audience.CANDIDATE, Audience.DEPARTMENT)) {
      assertThat(waiting.explain(Language.ZH, other)).doesNotContain("群众", "N25");
    }
  }

  @Test
  void whoeverDecidesSettlesWhatFitsNoCondition() {
    InspectionFinding finding = InspectionFinding.unmatched(false, "群众反映一般");
    InspectionResult result = result(report(INSPECTED, finding));
    assertThat(result.opinions().get(0).remark()).hasValue("TEAM (未核实 / not verified): 群众反映一般");
    assertThat(decided(result, true, INSPECTED)).isEqualTo(Status.CLEARED);
    assertThat(decided(result, false, INSPECTED)).isEqualTo(Status.BARRED);
    assertThat(decided(result, true, INSPECTED.minusDays(1)))
        .as("decided before it was known")
        .isEqualTo(Status.AWAITING_DECISION);
  }

  private static Status decided(InspectionResult result, boolean allows, LocalDate date) {
    SoftDecision.Builder decision = new SoftDecision.Builder();
    decision
        .candidate(CandidateId.of("甲"))
        .condition(ConditionCode.N25)
        .decider(Exercise.policy().build().softDecider())
        .date(date)
        .allows(allows)
        .reason("理由");
    return JointReview.of(Exercise.policy().build(), Exercise.list(Exercise.candidate("甲")), DAY)
        .receive(Exercise.clean("甲").toList())
        .receive(result.opinions())
        .decide(List.of(decision.build()))
        .conclude()
        .conclusions()
        .get(0)
        .status();
  }

  @Test
  void nobodyIsAskedAboutWhatFitsNoConditionAndNoIssueNamesIt() {
    InspectionResult result =
        result(report(INSPECTED, InspectionFinding.unmatched(true, "群众反映一般")));
    JointReview review =
        JointReview.of(Exercise.policy().build(), Exercise.list(Exercise.candidate("甲")), DAY);
    assertThat(review.requests())
        .flatExtracting(ReviewRequest::asked)
        .noneMatch(asked -> asked.conditions().contains(ConditionCode.N25));
    assertThat(review.receive(result.opinions()).conclude().issues()).isEmpty();
    assertThat(
            review
                .receive(Exercise.clean("甲").toList())
                .conclude()
                .conclusions()
                .get(0)
                .explain(Language.EN, Audience.REVIEW_OFFICE))
        .as("an inspection that did not take place is not said to be met")
        .doesNotContain("inspection-unmatched");
  }

  @Test
  void aListThatHasAnItemForItDecidesUnderThat() {
    NegativeList list =
        NegativeList.named(Exercise.SOURCE, Confidence.SEEN)
            .add(ConditionCode.N25, ListSeverity.SOFT, LookBack.permanent())
            .build();
    ReviewPolicy.Builder policy = new ReviewPolicy.Builder();
    policy
        .id("P")
        .title(Bilingual.same("P"))
        .referenceDay(DAY)
        .panel(Panel.none())
        .negativeList(list)
        .putCompetence(ConditionCode.N25, TEAM);
    InspectionResult result =
        result(report(INSPECTED, InspectionFinding.unmatched(true, "群众反映一般")));
    assertThat(
            JointReview.of(policy.build(), Exercise.list(Exercise.candidate("甲")), DAY)
                .receive(result.opinions())
                .conclude()
                .conclusions()
                .get(0)
                .findings(Standing.NEEDS_DECISION))
        .extracting(ReviewFinding::rule)
        .containsExactly("EXAMPLE-LIST/N25");
  }

  @Test
  void whatOnlyTheInspectionFoundUnsuitableCanBeDecided() {
    ReportedRecord petition = Exercise.record(ConditionCode.N12, "2019-05-01");
    SoftDecision allowed =
        DecisionsTest.decision("甲", true, DAY)
            .decider(Exercise.policy().build().softDecider())
            .reason("理由")
            .build();
    ReviewReport report =
        JointReview.of(Exercise.policy().build(), Exercise.list(Exercise.candidate("甲")), DAY)
            .receive(Exercise.clean("甲").toList())
            .receive(
                result(report(INSPECTED, InspectionFinding.verified(petition, "上访"))).opinions())
            .conclude();
    assertThat(report.count(Status.AWAITING_DECISION)).isEqualTo(1);
    assertThat(report.decide(List.of(allowed)).report().count(Status.CLEARED)).isEqualTo(1);
  }

  @Test
  void whatNothingIsReportedOfChangesNothing() {
    assertThat(conclude(result()).status()).isEqualTo(Status.CLEARED);
    assertThat(conclude(result(report(INSPECTED))).status()).isEqualTo(Status.CLEARED);
  }

  @Test
  void whatAReportSaysIsInNoToString() {
    InspectionReport report = report(INSPECTED, InspectionFinding.verified(FUNDS, "隐私"));
    assertThat(Stream.of(report.toString(), report.findings().get(0).toString()))
        .noneMatch(text -> text.contains("隐私") || text.contains("N14"));
    assertThat(result(report).toString()).doesNotContain("隐私");
  }
}
