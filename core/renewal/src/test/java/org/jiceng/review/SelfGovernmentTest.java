package org.jiceng.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiceng.law.Authority;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.person.PartyStanding;
import org.jiceng.testkit.Law;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

/** Only a statute's bars exclude from a villagers' or residents' committee. */
class SelfGovernmentTest {
  private static final LocalDate BEFORE = LocalDate.of(2025, 12, 31);
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final Answer PUNISHED =
      Answer.records(Exercise.record(ConditionCode.N01, "1999-12-31"));

  private static Conclusion conclude(
      LocalDate day, CommitteeKind body, Office office, Stream<Opinion> replies) {
    Candidate candidate =
        Exercise.candidate(
            Exercise.person("甲", "1950-01-01", PartyStanding.NOT_A_MEMBER, Exercise.BRANCH),
            body,
            office);
    ReviewPolicy policy =
        Exercise.policy(day).putCompetence(ConditionCode.N04, Exercise.ZZ).build();
    return JointReview.of(policy, Exercise.list(candidate), day)
        .receive(replies.toList())
        .conclude()
        .conclusions()
        .get(0);
  }

  private static Stream<Opinion> replies(Answer court) {
    return Stream.concat(
        Exercise.clean("甲", Exercise.FY), Stream.of(Exercise.opinion("甲", Exercise.FY, court)));
  }

  @Test
  @Law("VC-ORG-2025/18-1c")
  void theListIsAdviceUntilTheLawBarsAndBarsFromThatDay() {
    Conclusion before =
        conclude(BEFORE, CommitteeKind.VILLAGERS, Office.DIRECTOR, replies(PUNISHED));
    assertThat(before.status()).isEqualTo(Status.CLEARED);
    assertThat(before.findings(Standing.ADVICE))
        .extracting(ReviewFinding::rule)
        .containsExactly("EXAMPLE-LIST/N01");

    Conclusion from = conclude(FROM, CommitteeKind.VILLAGERS, Office.DIRECTOR, replies(PUNISHED));
    assertThat(from.status()).isEqualTo(Status.BARRED);
    ReviewFinding bar = from.findings(Standing.BARS).get(0);
    assertThat(bar.rule()).isEqualTo("VC-ORG-2025/18-1c/N01");
    assertThat(bar.authority()).isEqualTo(Authority.STATUTE);
  }

  @Test
  @Law({"VC-ORG-2025/18-1c", "RC-ORG-2025/18"})
  void fourBarsBindVillagesAndTheClanIsNotNamedForCommunities() {
    assertThat(barNames(CommitteeKind.VILLAGERS))
        .hasSize(4)
        .contains("no illegal activity by clan or dark-and-evil forces");
    assertThat(barNames(CommitteeKind.RESIDENTS))
        .hasSize(4)
        .contains("no illegal activity by dark-and-evil forces");
    assertThat(barNames(CommitteeKind.SUPERVISION)).isEmpty();
  }

  private static List<String> barNames(CommitteeKind body) {
    Office office =
        body == CommitteeKind.SUPERVISION ? Office.SUPERVISION_MEMBER : Office.COMMITTEE_MEMBER;
    return conclude(FROM, body, office, replies(Answer.noIssue())).findings().stream()
        .filter(finding -> finding.authority() == Authority.STATUTE)
        .filter(finding -> finding.condition().isPresent() && finding.rule().contains("/18"))
        .map(finding -> finding.name().in(Language.EN))
        .toList();
  }

  @Test
  void aRecordUnderAWiderConditionDoesNotSettleTheStatutesNarrowerWording() {
    Conclusion conclusion =
        conclude(
            FROM,
            CommitteeKind.VILLAGERS,
            Office.COMMITTEE_MEMBER,
            Stream.concat(
                Exercise.clean("甲", Exercise.ZF),
                Stream.of(
                    Exercise.opinion(
                        "甲",
                        Exercise.ZF,
                        Answer.records(Exercise.record(ConditionCode.N02, "2019"))))));
    assertThat(conclusion.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(conclusion.explain(Language.EN, Audience.REVIEW_OFFICE))
        .contains("the statute's wording is narrower")
        .contains("owes: whether the statute's wording is met, N02");
  }

  @Test
  void silenceOnABarIsUndeterminedAndOnAdviceIsNot() {
    Stream<Opinion> withoutCourt = Exercise.clean("甲", Exercise.FY);
    Conclusion conclusion =
        conclude(FROM, CommitteeKind.VILLAGERS, Office.COMMITTEE_MEMBER, withoutCourt);
    assertThat(conclusion.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(conclusion.findings(Standing.UNDETERMINED))
        .extracting(ReviewFinding::rule)
        .containsExactly("VC-ORG-2025/18-1c/N01", "VC-ORG-2025/16-1/rights");

    Stream<Opinion> withoutLand = Exercise.clean("甲", Exercise.ZR);
    assertThat(
            conclude(FROM, CommitteeKind.VILLAGERS, Office.COMMITTEE_MEMBER, withoutLand).status())
        .isEqualTo(Status.CLEARED);
  }

  @Test
  void theBarsDoNotBindPostsOfTheParty() {
    Candidate candidate = Exercise.candidate("甲");
    ReviewReport report =
        JointReview.of(ReviewPolicy.regulationsOnly(FROM), Exercise.list(candidate), FROM)
            .conclude();
    assertThat(report.conclusions().get(0).findings())
        .noneMatch(finding -> finding.authority() == Authority.STATUTE);
  }

  @Test
  void whereNobodyIsCompetentTheKeeperOfTheFilesOwes() {
    Candidate candidate =
        Exercise.candidate(Exercise.member("甲"), CommitteeKind.VILLAGERS, Office.COMMITTEE_MEMBER);
    ReviewReport report =
        JointReview.of(ReviewPolicy.regulationsOnly(FROM), Exercise.list(candidate), FROM)
            .conclude();
    assertThat(report.conclusions().get(0).status()).isEqualTo(Status.UNDETERMINED);
    assertThat(report.conclusions().get(0).owed())
        .extracting(owed -> owed.body().code())
        .containsOnly("FILE-KEEPER");
  }
}
