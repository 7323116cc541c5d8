package org.jiceng.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.fact.Truth;
import org.jiceng.rule.Ages.Person;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

class OpenEvidenceTest {
  private static final Owed X = owed("x");
  private static final Owed AGE = owed("age");

  private static Owed owed(String key) {
    return new Owed(Ages.OFFICE, Bilingual.same(key));
  }

  private static OpenEvidence open(Person person, Draft... rules) {
    List<Rule<Person>> built = Arrays.stream(rules).map(Draft::build).toList();
    return RuleSet.of(built).orElseThrow().open(person, "A", Ages.DAY);
  }

  private static Draft rule(String id, Condition<Person> condition, Effect effect) {
    return Ages.rule(id, condition).effect(effect);
  }

  @Test
  void whatIsMissingMattersAsLongAsNothingGraverFollows() {
    for (Effect settled : Effect.values()) {
      for (Effect open : Effect.values()) {
        OpenEvidence evidence =
            open(
                Ages.aged(17),
                rule("R", Ages.age(18, 60), settled),
                rule("S", Ages.flag("x"), open));
        boolean graver = open.compareTo(settled) < 0;
        assertThat(evidence.matters()).isEqualTo(graver ? List.of(X) : List.of());
        assertThat(evidence.moot()).isEqualTo(graver ? List.of() : List.of(X));
        assertThat(evidence.outlook())
            .isEqualTo(new Outlook(Optional.of(settled), Optional.of(graver ? open : settled)));
      }
    }
  }

  @Test
  void withinASettledWholeTheRestIsMoot() {
    Condition<Person> either = Condition.any(List.of(Ages.age(18, 60), Ages.flag("x")));
    assertThat(open(Ages.aged(20), Ages.rule("R", either)).moot()).containsExactly(X);
    assertThat(open(Ages.aged(20), Ages.rule("R", either)).matters()).isEmpty();
    assertThat(open(Ages.aged(70), Ages.rule("R", either)).matters()).containsExactly(X);
    assertThat(open(Ages.nobody(), Ages.rule("R", either)).matters()).containsExactly(AGE, X);
    assertThat(open(Ages.aged(20), Ages.rule("R", either.not())).moot()).containsExactly(X);
    assertThat(open(Ages.aged(20), Ages.rule("R", Ages.age(18, 60).unless(Ages.flag("x")))).moot())
        .containsExactly(X);
  }

  @Test
  void aFactForWhichOneRuleWaitsIsNotMootByAnother() {
    Draft waits =
        Ages.rule(
            "S",
            new Bound<>(
                Ages.number("x", 1), 1, 1, new Owed(Ages.OFFICE, Bilingual.same("other name"))));
    Condition<Person> settled = Condition.any(List.of(Ages.age(18, 60), Ages.flag("x")));

    OpenEvidence evidence = open(Ages.aged(20), Ages.rule("R", settled), waits);

    assertThat(evidence.matters()).containsExactly(owed("other name"));
    assertThat(evidence.moot()).isEmpty();
  }

  @Test
  void recordsAndCustomConditionsAreOwedToo() {
    Body court = Body.of("C", "法院", "court");
    Custom<Person> custom = new Custom<>("c", "1", court, court, (person, day) -> Truth.UNKNOWN);

    OpenEvidence evidence =
        open(
            Ages.nobody(),
            Ages.rule("R", Ages.none("N", Ages.years(5))),
            Ages.rule("S", custom),
            rule("T", Ages.flag("x"), Effect.ADVISES));

    assertThat(evidence.matters()).containsExactly(new Owed(court, court), owed("records"), X);
  }

  @Test
  void outlooksInWords() {
    Draft bars = Ages.rule("R", Ages.flag("x"));
    Draft advises = rule("S", Ages.age(18, 60), Effect.ADVISES);
    RuleSet<Person> set = Ages.set(bars, advises);
    assertThat(set.outlook(Ages.aged(20).with("x", 1), "A", Ages.DAY).in(Language.EN))
        .isEqualTo("nothing follows");
    assertThat(set.outlook(Ages.aged(17), "A", Ages.DAY).in(Language.EN))
        .isEqualTo("advice; open, up to: bars");
    assertThat(set.outlook(Ages.aged(17).with("x", 0), "A", Ages.DAY).in(Language.ZH))
        .isEqualTo("不得参选");
  }
}
