package org.jiceng.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/**
 * Rules in all their versions. Immutable. Rules and findings stand in the order in which the rules
 * were given.
 *
 * @param <S> the type of the subjects
 */
public final class RuleSet<S> {
  private final ImmutableList<Rule<S>> rules;

  private RuleSet(ImmutableList<Rule<S>> rules) {
    this.rules = rules;
  }

  /** The set of {@code rules}; refused if two versions of one are in force at once for a scope. */
  public static <S> Outcome<RuleSet<S>> of(Iterable<Rule<S>> rules) {
    IssueLog log = new IssueLog();
    SetMultimap<String, Rule<S>> earlier = LinkedHashMultimap.create();
    for (Rule<S> rule : rules) {
      earlier.get(rule.id()).forEach(other -> checkApart(other, rule, log));
      earlier.put(rule.id(), rule);
    }
    return Outcome.of(log, () -> new RuleSet<>(ImmutableList.copyOf(rules)));
  }

  private static <S> void checkApart(Rule<S> one, Rule<S> other, IssueLog log) {
    Rule<S> first = one.from().isAfter(other.from()) ? other : one;
    Rule<S> second = first == one ? other : one;
    ImmutableSortedSet<String> scopes =
        ImmutableSortedSet.copyOf(Sets.intersection(first.scopes(), second.scopes()));
    if (!scopes.isEmpty() && first.isInForceOn(second.from())) {
      log.add(
          RuleIssue.RULE_VERSIONS_OVERLAP,
          Place.none(),
          ImmutableMap.of(
              "rule",
              first.id(),
              "first",
              first.from(),
              "second",
              second.from(),
              "scopes",
              scopes));
    }
  }

  /** All rules. */
  public ImmutableList<Rule<S>> rules() {
    return rules;
  }

  /** The rules that are in force for {@code scope} on {@code day}. */
  public ImmutableList<Rule<S>> inForce(String scope, LocalDate day) {
    return rules.stream()
        .filter(rule -> rule.scopes().contains(scope) && rule.isInForceOn(day))
        .collect(toImmutableList());
  }

  /** A plan of the rules in force for {@code scope} on {@code day}; make it once, then use it. */
  public Plan<S> plan(String scope, LocalDate day) {
    return Plan.of(inForce(scope, day), day);
  }

  /** What every rule in force for {@code scope} on {@code day} says of {@code subject}. */
  public ImmutableList<Finding<S>> judge(S subject, String scope, LocalDate day) {
    return inForce(scope, day).stream()
        .map(rule -> Finding.of(rule, subject, day))
        .collect(toImmutableList());
  }

  /** How many rules; not what they say. */
  @Override
  public String toString() {
    return "RuleSet{" + rules.size() + " rules}";
  }
}
