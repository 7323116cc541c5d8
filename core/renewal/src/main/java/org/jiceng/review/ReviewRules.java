package org.jiceng.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.rule.Finding;
import org.jiceng.rule.Rule;
import org.jiceng.rule.RuleSet;

/** The rules that a policy applies, and which of them put a question to competent bodies. */
final class ReviewRules {
  private final ReviewPolicy policy;
  private final ImmutableList.Builder<Rule<Dossier>> rules = ImmutableList.builder();
  private final Map<String, Question> questions = new HashMap<>();
  private final RuleSet<Dossier> set;

  ReviewRules(ReviewPolicy policy) {
    this.policy = policy;
    rules.addAll(PartyRules.of(policy));
    for (StatutoryBar bar : StatutoryBar.ALL) {
      questions.put(bar.id(), bar.question());
      rules.add(bar.rule(policy));
    }
    for (Rule<Dossier> sanctions : SanctionRules.of(policy)) {
      questions.put(sanctions.id(), SanctionRules.QUESTION);
      rules.add(sanctions);
    }
    rules.addAll(FranchiseRules.ages(policy));
    for (Rule<Dossier> rights : FranchiseRules.rights(policy)) {
      questions.put(rights.id(), FranchiseRules.RIGHTS);
      rules.add(rights);
    }
    for (LocalRule local : policy.localRules()) {
      LocalRules.question(local, policy).ifPresent(asked -> questions.put(local.id(), asked));
      rules.add(LocalRules.rule(local, policy));
    }
    rules.addAll(FloorRules.of(policy));
    for (NegativeListItem item : policy.itemsApplied()) {
      questions.put(item.rule(), Question.of(item, policy));
      rules.addAll(ListRules.of(item, policy));
    }
    rules.addAll(ListRules.replies(policy));
    set = RuleSet.of(rules.build()).orElseThrow();
  }

  /** The question that {@code rule} puts to competent bodies, if it puts one. */
  Optional<Question> question(Rule<Dossier> rule) {
    return Optional.ofNullable(questions.get(rule.id()));
  }

  /** Every condition that matters to {@code candidate}. */
  ImmutableSet<ConditionCode> conditions(Candidate candidate) {
    return set.inForce(Scopes.of(candidate), policy.referenceDay()).stream()
        .flatMap(rule -> question(rule).stream())
        .map(Question::condition)
        .collect(toImmutableSet());
  }

  /** What every rule says of {@code dossier}, in the order of the rules. */
  ImmutableList<ReviewFinding> judge(Dossier dossier) {
    return set.judge(dossier, Scopes.of(dossier.candidate()), policy.referenceDay()).stream()
        .map(finding -> finding(finding, dossier))
        .collect(toImmutableList());
  }

  private ReviewFinding finding(Finding<Dossier> finding, Dossier dossier) {
    return new ReviewFinding(finding, question(finding.rule()), dossier);
  }

  /** The departments that are competent for nothing on the list. */
  static ImmutableSet<Body> withoutCondition(ReviewPolicy policy) {
    ImmutableSet<Body> asked =
        policy.itemsApplied().stream()
            .flatMap(item -> policy.competence().get(item.condition()).stream())
            .collect(toImmutableSet());
    return Sets.difference(policy.panel().departments(), asked).immutableCopy();
  }
}
