package org.jiceng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.review.Exercise.DAY;
import static org.jiceng.review.Exercise.FY;
import static org.jiceng.review.Exercise.JC;
import static org.jiceng.review.Exercise.WJ;
import static org.jiceng.review.Exercise.XF;
import static org.jiceng.review.Exercise.candidate;
import static org.jiceng.review.Exercise.clean;
import static org.jiceng.review.Exercise.opinion;
import static org.jiceng.review.Exercise.record;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jiceng.law.Confidence;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.rule.LookBack;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

/** Who is asked what, who owes a reply, and what came in. */
class RequestsTest {
  private static final ReviewPolicy POLICY = Exercise.policy().build();

  private static JointReview review() {
    return JointReview.of(POLICY, Exercise.list(candidate("甲"), candidate("乙")), DAY);
  }

  private static ReviewRequest request(JointReview review, String department) {
    return review.requests().stream()
        .filter(request -> request.body().code().equals(department))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachBodyIsAskedUnderItsOwnConditionsAlone() {
    assertThat(review().requests()).extracting(request -> request.body()).hasSize(14);
    ReviewRequest court = request(review(), "FY");
    assertThat(court.asked()).hasSize(2);
    assertThat(court.asked().get(0).conditions())
        .containsExactly(ConditionCode.N01, ConditionCode.N07, ConditionCode.N13);
    assertThat(court.explain(Language.EN))
        .startsWith("people's court is asked about 2 candidates:")
        .contains("候选人甲 (甲)", "N13 on the list of dishonest debtors")
        .doesNotContain("N12", "petition");
  }

  /** A policy that asks about N13 alone, of a panel of three. */
  private static ReviewPolicy small(boolean everyDepartmentOwesReply) {
    ReviewPolicy.Builder policy = new ReviewPolicy.Builder();
    policy
        .id("P")
        .title(Bilingual.same("P"))
        .referenceDay(DAY)
        .panel(Panel.of(Bilingual.same("P"), List.of(WJ, FY, JC)))
        .negativeList(
            NegativeList.named(Exercise.SOURCE, Confidence.SEEN)
                .add(ConditionCode.N13, ListSeverity.HARD, LookBack.permanent())
                .build())
        .everyDepartmentOwesReply(everyDepartmentOwesReply)
        .putCompetence(ConditionCode.N13, FY);
    return policy.build();
  }

  @Test
  void requestsStandInTheOrderOfThePanelAndWhoOwesNothingGetsNone() {
    CandidateList list = Exercise.list(candidate("甲"));
    ImmutableList<ReviewRequest> all = JointReview.of(small(true), list, DAY).requests();
    assertThat(all).extracting(ReviewRequest::body).containsExactly(WJ, FY, JC);
    assertThat(all.get(0).asked().get(0).conditions()).isEmpty();
    assertThat(all.get(0).explain(Language.EN)).contains("whatever is known");
    assertThat(all.get(1).asked().get(0).conditions()).containsExactly(ConditionCode.N13);
    assertThat(all.get(1)).hasToString("ReviewRequest{FY, 1 candidates}");
    assertThat(JointReview.of(small(false), list, DAY).requests())
        .extracting(ReviewRequest::body)
        .containsExactly(FY);
  }

  @Test
  void aVillageIsAskedUnderTheStatutesBarsEvenWithoutAList() {
    Candidate villager =
        candidate(Exercise.member("丁"), CommitteeKind.VILLAGERS, Office.COMMITTEE_MEMBER);
    JointReview review =
        JointReview.of(
            ReviewPolicy.regulationsOnly(java.time.LocalDate.of(2026, 3, 8)),
            Exercise.list(villager),
            java.time.LocalDate.of(2026, 3, 8));
    assertThat(review.requests()).hasSize(1);
    assertThat(review.requests().get(0).asked().get(0).conditions())
        .contains(ConditionCode.N01, ConditionCode.N04);
  }

  @Test
  void whatIsOwedSaysWhetherItStillMatters() {
    JointReview review =
        review()
            .receive(clean("甲", FY, WJ).toList())
            .receive(clean("乙", WJ).toList())
            .receive(
                List.of(opinion("甲", FY, Answer.records(record(ConditionCode.N01, "2015-01-01")))));
    ReviewReport report = review.conclude();
    assertThat(report.owedReplies())
        .containsExactlyInAnyOrder(
            new OwedReply(WJ, CandidateId.of("甲"), false, Optional.empty()),
            new OwedReply(WJ, CandidateId.of("乙"), true, Optional.empty()));
    assertThat(report.overdue(DAY)).as("on the last day it is in time").isEmpty();
    assertThat(report.overdue(DAY.minusDays(1))).isEqualTo(report.owedReplies());
  }

  @Test
  void thePanelInNumbers() {
    PanelSummary summary =
        review()
            .receive(clean("甲", FY, JC, XF).toList())
            .receive(clean("乙", FY).toList())
            .receive(
                List.of(
                    opinion("甲", FY, Answer.records(record(ConditionCode.N01, "2015-01-01"))),
                    opinion("甲", JC, Answer.open(ConditionCode.N07)),
                    opinion("乙", FY, Answer.notOurData())))
            .conclude()
            .panelSummary();
    PanelSummary.Line court = line(summary, "FY");
    assertThat(court.count(AnswerKind.RECORDS)).isEqualTo(1);
    assertThat(court.count(AnswerKind.NOT_OUR_DATA)).isEqualTo(1);
    assertThat(court.silent()).isZero();
    assertThat(line(summary, "XF").silent()).isEqualTo(1);
    assertThat(line(summary, "JC").in(Language.EN))
        .isEqualTo(
            "procuratorate: asked about 2; nothing found 1, records 0, open 1, no such data 0, no"
                + " reply 0; asked again and not answered 0, overdue 0");
    assertThat(summary.in(Language.ZH).lines()).hasSize(14);
  }

  private static PanelSummary.Line line(PanelSummary summary, String code) {
    return summary.lines().stream()
        .filter(line -> line.body().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void casesOpenUnderSeveralConditionsSuspendUnderEach() {
    Conclusion conclusion =
        review()
            .receive(clean("甲", JC).toList())
            .receive(List.of(opinion("甲", JC, Answer.open(ConditionCode.N07, ConditionCode.N11))))
            .conclude()
            .conclusions()
            .get(0);
    assertThat(conclusion.status()).isEqualTo(Status.SUSPENDED);
    assertThat(conclusion.findings(Standing.SUSPENDS))
        .extracting(ReviewFinding::rule)
        .containsExactly("PARTY-ELECT-2020/5c/N07", "EXAMPLE-LIST/N07");
  }
}
