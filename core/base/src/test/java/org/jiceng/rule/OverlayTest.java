package org.jiceng.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.Truth;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.law.Authority;
import org.jiceng.law.Citation;
import org.jiceng.law.PeriodConvention;
import org.jiceng.rule.Ages.Person;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

class OverlayTest {
  private static final PeriodConvention INCLUDED = PeriodConvention.CORRESPONDING_DAY_INCLUDED;
  private static final PeriodConvention FREE = PeriodConvention.CORRESPONDING_DAY_FREE;
  private static final Citation COUNTY = Ages.citation("COUNTY", Authority.POLICY);

  private static Draft statute(Condition<Person> condition) {
    return Ages.rule("R", condition).citation(Ages.STATUTE);
  }

  private static Outcome<RuleSet<Person>> laid(Draft below, List<Rule<Person>> above) {
    return Ages.set(below).overlaid(List.of(Overlay.of(Layer.COUNTY, Ages.POLICY, above)));
  }

  private static List<Object> how(Draft below, Draft above) {
    return how(laid(below, List.of(above.citation(COUNTY).build())));
  }

  private static List<Object> how(Outcome<RuleSet<Person>> outcome) {
    return outcome.issues().stream().map(issue -> issue.message().arguments().get("how")).toList();
  }

  private static List<Object> how(Condition<Person> below, Condition<Person> above) {
    return how(statute(below), Ages.rule("R", above));
  }

  private static Condition<Person> all(Condition<Person> one, Condition<Person> other) {
    return Condition.all(List.of(one, other));
  }

  private static Condition<Person> any(Condition<Person> one, Condition<Person> other) {
    return Condition.any(List.of(one, other));
  }

  @Test
  void bounds() {
    Condition<Person> age = Ages.age(18, 60);
    assertThat(how(age, Ages.age(17, 60))).containsExactly(Relaxation.WIDER_BOUNDS);
    assertThat(how(age, Ages.age(18, 61))).containsExactly(Relaxation.WIDER_BOUNDS);
    assertThat(how(age, Ages.age(18, 60))).isEmpty();
    assertThat(how(age, Ages.age(19, 59))).isEmpty();
    assertThat(how(age, Ages.flag("x"))).containsExactly(Relaxation.NOT_COMPARABLE);
    assertThat(how(Ages.age(0, 150), Ages.age(-7, 999))).as("beyond the range").isEmpty();
  }

  @Test
  void lookBacks() {
    Condition<Person> five = Ages.none("N", Ages.years(5));
    assertThat(how(five, Ages.none("N", Ages.years(4))))
        .containsExactly(Relaxation.SHORTER_LOOK_BACK);
    assertThat(how(five, Ages.none("N", Ages.years(5), FREE)))
        .containsExactly(Relaxation.SHORTER_LOOK_BACK);
    assertThat(how(Ages.none("N", Ages.years(5), FREE), five)).isEmpty();
    assertThat(how(five, five)).isEmpty();
    assertThat(how(five, Ages.none("N", Ages.years(6), FREE))).isEmpty();
    assertThat(how(Ages.none("N", Ages.years(5), FREE), Ages.none("N", Ages.years(5), FREE)))
        .isEmpty();
    assertThat(how(five, Ages.none("N", LookBack.permanent()))).isEmpty();
    assertThat(how(Ages.none("N", LookBack.permanent()), five))
        .containsExactly(Relaxation.SHORTER_LOOK_BACK);
    assertThat(how(Ages.none("N", LookBack.permanent()), Ages.none("N", LookBack.untilRectified())))
        .containsExactly(Relaxation.SHORTER_LOOK_BACK);
    assertThat(how(five, Ages.none("N", LookBack.untilRectified())))
        .containsExactly(Relaxation.NOT_COMPARABLE);
    assertThat(how(Ages.none("N", LookBack.untilRectified()), five))
        .containsExactly(Relaxation.NOT_COMPARABLE);
    assertThat(
            how(
                Ages.none("N", LookBack.untilRectified(), INCLUDED),
                Ages.none("N", LookBack.untilRectified(), FREE)))
        .isEmpty();
    assertThat(how(five, Ages.none("M", Ages.years(5)))).containsExactly(Relaxation.NOT_COMPARABLE);
    assertThat(how(five, Ages.none("N", LookBack.years(5, DateAnchor.RELEASED))))
        .containsExactly(Relaxation.NOT_COMPARABLE);
  }

