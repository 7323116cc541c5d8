package org.jiceng.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.Truth;
import org.jiceng.rule.Ages.Person;
import org.jiceng.text.Language;

/** Laws of rule sets over four whole numbers between 0 and 3. */
class RuleSetProperties {
  private static final ImmutableList<String> KEYS = ImmutableList.of("n0", "n1", "n2", "n3");
  private static final int GREATEST = 3;

  private static Outlook outlook(RuleSet<Person> set, Person person) {
    return set.outlook(person, "A", Ages.DAY);
  }

  private static List<String> keys(List<Owed> owed) {
    return owed.stream().map(one -> one.what().in(Language.EN)).toList();
  }

  @Property(tries = 2000)
  void whateverAMootFactIsTheOutlookStays(
      @ForAll("sets") RuleSet<Person> set, @ForAll("persons") Person person) {
    OpenEvidence open = set.open(person, "A", Ages.DAY);
    assertThat(open.outlook()).isEqualTo(outlook(set, person));
    for (String moot : keys(open.moot())) {
      for (int value = 0; value <= GREATEST; value++) {
        assertThat(outlook(set, person.with(moot, value))).isEqualTo(open.outlook());
      }
    }
    assertThat(open.matters().isEmpty()).isEqualTo(open.outlook().isSettled());
  }

  /** Of conditions that read no fact twice; another may be a tautology. */
  @Property(tries = 1000)
  void whatMattersDecidesForSomeValuesOfWhatElseMatters(
      @ForAll("readOnce") RuleSet<Person> set, @ForAll("persons") Person person) {
    List<String> matters = keys(set.open(person, "A", Ages.DAY).matters());
    for (String key : matters) {
      List<Person> others = List.of(person);
      for (String other : matters) {
        if (!other.equals(key)) {
          others =
              others.stream()
                  .flatMap(
                      one -> IntStream.rangeClosed(0, GREATEST).mapToObj(v -> one.with(other, v)))
                  .toList();
        }
      }
      assertThat(others)
          .as(key)
          .anyMatch(
              one ->
                  IntStream.rangeClosed(0, GREATEST)
                      .mapToObj(value -> outlook(set, one.with(key, value)))
                      .anyMatch(with -> !with.equals(outlook(set, one))));
    }
  }

  @Property(tries = 1000, maxDiscardRatio = 60)
  void whatIsAcceptedAsStrictIsStrict(
      @ForAll("conditions") Condition<Person> needed,
      @ForAll("conditions") Condition<Person> given,
      @ForAll("everybody") Person person) {
    Assume.that(Strictness.relaxed(needed, given).isEmpty());
    if (given.evaluate(person, Ages.DAY).isTrue()) {
      assertThat(needed.evaluate(person, Ages.DAY)).isEqualTo(Truth.TRUE);
    }
  }

  @Property
  void aConditionIsAsStrictAsItself(@ForAll("conditions") Condition<Person> condition) {
    assertThat(Strictness.relaxed(condition, condition)).isEmpty();
  }

  @Property
  void valuesGivenToFactsSayWhatASubjectWithThemSays(
      @ForAll("conditions") Condition<Person> condition, @ForAll("persons") Person person) {
    ImmutableMap.Builder<String, Sample> values = ImmutableMap.builder();
    person
        .numbers()
        .forEach(
            (key, value) ->
                values.put(
                    key, new Sample.Values(Ages.number(key, GREATEST), Bounds.exactly(value))));
    assertThat(new Assigned<Person>(values.buildOrThrow(), Ages.DAY).of(condition))
        .isEqualTo(condition.evaluate(person, Ages.DAY));
  }

  @Property
  void theOrderOfRulesIsNoPartOfTheirContent(
      @ForAll("sets") RuleSet<Person> set, @ForAll("persons") Person person) {
    RuleSet<Person> reversed = RuleSet.of(Lists.reverse(set.rules())).orElseThrow();
    assertThat(reversed.hash()).isEqualTo(set.hash()).hasSize(64);
    assertThat(set.diff(reversed, List.of(person), "A", Ages.DAY).isEmpty()).isTrue();
  }

  @Property
  void setsOfOneHashSayTheSame(
      @ForAll("sets") RuleSet<Person> one,
      @ForAll("sets") RuleSet<Person> other,
      @ForAll("persons") Person person) {
    RuleDiff<Person> diff = one.diff(other, List.of(person), "A", Ages.DAY);
    assertThat(diff.added().isEmpty() && diff.removed().isEmpty() && diff.revised().isEmpty())
        .isEqualTo(one.hash().equals(other.hash()));
    assertThat(outlook(one, person).equals(outlook(other, person)) || !diff.changes().isEmpty())
        .isTrue();
  }

