package org.jiceng.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rule.PlanCase.DAY;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.rule.PlanCase.Subject;

/** A plan says what the conditions say, from subjects and from sheets, whatever number of rules. */
class PlanProperties {

  private static Plan<Subject> plan(List<Rule<Subject>> rules) {
    return RuleSet.of(rules).orElseThrow().plan("A", DAY);
  }

  private static ImmutableList<Verdict> verdicts(Plan<Subject> plan, Subject subject) {
    Verdicts verdicts = plan.judge(subject);
    ImmutableList.Builder<Verdict> all = ImmutableList.builder();
    for (int rule = 0; rule < plan.rules().size(); rule++) {
      all.add(verdicts.of(rule));
    }
    return all.build();
  }

  /** The conditions themselves, one by one. */
  private static ImmutableList<Verdict> slowly(List<Rule<Subject>> rules, Subject subject) {
    return rules.stream()
        .map(rule -> Verdict.of(rule.condition().evaluate(subject, DAY)))
        .collect(toImmutableList());
  }

  @Property(tries = 2000)
  void aPlanSaysWhatTheConditionsSay(
      @ForAll("fewRules") List<Rule<Subject>> rules, @ForAll("subjects") Subject subject) {
    checkBothWays(rules, subject);
  }

  @Property(tries = 200)
  void thereIsNoCliffAtTheEndsOfWords(
      @ForAll("manyRules") List<Rule<Subject>> rules, @ForAll("subjects") Subject subject) {
    checkBothWays(rules, subject);
  }

  private static void checkBothWays(List<Rule<Subject>> rules, Subject subject) {
    Plan<Subject> plan = plan(rules);
    Plan<Subject> overSheets = plan.over(PlanCase.FORM, Subject::sheet);

    assertThat(verdicts(plan, subject)).isEqualTo(slowly(rules, subject));
    assertThat(overSheets.judge(subject)).isEqualTo(plan.judge(subject));
  }

  @Property(tries = 1000)
  void theFormOfThePlanIsEnough(
      @ForAll("fewRules") List<Rule<Subject>> rules, @ForAll("subjects") Subject subject) {
    Plan<Subject> plan = plan(rules);
    Plan<Subject> overSheets = plan.over(plan.form(), plan.form()::sheet);
    assertThat(overSheets.judge(subject)).isEqualTo(plan.judge(subject));
  }

  @Property(tries = 1000)
  void whatIsMissingMaySettleAVerdictAndNeverTurnsItAround(
      @ForAll("fewRules") List<Rule<Subject>> rules,
      @ForAll("subjects") Subject before,
      @ForAll("subjects") Subject more) {
    Verdicts settled = plan(rules).judge(before);
    Verdicts after = plan(rules).judge(before.with(more));
    for (int rule = 0; rule < rules.size(); rule++) {
      if (settled.of(rule) != Verdict.UNDETERMINED) {
        assertThat(after.of(rule)).isEqualTo(settled.of(rule));
      }
    }
  }

  @Property(tries = 500)
  void findingsAgreeWithTheMasks(
      @ForAll("fewRules") List<Rule<Subject>> rules, @ForAll("subjects") Subject subject) {
    Plan<Subject> plan = plan(rules);
    Verdicts verdicts = plan.judge(subject);
    ImmutableList<Finding<Subject>> findings = plan.findings(subject);

    assertThat(findings).hasSize(verdicts.count());
    assertThat(findings.isEmpty()).isEqualTo(verdicts.areAllMet());
    assertThat(findings.stream().allMatch(finding -> finding.owed().isEmpty()))
        .isEqualTo(verdicts.areSettled());
    for (Finding<Subject> finding : findings) {
      assertThat(finding.verdict()).isEqualTo(verdicts.of(rules.indexOf(finding.rule())));
      assertThat(finding.owed().isEmpty()).isEqualTo(finding.verdict() == Verdict.UNMET);
    }
  }

  @Provide
  Arbitrary<List<Rule<Subject>>> fewRules() {
    return Arbitraries.integers().between(0, 6).flatMap(PlanCase::rules);
  }

  @Provide
  Arbitrary<List<Rule<Subject>>> manyRules() {
    return Arbitraries.of(63, 64, 65, 127, 128, 129, 200).flatMap(PlanCase::rules);
  }

  @Provide
  Arbitrary<Subject> subjects() {
    return PlanCase.subjects();
  }
}
