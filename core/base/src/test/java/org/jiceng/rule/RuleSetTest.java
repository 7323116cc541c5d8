package org.jiceng.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.ScalarFact;
import org.jiceng.issue.Issue;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instruments;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

class RuleSetTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 7, 13);
  private static final LocalDate CHANGE = LocalDate.of(2026, 1, 1);

  private static Rule.Builder<Integer> version(int low) {
    ScalarFact<Integer> age =
        ScalarFact.integer("age", new Bilingual("年龄", "age"), new Bounds(0, 150), a -> a);
    return new Rule.Builder<Integer>()
        .id("R")
        .citation(Citation.article(Instruments.PARTY_ELECT_2020, "5", Confidence.SEEN))
        .name(new Bilingual("成年", "of age"))
        .addScopes("A")
        .condition(Bound.atLeast(age, low, Body.of("O", "办", "office")))
        .effect(Effect.BARS);
  }

  @Test
  void eachDayHasItsVersion() {
    RuleSet<Integer> set =
        RuleSet.of(
                List.of(
                    version(18).from(FIRST).untilExclusive(CHANGE).build(),
                    version(20).from(CHANGE).build()))
            .orElseThrow();

    assertThat(set.judge(19, "A", FIRST.minusDays(1))).isEmpty();
    assertThat(set.judge(19, "A", FIRST)).extracting(Finding::verdict).containsExactly(Verdict.MET);
    assertThat(set.judge(19, "A", CHANGE.minusDays(1)).get(0).verdict()).isEqualTo(Verdict.MET);
    assertThat(set.judge(19, "A", CHANGE).get(0).verdict()).isEqualTo(Verdict.UNMET);
    assertThat(set.judge(19, "B", CHANGE)).isEmpty();
  }

  @Test
  void twoVersionsInForceAtOnceAreRefusedWithTheirDays() {
    List<Issue> issues =
        RuleSet.of(
                List.of(
                    version(20).from(CHANGE.minusDays(1)).build(),
                    version(18).from(FIRST).untilExclusive(CHANGE).build()))
            .issues();

    assertThat(issues).extracting(Issue::code).containsExactly(RuleIssue.RULE_VERSIONS_OVERLAP);
    assertThat(issues.get(0).in(Language.EN)).contains("2020-07-13", "2025-12-31", "R", "A");
  }

  @Test
  void versionsForDifferentScopesMayStandTogether() {
    Rule<Integer> one = version(18).from(FIRST).build();
    Rule<Integer> other =
        new Rule.Builder<Integer>()
            .id("R")
            .citation(one.citation())
            .name(one.name())
            .from(FIRST)
            .addScopes("B")
            .condition(one.condition())
            .effect(Effect.ADVISES)
            .build();
    assertThat(RuleSet.of(List.of(one, other)).orElseThrow().rules()).containsExactly(one, other);
  }

  @Test
  void aRuleBeginsUnderTheTextItCites() {
    assertThatThrownBy(() -> version(18).from(FIRST.minusDays(1)).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("PARTY-ELECT-2020");
    assertThatThrownBy(() -> version(18).from(CHANGE).untilExclusive(Optional.of(CHANGE)).build())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aFindingSaysRuleArticleConfidenceAndWhatWasCompared() {
    RuleSet<Integer> set = RuleSet.of(List.of(version(18).from(FIRST).build())).orElseThrow();

    Finding<Integer> finding = set.judge(17, "A", FIRST).get(0);

    assertThat(finding.in(Language.EN))
        .isEqualTo(
            "R not met: of age. Regulations on Elections in Grassroots Party Organizations, art. 5"
                + " (PARTY-ELECT-2020/5; text read), Party regulation."
                + " age: needs at least 18; has 17.");
    assertThat(finding.in(Language.ZH)).contains("不符合", "第5条", "党内法规", "年龄：要求不低于18；实际17");
    assertThat(finding.toString()).isEqualTo("R UNMET");
  }
}
