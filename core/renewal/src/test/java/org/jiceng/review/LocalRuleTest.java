package org.jiceng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.DateAnchor;
import org.jiceng.issue.Issue;
import org.jiceng.law.Authority;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instrument;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.person.EducationLevel;
import org.jiceng.person.PartyStanding;
import org.jiceng.rule.LookBack;
import org.jiceng.rule.Span;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

/** What a place may ask of those who stand for self-government, and what it may not. */
class LocalRuleTest {
  private static final LocalDate FROM = LocalDate.of(2024, 3, 1);
  private static final LocalDate UNTIL = LocalDate.of(2025, 3, 1);
  private static final LocalDemand UNDER_SIXTY = new LocalDemand.Ages(new Bounds(18, 60));

  private static Instrument measures(Authority authority, Optional<LocalDate> until) {
    return new Instrument(
        "PLACE", new Bilingual("某地选举办法", "measures of a place"), authority, FROM, until);
  }

  private static LocalRule rule(LocalDemand demand, Optional<LocalDate> until, Office... offices) {
    return new LocalRule(
        Citation.article(measures(Authority.REGULATION, until), "9", Confidence.SEEN),
        ImmutableSet.copyOf(offices),
        demand);
  }

  private static ReviewPolicy.Builder policy(LocalDate day, LocalRule... rules) {
    return Exercise.policy(day).addLocalRules(rules);
  }

  /** Somebody of 75, of whom nothing is known otherwise. */
  private static Conclusion conclude(
      LocalDate day,
      CommitteeKind body,
      Office office,
      Stream<Opinion> replies,
      LocalRule... rules) {
    Candidate candidate =
        Exercise.candidate(
            Exercise.person("甲", "1950-01-01", PartyStanding.NOT_A_MEMBER, Exercise.BRANCH),
            body,
            office);
    return JointReview.of(policy(day, rules).build(), Exercise.list(candidate), day)
        .receive(replies.toList())
        .conclude()
        .conclusions()
        .get(0);
  }

  private static Status director(LocalDate day, LocalRule rule) {
    return conclude(day, CommitteeKind.VILLAGERS, Office.DIRECTOR, Exercise.clean("甲"), rule)
        .status();
  }

  @Test
  void anAgeBindsFromItsFirstDayUntilTheDayBeforeItsEnd() {
    LocalRule rule = rule(UNDER_SIXTY, Optional.of(UNTIL), Office.DIRECTOR);
    assertThat(director(FROM.minusDays(1), rule)).isEqualTo(Status.CLEARED);
    assertThat(director(FROM, rule)).isEqualTo(Status.BARRED);
    assertThat(director(UNTIL.minusDays(1), rule)).isEqualTo(Status.BARRED);
    assertThat(director(UNTIL, rule)).isEqualTo(Status.CLEARED);
  }

  @Test
  void itBindsItsOfficesAloneAndSaysOnWhatItRests() {
    LocalRule rule = rule(UNDER_SIXTY, Optional.empty(), Office.DIRECTOR);
    Conclusion member =
        conclude(FROM, CommitteeKind.VILLAGERS, Office.COMMITTEE_MEMBER, Exercise.clean("甲"), rule);
    assertThat(member.status()).isEqualTo(Status.CLEARED);
    Conclusion director =
        conclude(FROM, CommitteeKind.RESIDENTS, Office.DIRECTOR, Exercise.clean("甲"), rule);
    ReviewFinding finding = director.findings(Standing.BARS).get(0);
    assertThat(finding.rule()).isEqualTo("PLACE/9/age");
    assertThat(finding.authority()).isEqualTo(Authority.REGULATION);
    assertThat(policy(FROM, rule).build().notes())
        .extracting(note -> note.in(Language.EN))
        .anyMatch(note -> note.startsWith("local rule PLACE/9/age binds: director"));
  }

  @Test
  void aConditionBindsWithItsOwnSeverityAndLookBack() {
    LocalRule rule =
        rule(
            new LocalDemand.Clear(
                ConditionCode.N12, ListSeverity.SOFT, LookBack.years(3, DateAnchor.DECIDED)),
            Optional.empty(),
            Office.COMMITTEE_MEMBER);
    assertThat(petitioner("2021-03-01", rule)).isEqualTo(Status.AWAITING_DECISION);
    assertThat(petitioner("2021-02-28", rule)).isEqualTo(Status.CLEARED);
  }

  private static Status petitioner(String decided, LocalRule rule) {
    Answer reported = Answer.records(Exercise.record(ConditionCode.N12, decided));
    Stream<Opinion> replies =
        Stream.concat(
            Exercise.clean("甲", Exercise.XF),
            Stream.of(Exercise.opinion("甲", Exercise.XF, reported)));
    return conclude(FROM, CommitteeKind.VILLAGERS, Office.COMMITTEE_MEMBER, replies, rule).status();
  }