  @Test
  void wholes() {
    Condition<Person> age = Ages.age(18, 60);
    Condition<Person> young = Ages.age(16, 60);
    Condition<Person> x = Ages.flag("x");
    Condition<Person> y = Ages.flag("y");
    assertThat(how(age, all(age, x))).isEmpty();
    assertThat(how(age, all(x, young))).containsExactly(Relaxation.WIDER_BOUNDS);
    assertThat(how(all(age, x), age)).containsExactly(Relaxation.NOT_COMPARABLE);
    assertThat(how(all(x, age), all(age, x))).isEmpty();
    assertThat(how(any(age, x), age)).isEmpty();
    assertThat(how(any(x, y), any(y, x))).isEmpty();
    assertThat(how(age, any(age, x))).containsExactly(Relaxation.NOT_COMPARABLE);
    assertThat(how(age, any(Ages.age(20, 30), Ages.age(40, 50)))).isEmpty();
    assertThat(how(age, age.unless(x))).containsExactly(Relaxation.EXCEPTION_ADDED);
    assertThat(how(age, young.unless(x))).containsExactly(Relaxation.WIDER_BOUNDS);
    assertThat(how(age.unless(x), age)).isEmpty();
    assertThat(how(age.unless(x), x)).isEmpty();
    assertThat(how(age.unless(x), age.unless(all(x, y)))).isEmpty();
    assertThat(how(age.unless(all(x, y)), age.unless(x)))
        .containsExactly(Relaxation.EXCEPTION_ADDED);
    assertThat(how(age.not(), young.not())).isEmpty();
    assertThat(how(young.not(), age.not())).containsExactly(Relaxation.WIDER_BOUNDS);
    assertThat(how(age.not(), age)).containsExactly(Relaxation.NOT_COMPARABLE);
    assertThat(how(age, Condition.all(List.of()))).containsExactly(Relaxation.NOT_COMPARABLE);
    assertThat(how(age, Condition.any(List.of()))).as("nobody may stand").isEmpty();
  }

  @Test
  void customConditionsByIdAndVersion() {
    assertThat(how(custom("c", "1"), custom("c", "1"))).isEmpty();
    assertThat(how(custom("c", "1"), custom("c", "2"))).containsExactly(Relaxation.NOT_COMPARABLE);
    assertThat(how(custom("c", "1"), custom("d", "1"))).containsExactly(Relaxation.NOT_COMPARABLE);
    assertThat(how(custom("c", "1"), Ages.flag("x"))).containsExactly(Relaxation.NOT_COMPARABLE);
    assertThat(how(Ages.flag("x"), custom("c", "1"))).containsExactly(Relaxation.NOT_COMPARABLE);
  }

  private static Condition<Person> custom(String id, String version) {
    return new Custom<>(id, version, Ages.OFFICE, Ages.OFFICE, (person, day) -> Truth.TRUE);
  }

  @Test
  void effects() {
    Condition<Person> age = Ages.age(18, 60);
    assertThat(
            how(
                statute(age).effect(Effect.SUSPENDS),
                Ages.rule("R", age).effect(Effect.NEEDS_DECISION)))
        .containsExactly(Relaxation.LIGHTER_EFFECT);
    assertThat(how(statute(age).effect(Effect.SUSPENDS), Ages.rule("R", age))).isEmpty();
    assertThat(
            how(statute(age).effect(Effect.SUSPENDS), Ages.rule("R", age).effect(Effect.SUSPENDS)))
        .isEmpty();
  }

