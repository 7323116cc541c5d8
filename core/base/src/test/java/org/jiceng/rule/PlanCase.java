package org.jiceng.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jiceng.fact.Body;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.DatedRecord;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.FactForm;
import org.jiceng.fact.FactSheet;
import org.jiceng.fact.PartialDate;
import org.jiceng.fact.RecordsFact;
import org.jiceng.fact.ScalarFact;
import org.jiceng.fact.Truth;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instruments;
import org.jiceng.law.PeriodConvention;
import org.jiceng.text.Bilingual;

/** Random rules over facts of every width, and subjects of whom some is missing or partly known. */
final class PlanCase {
  static final LocalDate DAY = LocalDate.of(2021, 3, 21);
  static final Body KEEPER = Body.of("K", "档案", "keeper");

  private static final ImmutableList<Bounds> RANGES =
      ImmutableList.of(
          new Bounds(0, 1),
          new Bounds(-3, 4),
          new Bounds(5, 5),
          new Bounds(-1_000_000_000, 1_000_000_000),
          new Bounds(Integer.MIN_VALUE, Integer.MAX_VALUE),
          new Bounds(0, 150),
          new Bounds(0, 1));

  /** The facts: words and evidence in turn. */
  static final ImmutableList<ScalarFact<Subject>> FACTS =
      IntStream.range(0, RANGES.size())
          .mapToObj(PlanCase::fact)
          .collect(ImmutableList.toImmutableList());

  /** A condition that nobody meets. */
  static final Condition<Subject> NEVER = Condition.any(ImmutableList.of());

  static final FactForm<Subject> FORM = FactForm.of(FACTS);

  private static final RecordsFact<Subject> RECORDS =
      new RecordsFact<>(
          "records",
          Bilingual.same("records"),
          subject ->
              subject.recordYear() == 0
                  ? Evidence.owedBy(KEEPER)
                  : Evidence.known(ImmutableList.of(decided(subject.recordYear()))));

  private PlanCase() {}

  /** A subject: a word for each fact, and the year of its record, 0 if the records are missing. */
  record Subject(ImmutableList<Long> words, int recordYear) {

    FactSheet sheet() {
      return FORM.sheet(this);
    }

    /** As much, and what {@code more} knows of what is not known at all. */
    Subject with(Subject more) {
      return new Subject(
          IntStream.range(0, words.size())
              .mapToObj(
                  at -> words.get(at) == Bounds.NOT_KNOWN ? more.words.get(at) : words.get(at))
              .collect(ImmutableList.toImmutableList()),
          recordYear == 0 ? more.recordYear : recordYear);
    }
  }

  private static ScalarFact<Subject> fact(int at) {
    String key = "fact" + at;
    Bounds range = RANGES.get(at);
    return at % 2 == 0
        ? ScalarFact.integer(
            key, Bilingual.same(key), range, KEEPER, subject -> subject.words().get(at))
        : ScalarFact.bounded(
            key,
            Bilingual.same(key),
            range,
            subject -> {
              long word = subject.words().get(at);
              return word == Bounds.NOT_KNOWN
                  ? Evidence.owedBy(KEEPER)
                  : Evidence.known(new Bounds(Bounds.least(word), Bounds.greatest(word)));
            });
  }

  private static DatedRecord decided(int year) {
    return new DatedRecord(
        "N01", ImmutableMap.of(DateAnchor.DECIDED, PartialDate.ofYear(year)), Optional.empty());
  }

  static Arbitrary<Subject> subjects() {
    Arbitrary<ImmutableList<Long>> words =
        Combinators.combine(RANGES.stream().map(PlanCase::word).toList())
            .as(all -> ImmutableList.copyOf(all));
    return Combinators.combine(words, Arbitraries.integers().between(2015, 2021).injectNull(0.2))
        .as((known, year) -> new Subject(known, year == null ? 0 : year));
  }

  private static Arbitrary<Long> word(Bounds range) {
    Arbitrary<Long> exact = value(range).map(Bounds::word);
    Arbitrary<Long> partly =
        Combinators.combine(value(range), value(range))
            .as((one, other) -> Bounds.word(Math.min(one, other), Math.max(one, other)));
    return Arbitraries.frequencyOf(
        Tuple.of(6, exact), Tuple.of(2, partly), Tuple.of(2, Arbitraries.just(Bounds.NOT_KNOWN)));
  }

  private static Arbitrary<Integer> value(Bounds range) {
    return Arbitraries.integers().between(range.least(), range.greatest());
  }

  /** As many rules as {@code number} says. */
  static Arbitrary<List<Rule<Subject>>> rules(int number) {
    return conditions()
        .list()
        .ofSize(number)
        .map(
            conditions ->
                IntStream.range(0, number)
                    .mapToObj(at -> rule("R" + at, conditions.get(at)))
                    .toList());
  }

  static Rule<Subject> rule(String id, Condition<Subject> condition) {
    return new Rule.Builder<Subject>()
        .id(id)
        .citation(Citation.article(Instruments.PARTY_ELECT_2020, "5", Confidence.SEEN))
        .name(Bilingual.same(id))
        .from(DAY)
        .addScopes("A")
        .condition(condition)
        .effect(Effect.BARS)
        .build();
  }

  static Arbitrary<Condition<Subject>> conditions() {
    Arbitrary<Condition<Subject>> leaves =
        Arbitraries.frequencyOf(
            Tuple.of(8, bounds()), Tuple.of(1, records()), Tuple.of(1, customs()));
    return Arbitraries.recursive(() -> leaves, PlanCase::composed, 0, 3);
  }

  private static Arbitrary<Condition<Subject>> composed(Arbitrary<Condition<Subject>> parts) {
    return Arbitraries.oneOf(
        parts.list().ofMaxSize(3).map(Condition::all),
        parts.list().ofMaxSize(3).map(Condition::any),
        parts.map(Condition::not),
        Combinators.combine(parts, parts).as(Condition::unless));
  }

  private static Arbitrary<Condition<Subject>> bounds() {
    return Arbitraries.of(FACTS)
        .flatMap(
            fact ->
                Combinators.combine(bound(fact), bound(fact))
                    .as(
                        (one, other) ->
                            Bound.within(
                                fact, Math.min(one, other), Math.max(one, other), KEEPER)));
  }

  /** Within the range mostly; beyond it too. */
  private static Arbitrary<Integer> bound(ScalarFact<Subject> fact) {
    return Arbitraries.oneOf(
        value(fact.range()),
        value(fact.range()),
        Arbitraries.of(fact.range().least(), fact.range().greatest()),
        Arbitraries.of(Integer.MIN_VALUE, Integer.MAX_VALUE, -4, 2, 6));
  }

  private static Arbitrary<Condition<Subject>> records() {
    return Arbitraries.integers()
        .between(0, 60)
        .map(
            months ->
                new NoRunningRecord<>(
                    RECORDS,
                    "N01",
                    LookBack.months(months, DateAnchor.DECIDED),
                    PeriodConvention.CORRESPONDING_DAY_FREE,
                    KEEPER));
  }

  private static Arbitrary<Condition<Subject>> customs() {
    return Arbitraries.integers()
        .between(2015, 2021)
        .map(
            year ->
                new Custom<Subject>(
                    "before" + year,
                    "1",
                    Bilingual.same("before " + year),
                    KEEPER,
                    (subject, day) ->
                        subject.recordYear() == 0
                            ? Truth.UNKNOWN
                            : Truth.of(subject.recordYear() < year)));
  }
}
