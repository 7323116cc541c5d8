package org.jiceng.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jiceng.fact.Body;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.FactForm;
import org.jiceng.fact.FactSheet;
import org.jiceng.fact.ScalarFact;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instruments;
import org.jiceng.text.Bilingual;

/** From 1 to 200 rules over as many facts: masks from sheets, from subjects, and slowly. */
class WidePlanProperties {
  private static final Body KEEPER = Body.of("K", "档案", "keeper");
  private static final ImmutableList<Bounds> RANGES =
      ImmutableList.of(
          new Bounds(0, 1),
          new Bounds(-5, 100),
          new Bounds(Integer.MIN_VALUE, Integer.MAX_VALUE),
          new Bounds(-719162, 2932896));

  /** A subject: a word for each fact. */
  private static final class Words {
    final long[] words;

    Words(long[] words) {
      this.words = words;
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void masksAreThoseOfTheConditions(
      @ForAll @IntRange(min = 1, max = 200) int number,
      @ForAll @From("widths") int widest,
      @ForAll @IntRange(min = 0, max = 3) int strange,
      @ForAll Random random) {
    List<Bound<Words>> bounds =
        IntStream.range(0, number).mapToObj(at -> bound(at, widest, random)).toList();
    List<Rule<Words>> rules = rules(bounds, random);
    Plan<Words> plan = RuleSet.of(rules).orElseThrow().plan("A", PlanCase.DAY);
    FactForm<Words> form = random.nextBoolean() ? plan.form() : reversed(plan.form());
    for (int subject = 0; subject < 5; subject++) {
      Words words = words(bounds, strange, random);
      FactSheet sheet = form.sheet(words);
      Verdicts read = plan.judge(words);
      Verdicts fromSheet = plan.over(form, s -> sheet).judge(words);
      assertThat(fromSheet).isEqualTo(read).hasSameHashCodeAs(read);
      assertThat(fromSheet.areAllMet()).isEqualTo(fromSheet.equals(Verdicts.ALL_MET));
      for (int rule = 0; rule < rules.size(); rule++) {
        assertThat(fromSheet.of(rule))
            .isEqualTo(Verdict.of(rules.get(rule).condition().evaluate(words, PlanCase.DAY)));
      }
    }
  }

  /** How many of the ranges are used: flags alone fill one word where dates fill many. */
  @Provide
  Arbitrary<Integer> widths() {
    return Arbitraries.integers().between(1, RANGES.size());
  }

  private static FactForm<Words> reversed(FactForm<Words> form) {
    return FactForm.of(form.facts().reverse());
  }

  private static Bound<Words> bound(int at, int widest, Random random) {
    Bounds range = RANGES.get(random.nextInt(widest));
    ScalarFact<Words> fact =
        ScalarFact.integer(
            "f" + at, Bilingual.same("f" + at), range, KEEPER, subject -> subject.words[at]);
    return switch (random.nextInt(4)) {
      case 0 -> Bound.within(fact, range.least(), range.least(), KEEPER);
      case 1 -> Bound.within(fact, range.greatest(), range.greatest(), KEEPER);
      case 2 -> Bound.atLeast(fact, range.greatest(), KEEPER);
      default -> Bound.within(fact, Integer.MIN_VALUE, range.greatest() - 1, KEEPER);
    };
  }

  /** Mostly one for each bound; some facts are asked twice, some rules ask for two. */
  private static List<Rule<Words>> rules(List<Bound<Words>> bounds, Random random) {
    List<Rule<Words>> rules = new ArrayList<>();
    for (Bound<Words> bound : bounds) {
      Bound<Words> other = bounds.get(random.nextInt(bounds.size()));
      rules.add(
          rule(
              "R" + rules.size(),
              random.nextInt(12) > 0 ? bound : Condition.all(List.of(bound, other))));
    }
    return rules;
  }

  private static Rule<Words> rule(String id, Condition<Words> condition) {
    return new Rule.Builder<Words>()
        .id(id)
        .citation(Citation.article(Instruments.PARTY_ELECT_2020, "5", Confidence.SEEN))
        .name(Bilingual.same(id))
        .from(PlanCase.DAY)
        .addScopes("A")
        .condition(condition)
        .effect(Effect.BARS)
        .build();
  }

  /** About {@code strange} facts of each subject are outside, missing or partly known. */
  private static Words words(List<Bound<Words>> bounds, int strange, Random random) {
    return new Words(
        bounds.stream()
            .mapToLong(
                bound ->
                    random.nextInt(bounds.size()) < strange
                        ? strange(bound.fact().range(), random)
                        : Bounds.word(Math.max(bound.low(), bound.fact().range().least())))
            .toArray());
  }

  private static long strange(Bounds range, Random random) {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> Bounds.NOT_KNOWN;
      case 3 -> Bounds.word(range.least(), range.greatest());
      case 4, 5 -> Bounds.word(range.least());
      default -> Bounds.word(range.greatest());
    };
  }
}