  @Test
  void scopes() {
    Condition<Person> age = Ages.age(18, 60);
    assertThat(how(statute(age).scopes("A", "B"), Ages.rule("R", age)))
        .containsExactly(Relaxation.FEWER_SCOPES);
    assertThat(how(statute(age), Ages.rule("R", age).scopes("A", "B"))).isEmpty();
    Rule<Person> elsewhere =
        Ages.rule("R", Ages.age(0, 150)).scopes("B").effect(Effect.ADVISES).build();
    assertThat(how(laid(statute(age), List.of(Ages.rule("R", age).build(), elsewhere))))
        .as("another scope may be asked less")
        .isEmpty();
  }

  @Test
  void intervals() {
    Condition<Person> age = Ages.age(18, 60);
    LocalDate mid = Ages.DAY.plusDays(30);
    LocalDate end = Ages.DAY.plusDays(60);
    assertThat(how(statute(age), Ages.rule("R", age).untilExclusive(end)))
        .containsExactly(Relaxation.SHORTER_INTERVAL);
    assertThat(how(statute(age), Ages.rule("R", age).from(Ages.DAY.plusDays(1))))
        .containsExactly(Relaxation.SHORTER_INTERVAL);
    assertThat(how(statute(age).untilExclusive(end), Ages.rule("R", age).untilExclusive(end)))
        .isEmpty();
    assertThat(how(statute(age).untilExclusive(end), Ages.rule("R", age))).isEmpty();
    Rule<Person> first = Ages.rule("R", age).untilExclusive(mid).build();
    assertThat(
            how(
                laid(
                    statute(age),
                    List.of(first, Ages.rule("R", Ages.age(20, 60)).from(mid).build()))))
        .isEmpty();
    Rule<Person> lax = Ages.rule("R", Ages.age(16, 60)).from(mid).build();
    assertThat(how(laid(statute(age), List.of(first, lax))))
        .containsExactly(Relaxation.WIDER_BOUNDS);
    assertThat(how(laid(statute(age).untilExclusive(mid), List.of(first, lax))))
        .as("after the statute's days anything goes")
        .isEmpty();
  }

  @Test
  void aRelaxedStatuteIsRefusedWithBothSources() {
    List<Issue> issues =
        laid(
                statute(Ages.age(18, 60)),
                List.of(Ages.rule("R", Ages.age(16, 60)).citation(COUNTY).build()))
            .issues();

    assertThat(issues).extracting(Issue::code).containsExactly(RuleIssue.RULE_RELAXES_STATUTE);
    assertThat(issues.get(0).message().arguments())
        .containsEntry("statute", Ages.STATUTE)
        .containsEntry("overlay", COUNTY)
        .containsEntry("layer", Layer.COUNTY);
    assertThat(issues.get(0).in(Language.EN)).contains("its bounds are wider", "LAW/1", "COUNTY/1");
  }

  @Test
  void removingAStatuteIsRefusedAndRemovingPolicyIsNot() {
    Overlay<Person> removal =
        Overlay.<Person>of(Layer.VILLAGE, COUNTY, List.of()).removing(List.of("R"));
    Condition<Person> age = Ages.age(18, 60);

    List<Issue> issues = Ages.set(statute(age)).overlaid(List.of(removal)).issues();
    assertThat(issues.get(0).message().arguments())
        .containsEntry("how", Relaxation.REMOVED)
        .containsEntry("overlay", COUNTY);
    Draft kept = Ages.rule("S", age);
    assertThat(Ages.set(Ages.rule("R", age), kept).overlaid(List.of(removal)).orElseThrow().rules())
        .containsExactly(kept.build());
    assertThat(Ages.set(kept).overlaid(List.of(removal)).issues())
        .extracting(Issue::code)
        .containsExactly(RuleIssue.RULE_TO_REMOVE_MISSING);
  }

