package org.jiceng.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.fact.Body;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.DatedRecord;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.RecordsFact;
import org.jiceng.fact.ScalarFact;
import org.jiceng.law.Authority;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instrument;
import org.jiceng.law.PeriodConvention;
import org.jiceng.text.Bilingual;

/** Rules over a few facts, a statute and a policy for the tests of this room. */
final class Ages {
  static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  static final Body OFFICE = Body.of("O", "办公室", "office");
  static final Citation STATUTE = citation("LAW", Authority.STATUTE);
  static final Citation POLICY = citation("POLICY", Authority.POLICY);

  private Ages() {}

  /** What is known of somebody: numbers by key, records by key. */
  record Person(Map<String, Integer> numbers, Map<String, List<DatedRecord>> records) {

    Person with(String key, int value) {
      ImmutableMap.Builder<String, Integer> more = ImmutableMap.builder();
      return new Person(more.putAll(numbers).put(key, value).buildKeepingLast(), records);
    }
  }

  static Person nobody() {
    return new Person(Map.of(), Map.of());
  }

  static Person aged(int age) {
    return nobody().with("age", age);
  }

  static Citation citation(String id, Authority authority) {
    return Citation.article(
        new Instrument(
            id,
            Bilingual.same("Text " + id),
            authority,
            LocalDate.of(2000, 1, 1),
            Optional.empty()),
        "1",
        Confidence.SEEN);
  }

  static ScalarFact<Person> number(String key, int greatest) {
    return ScalarFact.bounded(
        key,
        Bilingual.same(key),
        new Bounds(0, greatest),
        person ->
            Optional.ofNullable(person.numbers().get(key))
                .map(value -> Evidence.known(Bounds.exactly(value)))
                .orElseGet(() -> Evidence.owedBy(OFFICE)));
  }

  static Condition<Person> age(int low, int high) {
    return Bound.within(number("age", 150), low, high, OFFICE);
  }

  static Condition<Person> flag(String key) {
    return Bound.flag(number(key, 1), OFFICE);
  }

  static Condition<Person> none(String code, LookBack lookBack) {
    return none(code, lookBack, PeriodConvention.CORRESPONDING_DAY_INCLUDED);
  }

  static Condition<Person> none(String code, LookBack lookBack, PeriodConvention convention) {
    RecordsFact<Person> fact =
        new RecordsFact<>(
            "records",
            Bilingual.same("records"),
            person ->
                Optional.ofNullable(person.records().get("records"))
                    .map(records -> Evidence.known(ImmutableList.copyOf(records)))
                    .orElseGet(() -> Evidence.owedBy(OFFICE)));
    return new NoRunningRecord<>(fact, code, lookBack, convention, OFFICE);
  }

  static LookBack years(int years) {
    return LookBack.years(years, DateAnchor.DECIDED);
  }

  static Draft rule(String id, Condition<Person> condition) {
    return Draft.of(id, condition);
  }

  static RuleSet<Person> set(Draft... rules) {
    return RuleSet.of(Stream.of(rules).map(Draft::build).toList()).orElseThrow();
  }
}
