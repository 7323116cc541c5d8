package org.jiceng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.fact.PartialDate;
import org.jiceng.issue.Issue;
import org.jiceng.issue.RefusedException;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instruments;
import org.jiceng.law.Provision;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.person.BirthDate;
import org.jiceng.person.BranchId;
import org.jiceng.person.EducationLevel;
import org.jiceng.person.PartyMembership;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.rule.LookBack;
import org.jiceng.rule.Verdict;
import org.jiceng.testkit.Law;
import org.jiceng.text.Audience;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

class ReviewPolicyTest {
  private static final LocalDate DAY = Exercise.DAY;

  private static ReviewPolicy.Builder bare(NegativeList list) {
    ReviewPolicy.Builder policy = new ReviewPolicy.Builder();
    policy
        .id("P")
        .title(Bilingual.same("P"))
        .referenceDay(DAY)
        .panel(Panel.none())
        .negativeList(list);
    return policy;
  }

  private static NegativeList.Builder list() {
    return NegativeList.named(Exercise.SOURCE, Confidence.SEEN);
  }

  private static List<String> codes(List<Issue> issues) {
    return issues.stream().map(issue -> issue.code().name()).toList();
  }

  @Test
  void everyProblemIsSaidAtOnce() {
    NegativeList bad =
        list()
            .add(ConditionCode.N01, ListSeverity.HARD, LookBack.permanent())
            .add(ConditionCode.N01, ListSeverity.SOFT, LookBack.permanent())
            .add(ConditionCode.N02, ListSeverity.HARD, LookBack.permanent())
            .build();
    ReviewPolicy.Builder policy = bare(bad);
    policy
        .putCompetence(ConditionCode.N01, Body.of("GA", "公安局", "police"))
        .putCompetence(ConditionCode.N20, Body.of("GA", "县公安局", "county police"));

    List<Issue> issues = policy.buildOutcome().issues();

    assertThat(codes(issues))
        .containsExactly(
            "POLICY_BODY_AMBIGUOUS", "POLICY_CONDITION_WITHOUT_BODY", "POLICY_ITEM_DUPLICATE");
    assertThat(issues.get(1).in(Language.EN)).contains("N02");
  }

  @Test
  void buildingThrowsWhatTheOutcomeWouldSay() {
    NegativeList unowned =
        list().add(ConditionCode.N13, ListSeverity.HARD, LookBack.permanent()).build();
    assertThatThrownBy(() -> bare(unowned).build())
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("POLICY_CONDITION_WITHOUT_BODY");
    assertThat(bare(list().build()).buildOutcome().value()).isPresent();
  }

