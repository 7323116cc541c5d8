package org.jiceng.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiceng.fact.Body;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.ScalarFact;
import org.jiceng.fact.Truth;
import org.jiceng.law.Authority;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instrument;
import org.jiceng.law.PeriodConvention;
import org.jiceng.rule.Ages.Person;
import org.jiceng.text.Bilingual;
import org.junit.jupiter.api.Test;

class RuleHashTest {
  private static final Condition<Person> AGE = Ages.age(18, 60);
  private static final Condition<Person> X = Ages.flag("x");
  private static final Body OTHER = Body.of("Q", "另", "other");

  private static String hash(Condition<Person> condition) {
    return Ages.set(Ages.rule("R", condition)).hash();
  }

  private static Condition<Person> custom(String id, String version, Body keeper) {
    return new Custom<>(id, version, keeper, keeper, (person, day) -> Truth.TRUE);
  }

  private static Condition<Person> bound(String key, int greatest, Body owing) {
    return Bound.within(
        ScalarFact.bounded(
            key, Bilingual.same(key), new Bounds(0, greatest), person -> Evidence.owedBy(owing)),
        1,
        1,
        owing);
  }

  @Test
  void everyConditionHasItsOwn() {
    LookBack five = Ages.years(5);
    List<Condition<Person>> conditions =
        List.of(
            AGE,
            Ages.age(17, 60),
            Ages.age(18, 61),
            X,
            Ages.flag("y"),
            bound("x", 2, Ages.OFFICE),
            bound("x", 1, OTHER),
            Ages.none("N", five),
            Ages.none("M", five),
            Ages.none("N", Ages.years(6)),
            Ages.none("N", LookBack.years(5, DateAnchor.RELEASED)),
            Ages.none("N", LookBack.permanent()),
            Ages.none("N", LookBack.untilRectified()),
            Ages.none("N", LookBack.whileOpen()),
            Ages.none("N", LookBack.whileInEffect()),
            Ages.none("N", LookBack.within(Span.THIS_TERM)),
            Ages.none("N", LookBack.within(Span.THIS_ELECTION)),
            Ages.none(
                "N",
                LookBack.monthsFromLatest(
                    60, List.of(DateAnchor.RELEASED, DateAnchor.SENTENCE_ENDED))),
            Ages.none(
                "N",
                LookBack.monthsFromLatest(
                    60, List.of(DateAnchor.RELEASED, DateAnchor.PROBATION_ENDED))),
            Ages.none("N", five, PeriodConvention.CORRESPONDING_DAY_FREE),
            new NoRunningRecord<>(
                ((NoRunningRecord<Person>) Ages.none("N", five)).fact(),
                "N",
                five,
                PeriodConvention.CORRESPONDING_DAY_INCLUDED,
                OTHER),
            Condition.all(List.of(AGE, X)),
            Condition.all(List.of(X, AGE)),
            Condition.all(List.of(AGE)),
            Condition.any(List.of(AGE, X)),
            AGE.not(),
            AGE.unless(X),
            X.unless(AGE),
            custom("c", "1", OTHER),
            custom("c", "2", OTHER),
            custom("d", "1", OTHER),
            custom("c,1:1", "1", OTHER),
            custom("c", "1", Ages.OFFICE));

    assertThat(conditions.stream().map(RuleHashTest::hash)).doesNotHaveDuplicates();
    assertThat(hash(bound("x", 1, Ages.OFFICE))).isEqualTo(hash(X));
  }

  @Test
  void everyAttributeOfARuleCounts() {
    Draft rule = Ages.rule("R", AGE);
    Instrument text = Ages.POLICY.instrument();
    LocalDate end = LocalDate.of(2099, 1, 1);
    List<Draft> rules =
        List.of(
            rule,
            Ages.rule("S", AGE),
            rule.from(Ages.DAY.plusDays(1)),
            rule.untilExclusive(end),
            rule.scopes("B"),
            rule.scopes("A", "B"),
            rule.effect(Effect.ADVISES),
            rule.citation(Ages.STATUTE),
            rule.citation(Citation.article(text, "2", Confidence.SEEN)),
            rule.citation(Citation.article(text, "1", Confidence.SECONDARY)),
            rule.citation(
                new Citation(Ages.POLICY.rule(), text, Optional.empty(), Confidence.SEEN)),
            rule.citation(new Citation(Ages.POLICY.rule(), text, Optional.of(""), Confidence.SEEN)),
            rule.citation(of(Authority.REGULATION, text.from(), Optional.empty())),
            rule.citation(of(Authority.POLICY, text.from().plusDays(1), Optional.empty())),
            rule.citation(of(Authority.POLICY, text.from(), Optional.of(end))));

    assertThat(rules.stream().map(draft -> Ages.set(draft).hash())).doesNotHaveDuplicates();
  }

  private static Citation of(Authority authority, LocalDate from, Optional<LocalDate> until) {
    return Citation.article(
        new Instrument("POLICY", Bilingual.same("Text"), authority, from, until),
        "1",
        Confidence.SEEN);
  }

  @Test
  void holesCountAndTheirReasonsDoNot() {
    LocalDate end = Ages.DAY.plusDays(2);
    LocalDate again = Ages.DAY.plusDays(4);
    ImmutableList<Rule<Person>> rules =
        ImmutableList.of(
            Ages.rule("R", AGE).untilExclusive(end).build(), Ages.rule("R", X).from(again).build());
    Set<String> hashes = new HashSet<>();
    Stream.of(
            new Hole("R", end, again, Bilingual.same("why")),
            new Hole("R", end, again, Bilingual.same("why else")),
            new Hole("R", end.minusDays(1), again, Bilingual.same("why")),
            new Hole("R", end, again.plusDays(1), Bilingual.same("why")))
        .map(hole -> RuleSet.of(rules, List.of(hole)).orElseThrow().hash())
        .forEach(hashes::add);
    assertThat(hashes).hasSize(3);
  }

  @Test
  void orderAndWordsDoNotCount() {
    Rule<Person> one = Ages.rule("R", AGE).scopes("A", "B").build();
    Rule<Person> renamed =
        new Rule.Builder<Person>()
            .id("R")
            .citation(Ages.POLICY)
            .name(Bilingual.same("another name"))
            .from(Ages.DAY)
            .addScopes("B", "A")
            .condition(AGE)
            .effect(Effect.BARS)
            .build();
    Rule<Person> other = Ages.rule("S", X).build();

    assertThat(hash(one, other)).isEqualTo(hash(other, renamed)).isNotEqualTo(hash(one));
  }

  private static String hash(Rule<Person> one) {
    return RuleSet.of(List.of(one)).orElseThrow().hash();
  }

  private static String hash(Rule<Person> one, Rule<Person> other) {
    return RuleSet.of(List.of(one, other)).orElseThrow().hash();
  }

  @Test
  void theSameOnEveryMachine() {
    assertThat(hash(AGE))
        .isEqualTo("2f1464f9a5397134b2959cb8df972ce746ef8064aa3e391f4dffcc7be7384c7f");
  }
}
