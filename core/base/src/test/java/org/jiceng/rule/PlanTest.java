package org.jiceng.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.FactForm;
import org.jiceng.fact.ScalarFact;
import org.jiceng.rule.PlanCase.Subject;
import org.jiceng.text.Bilingual;
import org.junit.jupiter.api.Test;

class PlanTest {
  private static final Subject CLEAN =
      new Subject(
          IntStream.range(0, PlanCase.FACTS.size())
              .mapToObj(fact -> Bounds.word(PlanCase.FACTS.get(fact).range().least()))
              .collect(ImmutableList.toImmutableList()),
          2015);

  private static Plan<Subject> plan(List<Rule<Subject>> rules) {
    return RuleSet.of(rules).orElseThrow().plan("A", PlanCase.DAY);
  }

  /** Two hundred rules that {@link #CLEAN} meets, over the facts that are read as words. */
  private static Plan<Subject> easy() {
    return plan(
        IntStream.range(0, 200)
            .mapToObj(
                rule -> {
                  ScalarFact<Subject> fact = PlanCase.FACTS.get(2 * (rule % 4));
                  int least = fact.range().least();
                  return PlanCase.rule(
                      "R" + rule, Bound.within(fact, least, least, PlanCase.KEEPER));
                })
            .toList());
  }

  @Test
  void whoMeetsEveryRuleIsGivenOneSharedAnswer() {
    assertThat(easy().judge(CLEAN)).isSameAs(Verdicts.ALL_MET);
    assertThat(easy().over(PlanCase.FORM, Subject::sheet).judge(CLEAN)).isSameAs(Verdicts.ALL_MET);
    assertThat(easy().findings(CLEAN)).isEmpty();
  }

  @Test
  void aFactWithinItsBoundsIsReadOnceHoweverManyRulesAsk() {
    AtomicInteger reads = new AtomicInteger();
    ScalarFact<Integer> age =
        ScalarFact.integer(
            "age",
            Bilingual.same("age"),
            new Bounds(0, 150),
            n -> {
              reads.incrementAndGet();
              return n;
            });
    List<Rule<Integer>> rules =
        IntStream.range(0, 10)
            .mapToObj(
                at ->
                    new Rule.Builder<Integer>()
                        .id("R" + at)
                        .citation(PlanCase.rule("R", PlanCase.NEVER).citation())
                        .name(Bilingual.same("r"))
                        .from(PlanCase.DAY)
                        .addScopes("A")
                        .condition(Bound.atLeast(age, at, PlanCase.KEEPER))
                        .effect(Effect.BARS)
                        .build())
            .toList();
    Plan<Integer> plan = RuleSet.of(rules).orElseThrow().plan("A", PlanCase.DAY);
    assertThat(plan.judge(9).areAllMet()).isTrue();
    assertThat(reads).hasValue(1);
    assertThat(plan.findings(3))
        .extracting(f -> f.rule().id())
        .containsExactly("R4", "R5", "R6", "R7", "R8", "R9");
    assertThat(reads).hasValue(3);
  }

  @Test
  void compositesWithMoreLeavesThanThereIsRoomForAreEvaluatedAsAWhole() {
    List<Condition<Subject>> parts =
        IntStream.range(0, 65)
            .<Condition<Subject>>mapToObj(
                low -> Bound.within(PlanCase.FACTS.get(5), low + 1, 150, PlanCase.KEEPER))
            .toList();
    Plan<Subject> plan =
        plan(List.of(PlanCase.rule("R", Condition.any(parts)), PlanCase.rule("Q", PlanCase.NEVER)));
    Verdicts verdicts = plan.judge(CLEAN);
    assertThat(verdicts.of(0)).isEqualTo(Verdict.UNMET);
    assertThat(verdicts.unmet(0)).isEqualTo(0b11);
    assertThat(verdicts.undetermined(0)).isZero();
    assertThat(verdicts.unmet(1)).isZero();
    assertThat(verdicts.areSettled()).isTrue();
    assertThat(verdicts).hasToString("2 not met or undetermined");
  }

  @Test
  void theFormMustHaveEveryFactThatIsCompared() {
    FactForm<Subject> without = FactForm.of(List.of(PlanCase.FACTS.get(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> easy().over(without, without::sheet))
        .withMessageContaining("fact0");
    assertThat(easy()).hasToString("Plan{200 rules}");
    assertThat(easy().rules()).hasSize(200);
    assertThat(easy().form().facts()).hasSize(4);
  }

  @Test
  void verdictsAreEqualByWhatTheySay() {
    Verdicts one = new Verdicts(1, 2, new long[] {4, 0});
    assertThat(one).isEqualTo(new Verdicts(1, 2, new long[] {4, 0}));
    assertThat(one).hasSameHashCodeAs(new Verdicts(1, 2, new long[] {4, 0}));
    assertThat(one).isNotEqualTo(new Verdicts(1, 2, new long[] {4, 1}));
    assertThat(one).isNotEqualTo(new Verdicts(1, 0, new long[] {4, 0}));
    assertThat(one).isNotEqualTo(new Verdicts(0, 2, new long[] {4, 0}));
    assertThat(one.of(66)).isEqualTo(Verdict.UNMET);
    assertThat(one.of(1)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(one.of(2)).isEqualTo(Verdict.MET);
    assertThat(one.count()).isEqualTo(3);
    assertThat(new Verdicts(0, 0, new long[] {0, 1}).areSettled()).isFalse();
  }
}
