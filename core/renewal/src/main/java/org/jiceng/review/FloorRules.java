package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.jiceng.fact.Bounds;
import org.jiceng.law.Provision;
import org.jiceng.organization.Office;
import org.jiceng.rule.Bound;
import org.jiceng.rule.Condition;
import org.jiceng.rule.Effect;
import org.jiceng.rule.Owed;
import org.jiceng.rule.Rule;
import org.jiceng.text.Message;
import org.jiceng.text.MessageKey;

/**
 * The ages and education floors of a policy: they bind on the Party's track and are advice on that
 * of self-government, where the law asks for neither.
 */
final class FloorRules {
  private final ReviewPolicy policy;
  private final CandidateFacts facts;
  private final ImmutableList.Builder<Rule<Dossier>> rules = ImmutableList.builder();

  private FloorRules(ReviewPolicy policy, CandidateFacts facts) {
    this.policy = policy;
    this.facts = facts;
  }

  static ImmutableList<Rule<Dossier>> of(ReviewPolicy policy, CandidateFacts facts) {
    FloorRules floors = new FloorRules(policy, facts);
    policy.ages().forEach(floors::addAge);
    policy
        .educationFloors()
        .forEach(
            (office, floor) ->
                floors.add(
                    "education",
                    office,
                    ReviewText.RULE_EDUCATION,
                    floor,
                    Bound.flag(floors.facts.attains(floor.value()), policy.fileKeeper())));
    return floors.rules.build();
  }

  private void addAge(Office office, Provision<Bounds> ages) {
    Bounds years = ages.value();
    add(
        "age",
        office,
        ReviewText.RULE_AGE,
        ages,
        new Bound<>(
            facts.age(),
            years.least(),
            years.greatest(),
            new Owed(policy.fileKeeper(), ReviewText.OWES_BIRTH)));
  }

  private void add(
      String word,
      Office office,
      MessageKey name,
      Provision<?> provision,
      Condition<Dossier> condition) {
    for (Track track : Track.values()) {
      ImmutableSet<String> scopes = Scopes.of(track, office);
      if (!scopes.isEmpty()) {
        rules.add(
            new Rule.Builder<Dossier>()
                .id(policy.id() + "/" + word + "/" + office.name())
                .citation(provision.citation())
                .name(Message.of(name, ImmutableMap.of("office", office)))
                .from(policy.referenceDay())
                .addAllScopes(scopes)
                .condition(condition)
                .effect(track == Track.PARTY ? Effect.BARS : Effect.ADVISES)
                .build());
      }
    }
  }
}
