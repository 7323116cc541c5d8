package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.jiceng.law.Authority;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.rule.Bound;
import org.jiceng.rule.Effect;
import org.jiceng.rule.LookBack;
import org.jiceng.rule.Owed;
import org.jiceng.rule.Rule;

/**
 * Who may stand for self-government at all: whoever is eighteen on the reference day and is not
 * deprived of political rights. For residents' committees under the text of 2025 no article that
 * was read says so, and the same is no more than advice.
 */
final class FranchiseRules {
  static final int LEAST_AGE = 18;

  static final ImmutableMap<Citation, CommitteeKind> STATUTES =
      ImmutableMap.of(
          article(Instruments.VILLAGERS_COMMITTEE_2018, "13", "13-1"), CommitteeKind.VILLAGERS,
          article(Instruments.VILLAGERS_COMMITTEE_2025, "16", "16-1"), CommitteeKind.VILLAGERS,
          article(Instruments.RESIDENTS_COMMITTEE_2018, "8", "8-2"), CommitteeKind.RESIDENTS);

  /** Deprivation is part of a criminal punishment, and is reported with it. */
  static final Question RIGHTS =
      new Question(ConditionCode.N01, LookBack.whileRightsAreLost(), Optional.empty(), false);

  private FranchiseRules() {}

  private static Citation article(Instrument law, String article, String rule) {
    return new Citation(law.id() + "/" + rule, law, Optional.of(article), Confidence.SEEN);
  }

  private static ImmutableMap<Citation, CommitteeKind> sources(ReviewPolicy policy) {
    Citation analogy =
        Citation.unverified(policy.instrument(), "residents-may-stand", Confidence.INFERRED);
    return ImmutableMap.<Citation, CommitteeKind>builder()
        .putAll(STATUTES)
        .put(analogy, CommitteeKind.RESIDENTS)
        .buildOrThrow();
  }

  /** The rules that put a question about rights to those who are competent for punishments. */
  static ImmutableList<Rule<Dossier>> rights(ReviewPolicy policy) {
    ImmutableList.Builder<Rule<Dossier>> rules = ImmutableList.builder();
    for (Map.Entry<Citation, CommitteeKind> source : sources(policy).entrySet()) {
      builder(source, policy, "rights")
          .ifPresent(
              rule ->
                  rules.add(
                      rule.name(ReviewText.RULE_RIGHTS)
                          .condition(RIGHTS.asCondition(policy))
                          .build()));
    }
    return rules.build();
  }

  static ImmutableList<Rule<Dossier>> ages(ReviewPolicy policy, CandidateFacts facts) {
    ImmutableList.Builder<Rule<Dossier>> rules = ImmutableList.builder();
    for (Map.Entry<Citation, CommitteeKind> source : sources(policy).entrySet()) {
      builder(source, policy, "age")
          .ifPresent(
              rule ->
                  rules.add(
                      rule.name(ReviewText.RULE_EIGHTEEN)
                          .condition(
                              new Bound<>(
                                  facts.age(),
                                  LEAST_AGE,
                                  facts.age().range().greatest(),
                                  new Owed(policy.fileKeeper(), ReviewText.OWES_BIRTH)))
                          .build()));
    }
    return rules.build();
  }

  /** Empty where the analogy is not needed: the text before 2026 says it itself. */
  private static Optional<Rule.Builder<Dossier>> builder(
      Map.Entry<Citation, CommitteeKind> source, ReviewPolicy policy, String word) {
    Instrument text = source.getKey().instrument();
    boolean isLaw = text.authority() != Authority.POLICY;
    if (!isLaw && !Instruments.RESIDENTS_COMMITTEE_2025.isInForceOn(policy.referenceDay())) {
      return Optional.empty();
    }
    Rule.Builder<Dossier> rule = new Rule.Builder<>();
    rule.id(source.getKey().rule() + "/" + word)
        .citation(source.getKey())
        .from(text.from())
        .untilExclusive(text.untilExclusive())
        .addAllScopes(Scopes.of(source.getValue()))
        .effect(isLaw ? Effect.BARS : Effect.ADVISES);
    return Optional.of(rule);
  }
}