  @Test
  void policyAndRegulationMayBeRelaxedAndRulesAdded() {
    Rule<Person> lax = Ages.rule("R", Ages.age(16, 99)).effect(Effect.ADVISES).build();
    Rule<Person> more = Ages.rule("S", Ages.flag("x")).build();
    for (Authority authority : List.of(Authority.REGULATION, Authority.POLICY)) {
      Draft below = Ages.rule("R", Ages.age(18, 60)).citation(Ages.citation("P", authority));
      assertThat(laid(below, List.of(lax, more)).orElseThrow().rules()).containsExactly(lax, more);
    }
  }

  @Test
  void aStatuteBoundsWhatComesBelowTheLayerThatTightenedIt() {
    Rule<Person> tight = Ages.rule("R", Ages.age(20, 50)).build();
    Overlay<Person> province = Overlay.of(Layer.PROVINCE, Ages.POLICY, List.of(tight));
    RuleSet<Person> law = Ages.set(statute(Ages.age(18, 60)));
    Rule<Person> between = Ages.rule("R", Ages.age(19, 60)).build();
    Rule<Person> below = Ages.rule("R", Ages.age(17, 60)).build();

    assertThat(how(law.overlaid(List.of(county(below), province))))
        .containsExactly(Relaxation.WIDER_BOUNDS);
    assertThat(law.overlaid(List.of(county(between), province)).orElseThrow().rules())
        .as("the province first, wherever it stands in the list")
        .containsExactly(between);
    RuleSet<Person> inTwoSteps = law.overlaid(List.of(province)).orElseThrow();
    assertThat(how(inTwoSteps.overlaid(List.of(county(below)))))
        .containsExactly(Relaxation.WIDER_BOUNDS);
    assertThat(inTwoSteps.overlaid(List.of(county(between))).issues()).isEmpty();
  }

  private static Overlay<Person> county(Rule<Person> rule) {
    return Overlay.of(Layer.COUNTY, COUNTY, List.of(rule));
  }

  @Test
  void twoOverlaysOfOneLayerMayNotTouchOneRule() {
    Rule<Person> rule = Ages.rule("R", Ages.age(18, 60)).build();
    Rule<Person> other = Ages.rule("S", Ages.age(18, 60)).build();
    RuleSet<Person> law = Ages.set(Ages.rule("T", Ages.age(18, 60)));
    assertThat(law.overlaid(List.of(county(rule), county(rule))).issues())
        .extracting(Issue::code)
        .contains(RuleIssue.RULE_OVERLAYS_CONFLICT);
    assertThat(law.overlaid(List.of(county(rule), county(other))).orElseThrow().rules()).hasSize(3);
  }

  @Test
  void anOverlayDeclaresItsOwnHoles() {
    LocalDate end = Ages.DAY.plusDays(9);
    LocalDate again = Ages.DAY.plusDays(99);
    Overlay<Person> overlay =
        Overlay.of(
            Layer.COUNTY,
            COUNTY,
            List.of(
                Ages.rule("S", Ages.age(18, 60)).untilExclusive(end).build(),
                Ages.rule("S", Ages.age(18, 60)).from(again).build()));
    RuleSet<Person> law = Ages.set(Ages.rule("R", Ages.age(18, 60)));
    Hole hole = new Hole("S", end, again, Ages.OFFICE);

    assertThat(law.overlaid(List.of(overlay)).issues())
        .extracting(Issue::code)
        .containsExactly(RuleIssue.RULE_VERSIONS_APART);
    assertThat(law.overlaid(List.of(overlay.leavingOpen(List.of(hole)))).orElseThrow().holes())
        .containsExactly(hole);
  }

  @Test
  void whatIsNoOverlay() {
    assertThatThrownBy(() -> Overlay.<Person>of(Layer.LAW, COUNTY, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    Overlay<Person> overlay = county(Ages.rule("R", Ages.age(18, 60)).build());
    assertThatThrownBy(() -> overlay.removing(ImmutableList.of("R")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(overlay.removing(ImmutableList.of("S")).ids()).containsExactly("R", "S");
  }
}
