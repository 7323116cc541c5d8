package org.jiceng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.review.Exercise.DAY;
import static org.jiceng.review.Exercise.FY;
import static org.jiceng.review.Exercise.GA;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.fact.Body;
import org.jiceng.fact.Bounds;
import org.jiceng.issue.Issue;
import org.jiceng.law.Authority;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instrument;
import org.jiceng.organization.Office;
import org.jiceng.rule.LookBack;
import org.jiceng.text.Bilingual;
import org.junit.jupiter.api.Test;

/** What an office can get wrong: each is refused with its code, and every row is counted. */
class BadInputTest {

  /** The codes of the errors of a review in which {@code replies} arrive, all of them refused. */
  private static List<String> refused(Opinion... replies) {
    ReviewReport report = review().receive(List.of(replies)).conclude();
    assertThat(report.acceptedReplies()).isZero();
    assertThat(report.refusedReplies()).isEqualTo(replies.length);
    return codes(report.issues().stream());
  }

  private static JointReview review() {
    return JointReview.of(Exercise.policy().build(), Exercise.list(Exercise.candidate("甲")), DAY);
  }

  private static List<String> codes(Stream<Issue> issues) {
    return issues.map(issue -> issue.code().name()).distinct().toList();
  }

  private static Answer recorded(String decided) {
    return Answer.records(Exercise.record(ConditionCode.N13, decided));
  }

  @Test
  void aReplyForAnUnknownCandidate() {
    assertThat(refused(Exercise.opinion("乙", FY, Answer.noIssue())))
        .containsExactly("OPINION_CANDIDATE_UNKNOWN");
  }

  @Test
  void aReplyFromOutsideThePanel() {
    Body stranger = Body.of("SW", "税务局", "tax bureau");
    assertThat(refused(Exercise.opinion("甲", stranger, Answer.noIssue())))
        .containsExactly("OPINION_DEPARTMENT_OUTSIDE");
  }

  @Test
  void twoRepliesOfOneVersionThatDiffer() {
    assertThat(
            refused(
                Exercise.opinion("甲", FY, Answer.noIssue()),
                Exercise.opinion("甲", FY, recorded("2019-01-01"))))
        .containsExactly("OPINION_VERSION_CONFLICT");
  }

  @Test
  void aRecordDatedAfterTheReplyThatReportsIt() {
    String next = Exercise.REPLIED.plusDays(1).toString();
    assertThat(refused(Exercise.opinion("甲", FY, recorded(next))))
        .containsExactly("OPINION_RECORD_IN_FUTURE");
    assertThat(refused(Exercise.opinion("甲", FY, recorded("2022"))))
        .containsExactly("OPINION_RECORD_IN_FUTURE");
    assertThat(
            review()
                .receive(List.of(Exercise.opinion("甲", FY, recorded("2021-03"))))
                .conclude()
                .acceptedReplies())
        .as("a month that may have begun before the reply")
        .isEqualTo(1);
  }

  private static ReviewPolicy.Builder policy(NegativeList list) {
    ReviewPolicy.Builder policy = new ReviewPolicy.Builder();
    policy
        .id("P")
        .title(Bilingual.same("P"))
        .referenceDay(DAY)
        .panel(Panel.none())
        .negativeList(list);
    return policy;
  }

  @Test
  void aConditionNobodyIsCompetentFor() {
    NegativeList list =
        NegativeList.named(Exercise.SOURCE, Confidence.SEEN)
            .add(ConditionCode.N13, ListSeverity.HARD, LookBack.permanent())
            .build();
    assertThat(codes(policy(list).buildOutcome().issues().stream()))
        .containsExactly("POLICY_CONDITION_WITHOUT_BODY");
    assertThat(policy(list).putCompetence(ConditionCode.N13, FY).buildOutcome().issues()).isEmpty();
  }

  private static List<String> withLeastAge(int years) {
    Instrument place =
        new Instrument(
            "PLACE",
            new Bilingual("某地办法", "measures of a place"),
            Authority.REGULATION,
            LocalDate.of(2020, 1, 1),
            Optional.empty());
    return codes(
        policy(NegativeList.none(Bilingual.same("P")))
            .addLocalRules(
                new LocalRule(
                    Citation.article(place, "9", Confidence.SEEN),
                    ImmutableSet.of(Office.DIRECTOR),
                    new LocalDemand.Ages(new Bounds(years, 60))))
            .buildOutcome()
            .issues()
            .stream());
  }

  @Test
  void aPolicyThatRelaxesAStatute() {
    assertThat(withLeastAge(18)).isEmpty();
    assertThat(withLeastAge(17)).containsExactly("POLICY_RELAXES_STATUTE");
  }

  @Test
  void aDecisionWithoutAReason() {
    SoftDecision.Builder decision = DecisionsTest.decision("甲", true, DAY);
    decision.decider(Exercise.policy().build().softDecider()).reason("　");
    ReviewReport report =
        review()
            .receive(
                List.of(
                    Exercise.opinion(
                        "甲", GA, Answer.records(Exercise.record(ConditionCode.N12, "2019")))))
            .decide(List.of(decision.build()))
            .conclude();
    assertThat(report.acceptedActs()).isZero();
    assertThat(report.refusedActs()).isEqualTo(1);
    assertThat(codes(report.issues().stream())).containsExactly("DECISION_INCOMPLETE");
  }
}
