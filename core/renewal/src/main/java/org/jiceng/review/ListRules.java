package org.jiceng.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.jiceng.fact.Body;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.rule.Bound;
import org.jiceng.rule.Condition;
import org.jiceng.rule.Effect;
import org.jiceng.rule.Rule;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/** The items of a negative list, and the replies that are owed apart from them. */
final class ListRules {
  private static final String REPLIES = "replies-owed";

  private ListRules() {}

  /** Whether {@code rule} asks that bodies without a condition reply. */
  static boolean asksForReplies(Rule<Dossier> rule) {
    return rule.id().endsWith("/" + REPLIES);
  }

  static ImmutableList<Rule<Dossier>> of(NegativeListItem item, ReviewPolicy policy) {
    Question question = Question.of(item, policy);
    return onBothTracks(
        new Rule.Builder<Dossier>()
            .id(item.rule())
            .citation(item.citation())
            .name(name(item, question))
            .from(policy.referenceDay())
            .condition(question.asCondition(policy)),
        item.severity().effect());
  }

  private static Text name(NegativeListItem item, Question question) {
    return item.note()
        .map(
            note ->
                Message.of(
                    ReviewText.RULE_ITEM_NOTED,
                    ImmutableMap.of("condition", question.title(), "note", note)))
        .orElseGet(
            () -> Message.of(ReviewText.RULE_ITEM, ImmutableMap.of("condition", question.title())));
  }

  /** What an inspection found beside the list is put to whoever decides; it bars nobody. */
  static ImmutableList<Rule<Dossier>> unmatched(ReviewPolicy policy) {
    Citation citation =
        Citation.unverified(policy.instrument(), "inspection-unmatched", Confidence.INFERRED);
    return policy.itemsApplied().stream()
            .anyMatch(item -> item.condition() == Question.UNMATCHED.condition())
        ? ImmutableList.of()
        : onBothTracks(
            new Rule.Builder<Dossier>()
                .id(citation.rule())
                .citation(citation)
                .name(ReviewText.RULE_UNMATCHED)
                .from(policy.referenceDay())
                .condition(Question.UNMATCHED.asCondition(policy)),
            Effect.NEEDS_DECISION);
  }

  /** A department that is asked about nothing on the list can still know something. */
  static ImmutableList<Rule<Dossier>> replies(ReviewPolicy policy) {
    ImmutableSet<Body> idle = ReviewRules.withoutCondition(policy);
    if (idle.isEmpty() || !policy.everyDepartmentOwesReply()) {
      return ImmutableList.of();
    }
    Citation citation = Citation.unverified(policy.instrument(), REPLIES, Confidence.INFERRED);
    return onBothTracks(
        new Rule.Builder<Dossier>()
            .id(citation.rule())
            .citation(citation)
            .name(ReviewText.RULE_REPLIES)
            .from(policy.referenceDay())
            .condition(
                Condition.all(
                    idle.stream()
                        .map(body -> Bound.flag(CandidateFacts.replied(body), body))
                        .collect(toImmutableList()))),
        Effect.BARS);
  }

  /** Policy binds where the Party's organizations decide who stands, and advises elsewhere. */
  private static ImmutableList<Rule<Dossier>> onBothTracks(
      Rule.Builder<Dossier> rule, Effect onPartyTrack) {
    Rule<Dossier> binding = rule.addAllScopes(Scopes.of(Track.PARTY)).effect(onPartyTrack).build();
    Rule<Dossier> advice =
        new Rule.Builder<Dossier>()
            .id(binding.id())
            .citation(binding.citation())
            .name(binding.name())
            .from(binding.from())
            .addAllScopes(Scopes.of(Track.SELF_GOVERNMENT))
            .condition(binding.condition())
            .effect(Effect.ADVISES)
            .build();
    return ImmutableList.of(binding, advice);
  }
}
