package org.jiceng.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.PartialDate;
import org.jiceng.law.Authority;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.person.PartyStanding;
import org.jiceng.testkit.Law;
import org.junit.jupiter.api.Test;

/** Who may stand for self-government at all. */
class FranchiseTest {
  private static final LocalDate BEFORE = LocalDate.of(2025, 12, 31);
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

  private static Conclusion conclude(
      LocalDate day, CommitteeKind body, String birth, Stream<Opinion> replies) {
    Candidate candidate =
        Exercise.candidate(
            Exercise.person("甲", birth, PartyStanding.NOT_A_MEMBER, Exercise.BRANCH),
            body,
            Office.COMMITTEE_MEMBER);
    ReviewPolicy policy =
        Exercise.policy(day).putCompetence(ConditionCode.N04, Exercise.ZZ).build();
    return JointReview.of(policy, Exercise.list(candidate), day)
        .receive(replies.toList())
        .conclude()
        .conclusions()
        .get(0);
  }

  private static Conclusion conclude(LocalDate day, CommitteeKind body, String birth) {
    return conclude(day, body, birth, Exercise.clean("甲"));
  }

  private static List<String> bars(Conclusion conclusion) {
    return conclusion.findings(Standing.BARS).stream().map(ReviewFinding::rule).toList();
  }

  @Test
  @Law(
      inside = {"VC-ORG-2018/13-1", "RC-ORG-2018/8-2"},
      outside = {"VC-ORG-2018/13-1", "RC-ORG-2018/8-2"})
  void eighteenOnTheReferenceDayBefore2026() {
    assertThat(bars(conclude(BEFORE, CommitteeKind.VILLAGERS, "2007-12-31"))).isEmpty();
    assertThat(bars(conclude(BEFORE, CommitteeKind.VILLAGERS, "2008-01-01")))
        .containsExactly("VC-ORG-2018/13-1/age");
    assertThat(bars(conclude(BEFORE, CommitteeKind.RESIDENTS, "2007-12-31"))).isEmpty();
    Conclusion young = conclude(BEFORE, CommitteeKind.RESIDENTS, "2008-01-01");
    assertThat(bars(young)).containsExactly("RC-ORG-2018/8-2/age");
    assertThat(young.findings(Standing.BARS).get(0).authority()).isEqualTo(Authority.STATUTE);
  }

  @Test
  @Law(inside = "VC-ORG-2025/16-1", outside = "VC-ORG-2025/16-1")
  void eighteenOnTheReferenceDayFrom2026() {
    assertThat(bars(conclude(FROM, CommitteeKind.VILLAGERS, "2008-01-01"))).isEmpty();
    assertThat(bars(conclude(FROM, CommitteeKind.VILLAGERS, "2008-01-02")))
        .containsExactly("VC-ORG-2025/16-1/age");
  }

  @Test
  void theTextOfResidentsOf2025WasNotReadOnThisSoItIsAdvice() {
    Conclusion young = conclude(FROM, CommitteeKind.RESIDENTS, "2008-01-02");
    assertThat(young.status()).isEqualTo(Status.CLEARED);
    assertThat(young.findings(Standing.ADVICE))
        .extracting(ReviewFinding::rule)
        .containsExactly("XING-2021/residents-may-stand/age");
    assertThat(young.findings(Standing.ADVICE).get(0).authority()).isEqualTo(Authority.POLICY);
  }

  @Test
  void supervisionIsNotElectedUnderTheseRules() {
    Candidate candidate =
        Exercise.candidate(
            Exercise.person("甲", "2010-01-01", PartyStanding.NOT_A_MEMBER, Exercise.BRANCH),
            CommitteeKind.SUPERVISION,
            Office.SUPERVISION_MEMBER);
    assertThat(
            JointReview.of(Exercise.policy(BEFORE).build(), Exercise.list(candidate), BEFORE)
                .receive(Exercise.clean("甲").toList())
                .conclude()
                .conclusions()
                .get(0)
                .findings())
        .noneMatch(finding -> finding.authority() == Authority.STATUTE);
  }

  private static Answer punished(DateAnchor anchor, String date) {
    return Answer.records(
        new ReportedRecord(
            ConditionCode.N01,
            ImmutableMap.of(
                DateAnchor.DECIDED,
                PartialDate.ofYear(2019),
                anchor,
                PartialDate.parse(date).orElseThrow()),
            Optional.empty()));
  }

  private static Conclusion punished(Answer court) {
    return conclude(
        BEFORE,
        CommitteeKind.VILLAGERS,
        "1980-01-01",
        Stream.concat(
            Exercise.clean("甲", Exercise.FY),
            Stream.of(Exercise.opinion("甲", Exercise.FY, court))));
  }

  @Test
  void deprivationOfPoliticalRightsIsReportedWithThePunishment() {
    assertThat(bars(punished(punished(DateAnchor.SENTENCE_ENDED, "2020-01-01"))))
        .as("a punishment alone took no right before 2026")
        .isEmpty();
    assertThat(bars(punished(punished(DateAnchor.RIGHTS_LOST, "2019-05-01"))))
        .containsExactly("VC-ORG-2018/13-1/rights");
  }

  @Test
  void rightsAreBackOnTheDayOnWhichTheyAreRestored() {
    assertThat(bars(restored("2026-01-01"))).containsExactly("VC-ORG-2018/13-1/rights");
    assertThat(bars(restored("2025-12-31"))).isEmpty();
    assertThat(restored("2025-12").status()).isEqualTo(Status.CLEARED);
    assertThat(bars(restored("2025-12"))).isEmpty();
  }

  private static Conclusion restored(String day) {
    return punished(
        Answer.records(
            new ReportedRecord(
                ConditionCode.N01,
                ImmutableMap.of(
                    DateAnchor.RIGHTS_LOST,
                    PartialDate.ofYear(2019),
                    DateAnchor.RIGHTS_RESTORED,
                    PartialDate.parse(day).orElseThrow()),
                Optional.empty())));
  }
}
