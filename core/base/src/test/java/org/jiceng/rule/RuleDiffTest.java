package org.jiceng.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jiceng.rule.Ages.Person;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

class RuleDiffTest {
  private static final Person YOUNG = Ages.aged(19);
  private static final Person OLD = Ages.aged(61);
  private static final List<Person> BOTH = List.of(YOUNG, OLD);

  private static final Draft AGE = Ages.rule("R", Ages.age(18, 60));
  private static final Draft MORE = Ages.rule("S", Ages.flag("x"));

  private static RuleDiff<Person> diff(RuleSet<Person> before, RuleSet<Person> after) {
    return before.diff(after, BOTH, "A", Ages.DAY);
  }

  @Test
  void aRevisedRuleChangesThoseInBetween() {
    RuleDiff<Person> diff = diff(Ages.set(AGE), Ages.set(Ages.rule("R", Ages.age(20, 60))));

    assertThat(diff.revised()).containsExactly("R");
    assertThat(diff.added()).isEmpty();
    assertThat(diff.removed()).isEmpty();
    assertThat(diff.isEmpty()).isFalse();
    assertThat(diff.changes()).extracting(SubjectChange::subject).containsExactly(YOUNG);
    SubjectChange<Person> change = diff.changes().get(0);
    assertThat(change.before()).isEqualTo(new Outlook(Optional.empty(), Optional.empty()));
    assertThat(change.after().settled()).contains(Effect.BARS);
    assertThat(change.rules().get(0).in(Language.EN)).isEqualTo("R: met before, not met after");
    assertThat(change.toString()).doesNotContain("19").contains("R");
  }

  @Test
  void anAddedRuleChangesWhomItCatchesAndARemovedOneWhomItCaught() {
    RuleSet<Person> one = Ages.set(AGE);
    RuleSet<Person> two = Ages.set(AGE, MORE);
    List<Person> people = List.of(YOUNG.with("x", 1), YOUNG.with("x", 0), YOUNG);

    RuleDiff<Person> added = one.diff(two, people, "A", Ages.DAY);
    assertThat(added.added()).containsExactly("S");
    assertThat(added.changes())
        .extracting(SubjectChange::subject)
        .containsExactly(people.get(1), people.get(2));
    assertThat(added.changes().get(0).rules().get(0).in(Language.EN))
        .isEqualTo("S: not asked before, not met after");
    assertThat(added.changes().get(1).after().isSettled()).isFalse();

    RuleDiff<Person> removed = two.diff(one, people, "A", Ages.DAY);
    assertThat(removed.removed()).containsExactly("S");
    assertThat(removed.changes()).hasSize(2);
  }

  @Test
  void anotherEffectIsAChangeForThoseWhoFail() {
    RuleDiff<Person> diff = diff(Ages.set(AGE), Ages.set(AGE.effect(Effect.ADVISES)));
    assertThat(diff.changes()).extracting(SubjectChange::subject).containsExactly(OLD);
    assertThat(diff.changes().get(0).after().settled()).contains(Effect.ADVISES);
  }

  @Test
  void anotherReasonIsAChangeThoughTheOutlookStays() {
    RuleDiff<Person> diff =
        diff(
            Ages.set(AGE, Ages.rule("S", Ages.age(0, 70))),
            Ages.set(AGE, Ages.rule("S", Ages.age(0, 50))));
    assertThat(diff.changes()).hasSize(1);
    assertThat(diff.changes().get(0).before()).isEqualTo(diff.changes().get(0).after());
    assertThat(diff.changes().get(0).rules()).extracting(RuleChange::rule).containsExactly("S");
  }

  @Test
  void aSetDoesNotDifferFromItselfNorFromItsReordering() {
    RuleSet<Person> set = Ages.set(AGE, MORE);
    assertThat(diff(set, set).isEmpty()).isTrue();
    assertThat(diff(set, Ages.set(MORE, AGE)).isEmpty()).isTrue();
    assertThat(diff(set, Ages.set(MORE)).isEmpty()).isFalse();
    assertThat(diff(Ages.set(MORE), set).isEmpty()).isFalse();
  }

  @Test
  void aRevisionThatCatchesNobodyIsStillADifference() {
    RuleDiff<Person> diff = diff(Ages.set(AGE), Ages.set(Ages.rule("R", Ages.age(17, 60))));
    assertThat(diff.changes()).isEmpty();
    assertThat(diff.isEmpty()).isFalse();
  }
}