  @Test
  void aDayBeforeTheRulesIsRefused() {
    LocalDate first = LocalDate.of(2020, 7, 13);
    assertThat(ReviewPolicy.regulationsOnly(first).referenceDay()).isEqualTo(first);
    assertThatThrownBy(() -> ReviewPolicy.regulationsOnly(first.minusDays(1)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("POLICY_DAY_BEFORE_RULES");
  }

  @Test
  void aListMustBeInForceAndIsPolicy() {
    ReviewPolicy.Builder policy = Exercise.policy(LocalDate.of(2020, 12, 31));
    assertThat(codes(policy.buildOutcome().issues())).contains("POLICY_SOURCE_NOT_IN_FORCE");
    assertThatThrownBy(() -> NegativeList.named(Instruments.PARTY_ELECT_2020, Confidence.SEEN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aHistoricalItemIsOffAfter2021UnlessItIsSwitchedOn() {
    assertThat(historical(LocalDate.of(2021, 12, 31)).build().notices()).isEmpty();
    ReviewPolicy off = historical(LocalDate.of(2022, 1, 1)).build();
    assertThat(codes(off.notices())).containsExactly("POLICY_ITEM_SWITCHED_OFF");
    assertThat(off.itemsApplied()).isEmpty();
    ReviewPolicy on = historical(LocalDate.of(2022, 1, 1)).historicalItems(true).build();
    assertThat(codes(on.notices())).containsExactly("POLICY_ITEM_HISTORICAL");
    assertThat(on.itemsApplied()).hasSize(1);
  }

  private static ReviewPolicy.Builder historical(LocalDate day) {
    ReviewPolicy.Builder policy = new ReviewPolicy.Builder();
    policy
        .id("P")
        .title(Bilingual.same("P"))
        .referenceDay(day)
        .panel(Panel.none())
        .negativeList(
            list().add(ConditionCode.N23, ListSeverity.SOFT, LookBack.permanent()).build())
        .putCompetence(ConditionCode.N23, Exercise.WJ);
    return policy;
  }

  @Test
  void neitherPanelNorListHasADefault() {
    ReviewPolicy.Builder policy = new ReviewPolicy.Builder();
    policy.id("P").title(Bilingual.same("P")).referenceDay(DAY).panel(Panel.none());
    assertThatThrownBy(policy::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("negativeList");
  }

  @Test
  void regulationsAloneSayThatNoListWasApplied() {
    CandidateList list =
        Exercise.list(
            Exercise.candidate("甲"),
            Exercise.candidate(
                Exercise.person("乙", "1990-01-05", PartyStanding.PROBATIONARY, Exercise.BRANCH)),
            Exercise.candidate(
                Exercise.person("丙", "1990-01-05", PartyStanding.FULL, BranchId.of("other"))),
            Exercise.candidate(
                Exercise.person("丁", "1990-01-05", PartyStanding.NOT_A_MEMBER, Exercise.BRANCH)));

    ReviewReport report = JointReview.of(ReviewPolicy.regulationsOnly(DAY), list, DAY).conclude();

    assertThat(report.conclusions())
        .extracting(Conclusion::status)
        .containsExactly(Status.CLEARED, Status.BARRED, Status.BARRED, Status.BARRED);
    assertThat(report.conclusions().get(2).findings(Standing.BARS))
        .extracting(ReviewFinding::rule)
        .containsExactly("REGULATIONS-ONLY/member-of-this-branch");
    assertThat(report.explain(Language.EN, Audience.REVIEW_OFFICE))
        .contains("no negative list was applied: only the regulations were asked for")
        .contains("no panel: no department was asked")
        .contains("own value (REGULATIONS-ONLY/member-of-this-branch; from memory, not checked)");
    assertThat(report.conclusions().get(0).explain(Language.ZH, Audience.PUBLIC))
        .as("nobody was asked, so nothing is decided")
        .isEqualTo("候选人甲：尚未确定");
  }

  @Test
  @Law("PARTY-BRANCH-2018/23")
  void aSecretarysYearOfMembershipIsANotice() {
    Conclusion recent = secretary("2020-03-22");
    assertThat(recent.status()).isEqualTo(Status.CLEARED);
    assertThat(recent.findings(Standing.ADVICE))
        .extracting(ReviewFinding::rule)
        .containsExactly("PARTY-BRANCH-2018/23");
    assertThat(recent.explain(Language.EN, Audience.REVIEW_OFFICE))
        .contains("not met (advice only): PARTY-BRANCH-2018/23")
        .contains("full years of membership on 2021-03-21: needs at least 1; has 0");
    assertThat(secretary("2020-03-21").findings(Standing.ADVICE)).isEmpty();
    assertThat(secretary("2020").findings(Standing.ADVICE).get(0).verdict())
        .isEqualTo(Verdict.UNDETERMINED);
  }

  private static Conclusion secretary(String joined) {
    Person.Builder person = new Person.Builder();
    person
        .id(PersonId.of("p"))
        .label("候选人甲")
        .sex(Sex.MALE)
        .birth(BirthDate.on(LocalDate.of(1980, 1, 1)))
        .membership(
            new PartyMembership(
                PartyStanding.FULL, Optional.of(Exercise.BRANCH), PartialDate.parse(joined)));
    Candidate candidate =
        Exercise.candidate(person.build(), CommitteeKind.BRANCH, Office.SECRETARY);
    return JointReview.of(ReviewPolicy.regulationsOnly(DAY), Exercise.list(candidate), DAY)
        .conclude()
        .conclusions()
        .get(0);
  }

  @Test
  void anEducationFloorBindsOnThePartysTrackAndNamesWhatIsMissing() {
    ReviewPolicy.Builder policy = bare(list().build());
    policy.putEducationFloors(
        Office.BRANCH_MEMBER,
        new Provision<>(
            EducationLevel.BACHELOR,
            Citation.unverified(Exercise.SOURCE, "education", Confidence.INFERRED)));
    ReviewReport report =
        JointReview.of(policy.build(), Exercise.list(Exercise.candidate("甲")), DAY).conclude();
    assertThat(report.conclusions().get(0).status()).isEqualTo(Status.BARRED);
    assertThat(report.conclusions().get(0).explain(Language.EN, Audience.REVIEW_OFFICE))
        .contains("has attained bachelor level or above: needs yes; has no");
  }
}
