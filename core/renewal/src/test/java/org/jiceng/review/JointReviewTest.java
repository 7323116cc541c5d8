package org.jiceng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.review.Exercise.DAY;
import static org.jiceng.review.Exercise.FY;
import static org.jiceng.review.Exercise.GA;
import static org.jiceng.review.Exercise.JC;
import static org.jiceng.review.Exercise.MZ;
import static org.jiceng.review.Exercise.WJ;
import static org.jiceng.review.Exercise.XF;
import static org.jiceng.review.Exercise.candidate;
import static org.jiceng.review.Exercise.clean;
import static org.jiceng.review.Exercise.opinion;
import static org.jiceng.review.Exercise.record;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.fact.Body;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.PartialDate;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Place;
import org.jiceng.law.PeriodConvention;
import org.jiceng.rule.Owed;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JointReviewTest {
  private static final CandidateList ONE = Exercise.list(candidate("甲"));

  private static ReviewReport conclude(
      ReviewPolicy policy, Stream<Opinion> clean, Opinion... more) {
    return JointReview.of(policy, ONE, DAY)
        .receive(clean.toList())
        .receive(Arrays.asList(more))
        .conclude();
  }

  private static ReviewReport conclude(Stream<Opinion> clean, Opinion... more) {
    return conclude(Exercise.policy().build(), clean, more);
  }

  private static Status status(ReviewReport report) {
    return report.conclusions().get(0).status();
  }

  private static Opinion at(Opinion opinion, int line) {
    Opinion.Builder builder = new Opinion.Builder();
    builder
        .candidate(opinion.candidate())
        .department(opinion.department())
        .version(opinion.version())
        .date(opinion.date())
        .answer(opinion.answer())
        .place(Place.of("opinions.ndjson").line(line));
    return builder.build();
  }

  @Test
  void everyBadReplyIsRefusedWithItsCodeAndPlace() {
    Opinion stranger = at(opinion("乙", FY, Answer.noIssue()), 1);
    Opinion outside = at(opinion("甲", Body.of("SW", "税务局", "tax bureau"), Answer.noIssue()), 2);
    Opinion future = at(opinion("甲", FY, 18, Answer.noIssue()), 3);
    Opinion early =
        at(opinion("甲", GA, Answer.records(record(ConditionCode.N10, "2021-03-06"))), 4);
    Opinion one = at(opinion("甲", JC, Answer.noIssue()), 5);
    Opinion other = at(opinion("甲", JC, Answer.notOurData()), 6);

    ReviewReport report = conclude(Stream.of(stranger, outside, future, early, one, other));

    assertThat(report.issues())
        .extracting(issue -> issue.place() + " " + issue.code().name())
        .containsExactly(
            "opinions.ndjson:1:candidate OPINION_CANDIDATE_UNKNOWN",
            "opinions.ndjson:2:department OPINION_DEPARTMENT_OUTSIDE",
            "opinions.ndjson:3:date OPINION_DATED_IN_FUTURE",
            "opinions.ndjson:4:dates OPINION_RECORD_IN_FUTURE",
            "opinions.ndjson:5:version OPINION_VERSION_CONFLICT",
            "opinions.ndjson:6:version OPINION_VERSION_CONFLICT");
    assertThat(report.acceptedReplies()).isZero();
    assertThat(report.refusedReplies()).isEqualTo(6);
    assertThat(status(report)).isEqualTo(Status.UNDETERMINED);
  }

  @Test
  void aReplyOfTheDayAndADecisionOfTheReplysDayAreInOrder() {
    Opinion last = opinion("甲", FY, 17, Answer.noIssue());
    assertThat(last.date()).isEqualTo(DAY);
    Opinion sameDay =
        opinion("甲", GA, Answer.records(record(ConditionCode.N10, Exercise.REPLIED.toString())));
    assertThat(conclude(Stream.of(last, sameDay)).acceptedReplies()).isEqualTo(2);
  }

  @Test
  void theSameReplyTwiceIsNoConflict() {
    ReviewReport report = conclude(clean("甲"), at(opinion("甲", FY, Answer.noIssue()), 9));
    assertThat(status(report)).isEqualTo(Status.CLEARED);
    assertThat(report.issues()).isEmpty();
    assertThat(report.acceptedReplies()).isEqualTo(15);
  }

  @Test
  void theLatestVersionCountsAndTheEarlierIsKept() {
    Opinion first = opinion("甲", FY, 1, Answer.records(record(ConditionCode.N13, "2020-01-01")));
    Opinion second = opinion("甲", FY, 2, Answer.noIssue());

    assertThat(status(conclude(clean("甲", FY), first))).isEqualTo(Status.BARRED);
    ReviewReport later = conclude(clean("甲", FY), second, first);
    assertThat(status(later)).isEqualTo(Status.CLEARED);
    assertThat(later.conclusions().get(0).replies()).contains(first, second);
  }

  @Test
  void aGradeThatDiffersFromTheListIsNotDecidedByTheMachine() {
    ReportedRecord debtor = record(ConditionCode.N13, "2020-01-01");
    ReviewReport soft =
        conclude(
            clean("甲", FY), opinion("甲", FY, Answer.records(debtor.graded(ListSeverity.SOFT))));
    ReviewReport hard =
        conclude(
            clean("甲", FY), opinion("甲", FY, Answer.records(debtor.graded(ListSeverity.HARD))));

    assertThat(status(soft)).isEqualTo(Status.UNDETERMINED);
    assertThat(soft.issues())
        .extracting(Issue::code)
        .containsExactly(ReviewIssue.REPLY_DISAGREES_WITH_LIST);
    assertThat(soft.conclusions().get(0).explain(Language.EN, Audience.REVIEW_OFFICE))
        .contains("grades it \"unsuitable, to be decided\", the list \"excludes\"")
        .contains("people's court owes: clearing up of the grade of N13");
    assertThat(status(hard)).isEqualTo(Status.BARRED);
  }

  @Test
  void noDataFromAllIsUndeterminedAndFromSomeIsAReply() {
    Opinion health = opinion("甲", WJ, Answer.notOurData());
    Opinion civil = opinion("甲", MZ, Answer.notOurData());

    assertThat(status(conclude(clean("甲", WJ), health))).isEqualTo(Status.CLEARED);
    ReviewReport none = conclude(clean("甲", WJ, MZ), health, civil);
    assertThat(status(none)).isEqualTo(Status.UNDETERMINED);
    assertThat(none.conclusions().get(0).findings(Standing.UNDETERMINED))
        .extracting(ReviewFinding::rule)
        .as("MZ shares N17 with another body, and N21 with WJ alone")
        .containsExactly("EXAMPLE-LIST/N21");
  }

  @Test
  void anyCompetentReplyIsEnoughIfThePolicySaysSo() {
    ReviewPolicy any = Exercise.policy().competentReplies(CompetentReplies.ANY).build();
    assertThat(status(conclude(any, clean("甲", JC)))).isEqualTo(Status.CLEARED);
    assertThat(status(conclude(clean("甲", JC)))).isEqualTo(Status.UNDETERMINED);
    assertThat(status(conclude(any, clean("甲", XF))))
        .as("GA answers N12")
        .isEqualTo(Status.CLEARED);
    assertThat(status(conclude(any, clean("甲", FY))))
        .as("only FY knows N13")
        .isEqualTo(Status.UNDETERMINED);
  }

  @Test
  void aDateThatTheLookBackNeedsIsOwedByTheDepartment() {
    ReportedRecord undated =
        new ReportedRecord(
            ConditionCode.N12,
            ImmutableMap.of(DateAnchor.RELEASED, PartialDate.ofYear(2019)),
            Optional.empty());
    ReviewReport report = conclude(clean("甲", XF), opinion("甲", XF, Answer.records(undated)));

    assertThat(status(report)).isEqualTo(Status.UNDETERMINED);
    assertThat(report.conclusions().get(0).owed())
        .containsExactly(new Owed(XF, DateAnchor.DECIDED));
  }

  @Test
  void anOpenCaseReportedAsARecordSuspendsUntilItIsClosed() {
    ReportedRecord open = record(ConditionCode.N07, "2021-01-01");
    ReportedRecord closed =
        new ReportedRecord(
            ConditionCode.N07,
            ImmutableMap.of(DateAnchor.RECTIFIED, PartialDate.of(Exercise.REPLIED)),
            Optional.empty());
    assertThat(status(conclude(clean("甲", JC), opinion("甲", JC, Answer.records(open)))))
        .isEqualTo(Status.SUSPENDED);
    assertThat(status(conclude(clean("甲", JC), opinion("甲", JC, Answer.records(closed)))))
        .isEqualTo(Status.CLEARED);
  }

  @ParameterizedTest
  @EnumSource(PeriodConvention.class)
  void onTheCorrespondingDayTheConventionDecidesAndSaysSo(PeriodConvention convention) {
    ReviewPolicy policy = Exercise.policy().periodConvention(convention).build();
    Opinion onDay = opinion("甲", GA, Answer.records(record(ConditionCode.N10, "2016-03-21")));

    ReviewReport report = conclude(policy, clean("甲", GA), onDay);

    assertThat(status(report))
        .isEqualTo(
            convention == PeriodConvention.CORRESPONDING_DAY_INCLUDED
                ? Status.BARRED
                : Status.CLEARED);
    assertThat(report.issues())
        .extracting(Issue::code)
        .containsExactly(ReviewIssue.REPLY_ON_CORRESPONDING_DAY);
    Opinion dayBefore = opinion("甲", GA, Answer.records(record(ConditionCode.N10, "2016-03-20")));
    assertThat(conclude(policy, clean("甲", GA), dayBefore).issues()).isEmpty();
    assertThat(status(conclude(policy, clean("甲", GA), dayBefore))).isEqualTo(Status.CLEARED);
  }

  @Test
  void aConditionThatTheListLacksHasNoEffectAndIsNoted() {
    ReviewReport report =
        conclude(
            clean("甲", GA), opinion("甲", GA, Answer.records(record(ConditionCode.N11, "2020"))));
    assertThat(status(report)).isEqualTo(Status.CLEARED);
    assertThat(report.issues())
        .extracting(Issue::code)
        .containsExactly(ReviewIssue.OPINION_CONDITION_NOT_LISTED);
  }

  @Test
  void aDepartmentWithoutAConditionOwesAReplyUnlessThePolicyExcusesIt() {
    Body tax = Body.of("SW", "税务局", "tax bureau");
    List<Body> fifteen = new ArrayList<>(Exercise.FOURTEEN);
    fifteen.add(tax);
    Panel panel = Panel.of(Exercise.policy().build().panel().source(), fifteen);
    ReviewPolicy owes = base().panel(panel).build();
    ReviewPolicy excused = base().panel(panel).everyDepartmentOwesReply(false).build();

    ReviewReport silent = conclude(owes, clean("甲"));
    assertThat(status(silent)).isEqualTo(Status.UNDETERMINED);
    assertThat(silent.issues())
        .extracting(Issue::code)
        .containsExactly(ReviewIssue.POLICY_DEPARTMENT_WITHOUT_CONDITION);
    assertThat(silent.conclusions().get(0).owed()).extracting(Owed::body).containsExactly(tax);
    assertThat(status(conclude(owes, clean("甲"), opinion("甲", tax, Answer.noIssue()))))
        .isEqualTo(Status.CLEARED);
    assertThat(status(conclude(owes, clean("甲"), opinion("甲", tax, Answer.open()))))
        .as("under which condition is owed")
        .isEqualTo(Status.UNDETERMINED);
    assertThat(status(conclude(excused, clean("甲")))).isEqualTo(Status.CLEARED);
  }

  /** The policy without its panel: a strict builder takes each attribute once. */
  private static ReviewPolicy.Builder base() {
    ReviewPolicy whole = Exercise.policy().build();
    ReviewPolicy.Builder builder = new ReviewPolicy.Builder();
    builder
        .id(whole.id())
        .title(whole.title())
        .referenceDay(whole.referenceDay())
        .negativeList(whole.negativeList())
        .putAllCompetence(whole.competence());
    return builder;
  }

  @Test
  void noPlaceholderIsLeftInAnyText() {
    ReviewReport report = TwelveCandidatesTest.report();
    for (Language language : Language.values()) {
      for (Audience audience : Audience.values()) {
        assertThat(report.explain(language, audience)).doesNotContainPattern("\\{\\w+}");
      }
      for (Conclusion conclusion : report.conclusions()) {
        for (Body body : Exercise.FOURTEEN) {
          assertThat(conclusion.explainTo(body, language)).doesNotContainPattern("\\{\\w+}");
        }
      }
    }
  }
}
