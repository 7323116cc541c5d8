package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.rule.Effect;
import org.jiceng.rule.Rule;
import org.jiceng.text.MessageKey;

/**
 * A bar of the organic laws of 2025 to standing for a villagers' or residents' committee: in force
 * from 2026-01-01, without look-back, and binding whatever list an exercise chose. They do not bind
 * posts of the Party, nor supervision.
 *
 * @param body the body for which it bars
 * @param law the law
 * @param number the number of the law's rule in its citation
 * @param condition the condition under which departments report it
 * @param name what it bars, in the law's own width
 */
record StatutoryBar(
    CommitteeKind body, Instrument law, String number, ConditionCode condition, MessageKey name) {

  static final ImmutableList<StatutoryBar> ALL =
      ImmutableList.of(
          villagers(ConditionCode.N04, ReviewText.BAR_EXPELLED),
          villagers(ConditionCode.N01, ReviewText.BAR_PUNISHED),
          villagers(ConditionCode.N02, ReviewText.BAR_FORCES_VILLAGE),
          villagers(ConditionCode.N03, ReviewText.BAR_RELIGION),
          residents(ConditionCode.N04, ReviewText.BAR_EXPELLED),
          residents(ConditionCode.N01, ReviewText.BAR_PUNISHED),
          residents(ConditionCode.N02, ReviewText.BAR_FORCES_COMMUNITY),
          residents(ConditionCode.N03, ReviewText.BAR_RELIGION));

  private static StatutoryBar villagers(ConditionCode condition, MessageKey name) {
    return new StatutoryBar(
        CommitteeKind.VILLAGERS, Instruments.VILLAGERS_COMMITTEE_2025, "18-1c", condition, name);
  }

  private static StatutoryBar residents(ConditionCode condition, MessageKey name) {
    return new StatutoryBar(
        CommitteeKind.RESIDENTS, Instruments.RESIDENTS_COMMITTEE_2025, "18", condition, name);
  }

  String id() {
    return law.id() + "/" + number + "/" + condition.name();
  }

  Citation citation() {
    return new Citation(law.id() + "/" + number, law, Optional.of("18"), Confidence.SEEN);
  }

  Question question() {
    return Question.ofBar(condition);
  }

  Rule<Dossier> rule(ReviewPolicy policy) {
    return new Rule.Builder<Dossier>()
        .id(id())
        .citation(citation())
        .name(name)
        .from(law.from())
        .addAllScopes(Scopes.of(body))
        .condition(question().asCondition(policy))
        .effect(Effect.BARS)
        .build();
  }
}
