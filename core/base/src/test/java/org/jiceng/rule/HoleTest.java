package org.jiceng.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jiceng.issue.Issue;
import org.jiceng.rule.Ages.Person;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

class HoleTest {
  private static final LocalDate END = Ages.DAY.plusDays(10);
  private static final LocalDate AGAIN = Ages.DAY.plusDays(20);
  private static final Bilingual WHY = Bilingual.same("repealed, then made again");

  private static final Rule<Person> LATER =
      Ages.rule("R", Ages.age(20, 150)).from(AGAIN).scopes("A", "B").build();
  private static final Rule<Person> EARLIER =
      Ages.rule("R", Ages.age(18, 150)).untilExclusive(END).build();

  private static List<Issue> issues(LocalDate from, LocalDate until) {
    return RuleSet.of(List.of(LATER, EARLIER), List.of(new Hole("R", from, until, WHY))).issues();
  }

  @Test
  void aHoleIsRefusedWithItsDaysAndScopes() {
    List<Issue> issues = RuleSet.of(List.of(LATER, EARLIER)).issues();

    assertThat(issues).extracting(Issue::code).containsExactly(RuleIssue.RULE_VERSIONS_APART);
    assertThat(issues.get(0).message().arguments())
        .containsEntry("rule", "R")
        .containsEntry("from", END)
        .containsEntry("until", AGAIN);
    assertThat(issues.get(0).in(Language.EN))
        .contains("for A from 2026-01-11 until before 2026-01-21");
  }

  @Test
  void aHoleThatIsDeclaredWholeIsAccepted() {
    assertThat(issues(END, AGAIN)).isEmpty();
    assertThat(issues(END.minusDays(1), AGAIN.plusDays(1))).isEmpty();
    assertThat(issues(END.plusDays(1), AGAIN)).hasSize(1);
    assertThat(issues(END, AGAIN.minusDays(1))).hasSize(1);
    assertThat(
            RuleSet.of(List.of(LATER, EARLIER), List.of(new Hole("S", END, AGAIN, WHY))).issues())
        .hasSize(1);
  }

  @Test
  void versionsThatMeetLeaveNoHole() {
    Rule<Person> next = Ages.rule("R", Ages.age(20, 150)).from(END).build();
    assertThat(RuleSet.of(List.of(EARLIER, next)).issues()).isEmpty();
  }

  @Test
  void versionsOfOtherRulesAndScopesDoNotFillIt() {
    Rule<Person> other = Ages.rule("S", Ages.age(20, 150)).from(END).build();
    Rule<Person> elsewhere =
        Ages.rule("R", Ages.age(18, 150)).from(END).untilExclusive(AGAIN).scopes("B").build();
    assertThat(RuleSet.of(List.of(EARLIER, other, elsewhere, LATER)).issues()).hasSize(1);
  }

  @Test
  void aHoleEndsAfterItBegins() {
    assertThatThrownBy(() -> new Hole("R", END, END, WHY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
