package org.jiceng.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.person.PersonId;
import org.jiceng.testkit.Texts;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

class SlateTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  private static final PersonId A = PersonId.of("a");
  private static final PersonId B = PersonId.of("b");
  private static final PersonId C = PersonId.of("c");
  private static final PersonId D = PersonId.of("d");
  private static final PersonId E = PersonId.of("e");

  /** One seat and one more; c and d have equal scores behind a and b, e has fewer. */
  private static Slate slate() {
    RecommendationPolicy policy =
        Tianji.policy(1, Scoring.of(RecommendingBody.PARTY_MEMBERS))
            .withdrawalDays(Tianji.practice(3, "withdrawal"))
            .republicationDays(Tianji.practice(2, "republication"))
            .build();
    return Recommendation.of(Tianji.BODY, 1, policy)
        .nominate(Tianji.named("a", "b", "c", "d", "e"))
        .hold(List.of(Tianji.members(40, 30, Map.of("a", 30, "b", 25, "c", 9, "d", 9, "e", 3))))
        .conclude()
        .proposal()
        .settled()
        .orElseThrow();
  }

  private static Slate published() {
    return slate().publish(DAY).orElseThrow();
  }

  private static void assertRefused(Outcome<Slate> outcome, RecommendationIssue code) {
    assertThat(outcome.issues()).extracting(Issue::code).containsExactly(code);
    outcome.issues().forEach(Texts::assertComplete);
  }

  @Test
  void aSubstituteComesByOrderAndTheSlateIsPublishedAgain() {
    Slate draft = slate();
    assertThat(draft.state()).isEqualTo(SlateState.DRAFT);
    assertThat(draft.republicationDue()).isEmpty();
    Slate left = published().withdraw(A, DAY.plusDays(1)).orElseThrow();
    assertThat(left.state()).isEqualTo(SlateState.CHANGED);
    assertThat(left.republicationDue()).contains(DAY.plusDays(3));

    assertRefused(left.substitute(DAY.plusDays(2)), RecommendationIssue.SLATE_SUBSTITUTES_TIED);
    assertRefused(
        left.substitute(E, DAY.plusDays(2)), RecommendationIssue.SLATE_SUBSTITUTE_NOT_NEXT);
    Slate filled = left.substitute(D, DAY.plusDays(2)).orElseThrow();
    assertThat(filled.persons()).extracting(person -> person.id()).containsExactly(B, D);
    assertThat(filled.substitutes()).extracting(one -> one.person().id()).containsExactly(C, E);
    assertThat(filled.republicationDue()).contains(DAY.plusDays(3));

    Slate again = filled.publish(DAY.plusDays(3)).orElseThrow();
    assertThat(again.state()).isEqualTo(SlateState.PUBLISHED);
    assertThat(again.republicationDue()).isEmpty();
    assertThat(again.history())
        .extracting(SlateStep::kind)
        .containsExactly(
            StepKind.PUBLISHED, StepKind.WITHDRAWN, StepKind.SUBSTITUTED, StepKind.PUBLISHED_AGAIN);
    assertThat(again.exclude(B, DAY.plusDays(9)).orElseThrow().state())
        .isEqualTo(SlateState.CHANGED);
    assertThat(left.history()).hasSize(2);
  }

  @Test
  void everyoneWhoIsNextComesInTurn() {
    Slate one = published().exclude(A, DAY).orElseThrow().substitute(C, DAY).orElseThrow();
    Slate two = one.exclude(B, DAY).orElseThrow().substitute(DAY).orElseThrow();
    assertThat(two.persons()).extracting(person -> person.id()).containsExactly(C, D);
    Slate three = two.exclude(C, DAY).orElseThrow().substitute(DAY).orElseThrow();
    assertThat(three.substitutes()).isEmpty();
    Slate short1 = three.exclude(D, DAY).orElseThrow();
    assertRefused(short1.substitute(DAY), RecommendationIssue.SLATE_NO_SUBSTITUTE);
    assertRefused(short1.substitute(A, DAY), RecommendationIssue.SLATE_NO_SUBSTITUTE);
  }

  @Test
  void withdrawalHasItsDays() {
    assertThat(published().withdraw(A, DAY.plusDays(3)).value()).isPresent();
    assertRefused(
        published().withdraw(A, DAY.plusDays(4)), RecommendationIssue.SLATE_WITHDRAWAL_LATE);
    assertThat(published().exclude(A, DAY.plusDays(4)).value()).isPresent();
    assertThat(slate().lastDayToWithdraw()).isEmpty();
    assertThat(slate().withdraw(A, DAY).orElseThrow().state()).isEqualTo(SlateState.DRAFT);
  }

  @Test
  void aStepOutOfOrderIsRefused() {
    assertRefused(published().publish(DAY), RecommendationIssue.SLATE_UNCHANGED);
    assertRefused(published().withdraw(C, DAY), RecommendationIssue.SLATE_PERSON_NOT_LISTED);
    assertRefused(published().substitute(C, DAY), RecommendationIssue.SLATE_FULL);
    assertRefused(
        published().exclude(A, DAY.minusDays(1)), RecommendationIssue.SLATE_STEP_BEFORE_LAST);
  }

  @Test
  void theHistoryIsForTheOffice() {
    Slate left = published().withdraw(A, DAY.plusDays(1)).orElseThrow();
    assertThat(left.explain(Language.EN, Audience.PUBLIC))
        .isEqualTo("Slate for v1/BRANCH (changed, to be published again): 人员b");
    assertThat(left.explain(Language.EN, Audience.REVIEW_OFFICE))
        .endsWith("2026-03-08 published\n2026-03-09 withdrawn a");
    assertThat(left.history().get(1)).hasToString("2026-03-09 withdrawn a");
    assertThat(left.history().get(0).in(Language.ZH)).doesNotContain("PUBLISHED", "{");
    left.history().forEach(Texts::assertComplete);
    assertThat(left).hasToString("Slate{v1/BRANCH, CHANGED, 1 of 2}");
  }
}