  @Property(tries = 300)
  void aRuleThatAloneIsUnmetForSomebodyWithTwoFactsIsNotCalledIndecisive(
      @ForAll("sets") RuleSet<Person> set, @ForAll("pairs") Person person) {
    List<String> unmet =
        set.judge(person, "A", Ages.DAY).stream()
            .filter(finding -> finding.verdict() == Verdict.UNMET)
            .map(finding -> finding.rule().id())
            .toList();
    Assume.that(unmet.size() == 1);
    assertThat(set.analyse().remarks(RemarkKind.NEVER_DECISIVE))
        .noneMatch(remark -> remark.rules().equals(unmet));
  }

  @Provide
  Arbitrary<RuleSet<Person>> sets() {
    return ruleSets(conditions().list().ofMinSize(1).ofMaxSize(4));
  }

  @Provide
  Arbitrary<RuleSet<Person>> readOnce() {
    Arbitrary<List<Condition<Person>>> leaves =
        Combinators.combine(leaf("n0"), leaf("n1"), leaf("n2"), leaf("n3")).as(List::of);
    return ruleSets(
        Combinators.combine(leaves, Arbitraries.integers().between(0, 7))
            .as(RuleSetProperties::joined));
  }

  private static List<Condition<Person>> joined(List<Condition<Person>> leaves, int shape) {
    Condition<Person> first = pair(leaves.get(0), leaves.get(1), shape % 2 == 0);
    Condition<Person> second = pair(leaves.get(2), leaves.get(3), shape % 4 < 2);
    return List.of(pair(first, second.not(), shape < 4));
  }

  private static Condition<Person> pair(
      Condition<Person> one, Condition<Person> other, boolean all) {
    return all ? Condition.all(List.of(one, other)) : one.unless(other);
  }

  private static Arbitrary<RuleSet<Person>> ruleSets(
      Arbitrary<List<Condition<Person>>> conditions) {
    return Combinators.combine(conditions, Arbitraries.of(Effect.class).list().ofSize(4))
        .as(
            (asked, effects) -> {
              List<Rule<Person>> rules = new ArrayList<>();
              for (int i = 0; i < asked.size(); i++) {
                rules.add(Ages.rule("R" + i, asked.get(i)).effect(effects.get(i)).build());
              }
              return RuleSet.of(rules).orElseThrow();
            });
  }

  @Provide
  Arbitrary<Condition<Person>> conditions() {
    Arbitrary<Condition<Person>> leaves = Arbitraries.of(KEYS).flatMap(RuleSetProperties::leaf);
    return Arbitraries.recursive(() -> leaves, RuleSetProperties::composed, 0, 2);
  }

  /** Some values of the fact meet it and some do not. */
  private static Arbitrary<Condition<Person>> leaf(String key) {
    return Combinators.combine(
            Arbitraries.integers().between(0, GREATEST), Arbitraries.integers().between(0, 2))
        .as(
            (low, width) ->
                Bound.within(
                    Ages.number(key, GREATEST), low, Math.min(GREATEST, low + width), Ages.OFFICE));
  }

  private static Arbitrary<Condition<Person>> composed(Arbitrary<Condition<Person>> parts) {
    return Arbitraries.oneOf(
        parts.list().ofMinSize(1).ofMaxSize(3).map(Condition::all),
        parts.list().ofMinSize(1).ofMaxSize(3).map(Condition::any),
        parts.map(Condition::not),
        Combinators.combine(parts, parts).as(Condition::unless));
  }

  @Provide
  Arbitrary<Person> persons() {
    return values()
        .optional(0.5)
        .list()
        .ofSize(KEYS.size())
        .map(
            found -> {
              Map<String, Integer> numbers = new TreeMap<>();
              for (int i = 0; i < found.size(); i++) {
                int at = i;
                found.get(i).ifPresent(value -> numbers.put(KEYS.get(at), value));
              }
              return new Person(numbers, Map.of());
            });
  }

  @Provide
  Arbitrary<Person> everybody() {
    return values().list().ofSize(4).map(RuleSetProperties::person);
  }

  @Provide
  Arbitrary<Person> pairs() {
    return Combinators.combine(Arbitraries.of(KEYS), values(), Arbitraries.of(KEYS), values())
        .as((one, first, other, second) -> Ages.nobody().with(one, first).with(other, second));
  }

  private static Person person(List<Integer> values) {
    Person person = Ages.nobody();
    for (int i = 0; i < values.size(); i++) {
      person = person.with(KEYS.get(i), values.get(i));
    }
    return person;
  }

  private static Arbitrary<Integer> values() {
    return Arbitraries.integers().between(0, GREATEST);
  }
}
