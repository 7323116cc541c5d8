package org.jiceng.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.fact.Body;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.DatedRecord;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.PartialDate;
import org.jiceng.fact.RecordsFact;
import org.jiceng.fact.ScalarFact;
import org.jiceng.fact.Truth;
import org.jiceng.law.PeriodConvention;
import org.jiceng.text.Bilingual;

/** Conditions are monotone in what is known. */
class ConditionProperties {
  private static final int FACTS = 4;
  private static final LocalDate DAY = LocalDate.of(2021, 3, 21);
  private static final Body KEEPER = Body.of("K", "档案", "keeper");

  /** A subject: some of its numbers known, and some of its records. */
  record Subject(List<Optional<Integer>> numbers, List<Optional<Integer>> recordYears) {

    Subject with(Subject more) {
      return new Subject(merged(numbers, more.numbers), merged(recordYears, more.recordYears));
    }

    private static List<Optional<Integer>> merged(
        List<Optional<Integer>> known, List<Optional<Integer>> more) {
      List<Optional<Integer>> merged = new ArrayList<>();
      for (int i = 0; i < FACTS; i++) {
        int at = i;
        merged.add(known.get(i).or(() -> more.get(at)));
      }
      return merged;
    }
  }

  @Property(tries = 2000)
  void missingEvidenceMaySettleAVerdictAndNeverTurnsItAround(
      @ForAll("conditions") Condition<Subject> condition,
      @ForAll("subjects") Subject before,
      @ForAll("subjects") Subject more) {
    Truth settled = condition.evaluate(before, DAY);
    Truth after = condition.evaluate(before.with(more), DAY);
    if (settled != Truth.UNKNOWN) {
      assertThat(after).isEqualTo(settled);
    }
  }

  @Property
  void somebodyOwesSomethingExactlyWhileAVerdictIsUndetermined(
      @ForAll("conditions") Condition<Subject> condition, @ForAll("subjects") Subject subject) {
    Explanation explanation = condition.explain(subject, DAY);
    assertThat(explanation.owed().isEmpty())
        .isEqualTo(condition.evaluate(subject, DAY) != Truth.UNKNOWN);
  }

  @Provide
  Arbitrary<Condition<Subject>> conditions() {
    Arbitrary<Condition<Subject>> leaves = Arbitraries.oneOf(bounds(), records());
    return Arbitraries.recursive(() -> leaves, ConditionProperties::composed, 0, 3);
  }

  private static Arbitrary<Condition<Subject>> composed(Arbitrary<Condition<Subject>> parts) {
    return Arbitraries.oneOf(
        parts.list().ofMinSize(1).ofMaxSize(3).map(Condition::all),
        parts.list().ofMinSize(1).ofMaxSize(3).map(Condition::any),
        parts.map(Condition::not),
        Combinators.combine(parts, parts).as(Condition::unless));
  }

  private static Arbitrary<Condition<Subject>> bounds() {
    return Combinators.combine(
            Arbitraries.integers().between(0, FACTS - 1),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, 9))
        .as(
            (fact, one, other) ->
                Bound.within(number(fact), Math.min(one, other), Math.max(one, other), KEEPER));
  }

  private static ScalarFact<Subject> number(int fact) {
    return ScalarFact.bounded(
        "number" + fact,
        Bilingual.same("number" + fact),
        new Bounds(0, 9),
        subject ->
            subject
                .numbers()
                .get(fact)
                .map(value -> Evidence.known(Bounds.exactly(value)))
                .orElseGet(() -> Evidence.owedBy(KEEPER)));
  }

  private static Arbitrary<Condition<Subject>> records() {
    return Combinators.combine(
            Arbitraries.integers().between(0, FACTS - 1), Arbitraries.integers().between(0, 120))
        .as(
            (fact, months) ->
                new NoRunningRecord<>(
                    record(fact),
                    "N01",
                    LookBack.months(months, DateAnchor.DECIDED),
                    PeriodConvention.CORRESPONDING_DAY_FREE,
                    KEEPER));
  }

  private static RecordsFact<Subject> record(int fact) {
    return new RecordsFact<>(
        "record" + fact,
        Bilingual.same("record" + fact),
        subject ->
            subject
                .recordYears()
                .get(fact)
                .map(year -> Evidence.known(ImmutableList.of(decided(year))))
                .orElseGet(() -> Evidence.owedBy(KEEPER)));
  }

  private static DatedRecord decided(int year) {
    return new DatedRecord(
        "N01", ImmutableMap.of(DateAnchor.DECIDED, PartialDate.ofYear(year)), Optional.empty());
  }

  @Provide
  Arbitrary<Subject> subjects() {
    Arbitrary<List<Optional<Integer>>> numbers =
        Arbitraries.integers().between(0, 9).optional(0.6).list().ofSize(FACTS);
    Arbitrary<List<Optional<Integer>>> years =
        Arbitraries.integers().between(2008, 2020).optional(0.6).list().ofSize(FACTS);
    return Combinators.combine(numbers, years).as(Subject::new);
  }
}
