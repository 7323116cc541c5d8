package org.jiceng.recommendation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.law.Confidence;
import org.jiceng.law.Provision;
import org.jiceng.text.Text;

/** A policy in words. */
final class PolicyWords {
  private PolicyWords() {}

  static ImmutableList<Text> notes(RecommendationPolicy policy) {
    ImmutableList.Builder<Text> notes = ImmutableList.builder();
    notes.add(note(RecommendationText.NOTE_ROUNDS, policy.rounds()));
    notes.add(note(RecommendationText.NOTE_ATTENDANCE, policy.attendance()));
    Scoring scoring = policy.scoring().value();
    scoring
        .weights()
        .forEach(
            (body, weight) ->
                notes.add(
                    RecommendationText.NOTE_WEIGHT.with(
                        ImmutableMap.of(
                            "body",
                            body,
                            "value",
                            weight,
                            "basis",
                            scoring.basis(),
                            "citation",
                            policy.scoring().citation()))));
    optional(RecommendationText.NOTE_PASS, policy.passMark(), notes);
    notes.add(note(RecommendationText.NOTE_SURPLUS, policy.surplus()));
    optional(RecommendationText.NOTE_SIGNATURES, policy.leastSignatures(), notes);
    optional(RecommendationText.NOTE_WITHDRAWAL, policy.withdrawalDays(), notes);
    optional(RecommendationText.NOTE_REPUBLICATION, policy.republicationDays(), notes);
    notes.add(
        RecommendationText.NOTE_DECIDER.with(
            ImmutableMap.of("value", policy.decider(), "confidence", Confidence.INFERRED)));
    return notes.build();
  }

  private static <T> void optional(
      RecommendationText key, Optional<Provision<T>> value, ImmutableList.Builder<Text> notes) {
    value.ifPresent(set -> notes.add(note(key, set)));
  }

  private static Text note(RecommendationText key, Provision<?> set) {
    return key.with(ImmutableMap.of("value", set.value(), "citation", set.citation()));
  }
}
