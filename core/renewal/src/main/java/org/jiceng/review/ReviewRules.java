package org.jiceng.review;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.rule.Plan;
import org.jiceng.rule.Rule;
import org.jiceng.rule.RuleSet;
import org.jiceng.rule.Verdicts;

/**
 * The rules that a policy applies, and which of them put a question to competent bodies: planned
 * once for each office that somebody of the list stands for.
 */
final class ReviewRules {
  private final ImmutableList.Builder<Rule<Dossier>> rules = ImmutableList.builder();
  private final Map<String, Question> questions = new HashMap<>();
  private final ImmutableMap<String, Plan<Dossier>> plans;
  private final ImmutableMap<String, ImmutableSet<ConditionCode>> conditions;

  ReviewRules(ReviewPolicy policy, CandidateList list) {
    addAll(policy);
    RuleSet<Dossier> set = RuleSet.of(rules.build()).orElseThrow();
    ImmutableSet<String> scopes =
        list.candidates().stream().map(Scopes::of).collect(toImmutableSet());
    plans = Maps.toMap(scopes, scope -> set.plan(scope, policy.referenceDay()));
    conditions = ImmutableMap.copyOf(Maps.transformValues(plans, this::asked));
  }

  private void addAll(ReviewPolicy policy) {
    CandidateFacts facts = new CandidateFacts(policy);
    rules.addAll(PartyRules.of(policy, facts));
    for (StatutoryBar bar : StatutoryBar.ALL) {
      questions.put(bar.id(), bar.question());
      rules.add(bar.rule(policy));
    }
    for (Rule<Dossier> sanctions : SanctionRules.of(policy)) {
      questions.put(sanctions.id(), SanctionRules.QUESTION);
      rules.add(sanctions);
    }
    for (ConditionCode custody : CustodyRules.CONDITIONS) {
      for (Rule<Dossier> suspended : CustodyRules.of(custody, policy)) {
        questions.put(suspended.id(), CustodyRules.question(custody));
        rules.add(suspended);
      }
    }
    rules.addAll(FranchiseRules.ages(policy, facts));
    for (Rule<Dossier> rights : FranchiseRules.rights(policy)) {
      questions.put(rights.id(), FranchiseRules.RIGHTS);
      rules.add(rights);
    }
    for (LocalRule local : policy.localRules()) {
      LocalRules.question(local, policy).ifPresent(asked -> questions.put(local.id(), asked));
      rules.add(LocalRules.rule(local, policy, facts));
    }
    rules.addAll(FloorRules.of(policy, facts));
    for (NegativeListItem item : policy.itemsApplied()) {
      questions.put(item.rule(), Question.of(item, policy));
      rules.addAll(ListRules.of(item, policy));
    }
    for (Rule<Dossier> unmatched : ListRules.unmatched(policy)) {
      questions.put(unmatched.id(), Question.UNMATCHED);
      rules.add(unmatched);
    }
    rules.addAll(ListRules.replies(policy));
  }

  /** The question that {@code rule} puts to competent bodies, if it puts one. */
  private Optional<Question> question(Rule<Dossier> rule) {
    return Optional.ofNullable(questions.get(rule.id()));
  }

  private ImmutableSet<ConditionCode> asked(Plan<Dossier> plan) {
    return plan.rules().stream()
        .flatMap(rule -> question(rule).stream())
        .filter(question -> !question.inspectionOnly())
        .map(Question::condition)
        .collect(toImmutableSet());
  }

  /** Every condition of which somebody is asked about {@code candidate}, one of the list. */
  ImmutableSet<ConditionCode> conditions(Candidate candidate) {
    return requireNonNull(conditions.get(Scopes.of(candidate)));
  }

  /** What every rule says of {@code dossier}, in the order of the rules. */
  ImmutableList<ReviewFinding> judge(Dossier dossier) {
    Plan<Dossier> plan = requireNonNull(plans.get(Scopes.of(dossier.candidate())));
    Verdicts verdicts = plan.judge(dossier);
    ImmutableList.Builder<ReviewFinding> findings =
        ImmutableList.builderWithExpectedSize(plan.rules().size());
    for (int place = 0; place < plan.rules().size(); place++) {
      Rule<Dossier> rule = plan.rules().get(place);
      findings.add(new ReviewFinding(rule, verdicts.of(place), question(rule), dossier));
    }
    return findings.build();
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