  @Test
  void anEducationFloorBinds() {
    LocalRule rule =
        rule(
            new LocalDemand.Education(EducationLevel.BACHELOR),
            Optional.empty(),
            Office.SUPERVISION_CHAIR);
    Conclusion chair =
        conclude(
            FROM, CommitteeKind.SUPERVISION, Office.SUPERVISION_CHAIR, Exercise.clean("甲"), rule);
    assertThat(chair.findings(Standing.BARS))
        .extracting(ReviewFinding::rule)
        .containsExactly("PLACE/9/education");
  }

  private static List<String> issues(LocalDate day, LocalRule... rules) {
    return policy(day, rules).buildOutcome().issues().stream()
        .map(Issue::code)
        .map(code -> code.name())
        .toList();
  }

  private static LocalRule punished(
      ListSeverity severity, LookBack lookBack, Optional<LocalDate> until, Office office) {
    return rule(new LocalDemand.Clear(ConditionCode.N01, severity, lookBack), until, office);
  }

  @Test
  void aBarOfTheLawIsNeitherLimitedInTimeNorMadeSoft() {
    LookBack five = LookBack.years(5, DateAnchor.SENTENCE_ENDED);
    LookBack ever = LookBack.permanent();
    Office member = Office.COMMITTEE_MEMBER;
    assertThat(issues(FROM, punished(ListSeverity.HARD, five, Optional.empty(), member)))
        .containsExactly("POLICY_RELAXES_STATUTE", "POLICY_RELAXES_STATUTE");
    assertThat(issues(FROM, punished(ListSeverity.SOFT, ever, Optional.empty(), member)))
        .hasSize(2);
    assertThat(issues(FROM, punished(ListSeverity.HARD, ever, Optional.empty(), member))).isEmpty();
    assertThat(issues(FROM, punished(ListSeverity.HARD, five, Optional.of(UNTIL), member)))
        .as("it ended before the law began")
        .isEmpty();
    assertThat(
            issues(
                FROM,
                punished(ListSeverity.HARD, five, Optional.empty(), Office.SUPERVISION_CHAIR)))
        .as("the bars do not bind supervision")
        .isEmpty();
    Issue both =
        policy(FROM, punished(ListSeverity.HARD, five, Optional.empty(), member))
            .buildOutcome()
            .issues()
            .get(0);
    assertThat(both.in(Language.EN)).contains("PLACE/9").contains("ORG-2025/18");
  }

  @Test
  void nobodyStandsBelowEighteenByLocalRule() {
    LocalDemand sixteen = new LocalDemand.Ages(new Bounds(16, 60));
    assertThat(issues(FROM, rule(sixteen, Optional.empty(), Office.DIRECTOR)))
        .hasSize(3)
        .containsOnly("POLICY_RELAXES_STATUTE");
    assertThat(issues(FROM, rule(UNDER_SIXTY, Optional.empty(), Office.DIRECTOR))).isEmpty();
  }

  @Test
  void whatPolicyAloneWishesAndWhatStandsTwiceIsRefused() {
    LocalRule wish =
        new LocalRule(
            Citation.unverified(
                measures(Authority.POLICY, Optional.empty()), "age", Confidence.INFERRED),
            ImmutableSet.of(Office.DIRECTOR),
            UNDER_SIXTY);
    assertThat(issues(FROM, wish)).containsExactly("POLICY_LOCAL_RULE_WITHOUT_BASIS");
    LocalRule once = rule(UNDER_SIXTY, Optional.empty(), Office.DIRECTOR);
    LocalRule again = rule(UNDER_SIXTY, Optional.empty(), Office.DIRECTOR, Office.COMMITTEE_MEMBER);
    assertThat(issues(FROM, once, again)).containsExactly("POLICY_LOCAL_RULE_DUPLICATE");
  }

  @Test
  void aConditionOfNobodyAndASpanWithoutItsFirstDayAreRefused() {
    LocalRule rule =
        rule(
            new LocalDemand.Clear(
                ConditionCode.N24, ListSeverity.HARD, LookBack.within(Span.THIS_TERM)),
            Optional.empty(),
            Office.DIRECTOR);
    assertThat(issues(FROM, rule))
        .containsExactly("POLICY_CONDITION_WITHOUT_BODY", "POLICY_SPAN_START_MISSING");
  }

  @Test
  void itBindsSomebodyAndNoPostOfTheParty() {
    assertThatThrownBy(() -> rule(UNDER_SIXTY, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> rule(UNDER_SIXTY, Optional.empty(), Office.SECRETARY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
