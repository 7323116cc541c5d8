package org.jiceng.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.jiceng.fact.Body;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.ScalarFact;
import org.jiceng.fact.Truth;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

class ConditionTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 21);
  private static final Body OFFICE = Body.of("O", "办公室", "office");
  private static final Body COURT = Body.of("C", "法院", "court");
  private static final Bilingual AGE = new Bilingual("年龄", "age");

  private static Condition<String> of(Truth truth) {
    Evidence<Boolean> evidence =
        truth == Truth.UNKNOWN ? Evidence.owedBy(COURT) : Evidence.known(truth.isTrue());
    return Bound.flag(
        ScalarFact.flagEvidence("f", Bilingual.same(truth.name()), s -> evidence), OFFICE);
  }

  private static Truth truth(Condition<String> condition) {
    return condition.evaluate("", DAY);
  }

  @Test
  void kleeneTables() {
    Truth f = Truth.FALSE;
    Truth u = Truth.UNKNOWN;
    Truth t = Truth.TRUE;
    Truth[] values = {f, u, t};
    Truth[][] all = {{f, f, f}, {f, u, u}, {f, u, t}};
    Truth[][] any = {{f, u, t}, {u, u, t}, {t, t, t}};
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        List<Condition<String>> parts = List.of(of(values[i]), of(values[j]));
        assertThat(truth(Condition.all(parts))).isEqualTo(all[i][j]);
        assertThat(truth(Condition.any(parts))).isEqualTo(any[i][j]);
        assertThat(truth(parts.get(0).unless(parts.get(1)))).isEqualTo(any[i][j]);
      }
    }
    assertThat(truth(of(f).not())).isEqualTo(t);
    assertThat(truth(of(u).not())).isEqualTo(u);
    assertThat(truth(of(t).not())).isEqualTo(f);
    assertThat(truth(Condition.all(List.of()))).isEqualTo(t);
    assertThat(truth(Condition.any(List.of()))).isEqualTo(f);
  }

  @Test
  void aWholeIsExplainedByThePartsThatCameOutAsItDid() {
    Condition<String> whole =
        Condition.all(List.of(of(Truth.TRUE), of(Truth.UNKNOWN), of(Truth.FALSE)));

    Explanation explanation = whole.explain("", DAY);

    assertThat(explanation.compared())
        .extracting(c -> c.label().in(Language.EN))
        .containsExactly("FALSE");
    assertThat(explanation.owed()).as("moot: nothing that is owed can matter").isEmpty();
    assertThat(Condition.any(List.of(of(Truth.UNKNOWN), of(Truth.FALSE))).explain("", DAY).owed())
        .containsExactly(new Owed(COURT, Bilingual.same("UNKNOWN")));
  }

  @Test
  void boundsIncludeBothEnds() {
    for (int age : List.of(17, 18, 60, 61)) {
      Bound<Integer> bound = Bound.within(age(), 18, 60, OFFICE);
      assertThat(bound.evaluate(age, DAY)).isEqualTo(Truth.of(age >= 18 && age <= 60));
    }
  }

  private static ScalarFact<Integer> age() {
    return ScalarFact.integer("age", AGE, new Bounds(0, 150), a -> a);
  }

  @Test
  void aBoundSaysWhatItNeedsAndWhatThereIs() {
    assertThat(
            Bound.within(age(), 0, 60, OFFICE).explain(61, DAY).compared().get(0).in(Language.EN))
        .isEqualTo("age: needs at most 60; has 61");
    assertThat(Bound.atLeast(age(), 18, OFFICE).explain(61, DAY).compared().get(0).in(Language.ZH))
        .isEqualTo("年龄：要求不低于18；实际61");
    assertThat(
            Bound.within(age(), 18, 60, OFFICE)
                .not()
                .explain(30, DAY)
                .compared()
                .get(0)
                .in(Language.EN))
        .isEqualTo("age: needs not (18 to 60); has 30");
  }

  @Test
  void theKeeperOwesAMoreExactValueOnlyWhereItDecides() {
    ScalarFact<Bounds> fact = ScalarFact.bounded("age", AGE, new Bounds(0, 150), Evidence::known);
    Bound<Bounds> bound = Bound.within(fact, 0, 60, OFFICE);

    assertThat(bound.evaluate(new Bounds(60, 61), DAY)).isEqualTo(Truth.UNKNOWN);
    assertThat(bound.explain(new Bounds(60, 61), DAY).owed())
        .containsExactly(new Owed(OFFICE, AGE));
    assertThat(bound.evaluate(new Bounds(59, 60), DAY)).isEqualTo(Truth.TRUE);
    assertThat(bound.explain(new Bounds(59, 60), DAY).owed()).isEmpty();
  }

  @Test
  void aCustomConditionIsKnownByIdAndVersion() {
    Custom<Truth> custom = new Custom<>("quiet", "2", AGE, OFFICE, (subject, day) -> subject);

    assertThat(custom.explain(Truth.FALSE, DAY).compared().get(0).in(Language.EN))
        .isEqualTo("condition quiet, version 2: needs age; has no");
    assertThat(custom.explain(Truth.FALSE, DAY).owed()).isEmpty();
    assertThat(custom.explain(Truth.UNKNOWN, DAY).owed()).containsExactly(new Owed(OFFICE, AGE));
  }

  @Test
  void whatIsOwedIsSaidOnceAndSorted() {
    Condition<String> both = Condition.all(ImmutableList.of(of(Truth.UNKNOWN), of(Truth.UNKNOWN)));
    assertThat(both.explain("", DAY).owed()).hasSize(1);
  }
}
