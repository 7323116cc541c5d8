package org.jiceng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.review.Exercise.DAY;
import static org.jiceng.review.Exercise.JC;
import static org.jiceng.review.Exercise.JW;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.PartialDate;
import org.jiceng.law.Authority;
import org.jiceng.law.Confidence;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.testkit.Law;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rights that custody or arrest suspends. */
class CustodyTest {
  private static final String N07 = "PARTY-ELECT-2020/5c/N07";

  /**
   * A case under {@code condition} with the days that are given, as {@code DETAINED=2021-03-01}.
   */
  private static Answer reported(ConditionCode condition, String days) {
    ImmutableMap.Builder<DateAnchor, PartialDate> dates = ImmutableMap.builder();
    for (String day : days.split(" ", -1)) {
      String[] parts = day.split("=", -1);
      dates.put(DateAnchor.valueOf(parts[0]), PartialDate.parse(parts[1]).orElseThrow());
    }
    return Answer.records(new ReportedRecord(condition, dates.buildOrThrow(), Optional.empty()));
  }

  private static Conclusion conclude(Candidate candidate, Body body, Answer answer) {
    return JointReview.of(Exercise.policy().build(), Exercise.list(candidate), DAY)
        .receive(Exercise.clean("甲", body).toList())
        .receive(List.of(Exercise.opinion("甲", body, answer)))
        .conclude()
        .conclusions()
        .get(0);
  }

  private static ReviewFinding finding(Conclusion conclusion, String rule) {
    return conclusion.findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @Law("PARTY-ELECT-2020/5c")
  @CsvSource({
    "DECIDED=2021-01-01, MET",
    "DETAINED=2021-03-01, UNDETERMINED",
    "DETAINED=2021-03-01 RELEASED=2021-03-21, MET",
    "DETAINED=2021-03-01 RELEASED=2021-03-22, UNDETERMINED",
    "DETAINED=2021-03-01 RELEASED=2021-03, UNDETERMINED",
    "DETAINED=2021-03-01 RIGHTS_LOST=2021-03-03, BARS",
    "RIGHTS_LOST=2021-03-03, BARS",
    "RIGHTS_LOST=2021-03-03 RIGHTS_RESTORED=2021-03-21, MET",
    "RIGHTS_LOST=2021-03-03 RIGHTS_RESTORED=2021-03-22, BARS",
    "RIGHTS_LOST=2021-03-03 RIGHTS_RESTORED=2021-03, UNDETERMINED",
    "RIGHTS_LOST=2021-03-03 RELEASED=2021-03-21, UNDETERMINED",
    "RIGHTS_LOST=2021-03-03 RELEASED=2021-03, UNDETERMINED",
    "RIGHTS_LOST=2021-03-03 RELEASED=2021-03-22, BARS",
    "RIGHTS_LOST=2021-03-03 RELEASED=2021-03-10 RIGHTS_RESTORED=2021-03-11, MET",
    "RIGHTS_LOST=2021-03-03 RELEASED=2021-03-10 RIGHTS_RESTORED=2021-03-22, BARS"
  })
  void aDecisionSuspendsTheRightsAndAnotherGivesThemBack(String days, Standing standing) {
    Conclusion arrested = conclude(Exercise.candidate("甲"), JC, reported(ConditionCode.N07, days));
    assertThat(finding(arrested, N07).standing()).isEqualTo(standing);
    Conclusion inCustody = conclude(Exercise.candidate("甲"), JW, reported(ConditionCode.N06, days));
    assertThat(finding(inCustody, "PARTY-ELECT-2020/5c/N06").standing()).isEqualTo(standing);
    assertThat(finding(inCustody, N07).standing()).isEqualTo(Standing.MET);
  }

  @Test
  void theFindingHasItsArticleAndTheDaysAndTheDecisionIsOwed() {
    Conclusion suspended =
        conclude(
            Exercise.candidate("甲"),
            JC,
            reported(ConditionCode.N07, "DETAINED=2021-03-01 RIGHTS_LOST=2021-03-03"));
    assertThat(suspended.status()).isEqualTo(Status.BARRED);
    assertThat(finding(suspended, N07).authority()).isEqualTo(Authority.REGULATION);
    assertThat(suspended.explain(Language.EN, Audience.REVIEW_OFFICE))
        .contains("rights not suspended by custody or arrest")
        .contains("art. 5 (PARTY-ELECT-2020/5c; text read); Party regulation")
        .contains("custody or arrest 2021-03-01, loss of rights 2021-03-03");
    Conclusion undecided =
        conclude(Exercise.candidate("甲"), JC, reported(ConditionCode.N07, "DETAINED=2021-03-01"));
    assertThat(undecided.explain(Language.EN, Audience.REVIEW_OFFICE))
        .contains("procuratorate owes: decision that suspends or restores the rights");
    assertThat(undecided.explain(Language.EN, Audience.PUBLIC)).doesNotContain("custody");
  }

  @Test
  void whoHasNotRepliedOrHasAnOpenCaseLeavesItUndetermined() {
    ReviewReport silent =
        JointReview.of(Exercise.policy().build(), Exercise.list(Exercise.candidate("甲")), DAY)
            .conclude();
    assertThat(finding(silent.conclusions().get(0), N07).standing())
        .isEqualTo(Standing.UNDETERMINED);
    assertThat(
            finding(conclude(Exercise.candidate("甲"), JC, Answer.open(ConditionCode.N07)), N07)
                .standing())
        .isEqualTo(Standing.SUSPENDS);
  }

  @Test
  void forSelfGovernmentNoTextThatWasReadSaysSoAndItIsAdvice() {
    Candidate villager =
        Exercise.candidate(Exercise.member("甲"), CommitteeKind.VILLAGERS, Office.COMMITTEE_MEMBER);
    Conclusion conclusion =
        conclude(villager, JC, reported(ConditionCode.N07, "RIGHTS_LOST=2021-03-03"));
    ReviewFinding advice = finding(conclusion, "XING-2021/rights-suspended/N07");
    assertThat(advice.standing()).isEqualTo(Standing.ADVICE);
    assertThat(advice.authority()).isEqualTo(Authority.POLICY);
    assertThat(advice.citation().confidence()).isEqualTo(Confidence.MEMORY);
    assertThat(conclusion.findings()).noneMatch(finding -> finding.rule().equals(N07));
    assertThat(conclusion.status()).isEqualTo(Status.CLEARED);
  }

  @Test
  void whatNobodyIsCompetentForIsSaidToBeUnchecked() {
    String unchecked =
        "not checked, since no body is competent for it: rights suspended by custody or arrest";
    assertThat(ReviewPolicy.regulationsOnly(DAY).notes())
        .extracting(note -> note.in(Language.EN))
        .contains(unchecked);
    assertThat(Exercise.policy().build().notes())
        .extracting(note -> note.in(Language.EN))
        .doesNotContain(unchecked);
  }
}
