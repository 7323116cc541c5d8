package org.jiceng.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How two rule sets differ: in their rules, and in what they say of some subjects.
 *
 * @param added the ids of rules that only the later set has, in its order
 * @param removed the ids of rules that only the earlier set has, in its order
 * @param revised the ids of rules that both have and that ask something else, in the order of the
 *     earlier set
 * @param changes the subjects for whom anything follows otherwise, in the order given
 * @param <S> the type of the subjects
 */
public record RuleDiff<S>(
    ImmutableSet<String> added,
    ImmutableSet<String> removed,
    ImmutableSet<String> revised,
    ImmutableList<SubjectChange<S>> changes) {

  static <S> RuleDiff<S> of(
      RuleSet<S> earlier, RuleSet<S> later, Iterable<S> subjects, String scope, LocalDate day) {
    ImmutableSetMultimap<String, String> before = content(earlier);
    ImmutableSetMultimap<String, String> after = content(later);
    ImmutableList.Builder<SubjectChange<S>> changes = ImmutableList.builder();
    for (S subject : subjects) {
      change(subject, earlier.judge(subject, scope, day), later.judge(subject, scope, day))
          .ifPresent(changes::add);
    }
    return new RuleDiff<>(
        Sets.difference(after.keySet(), before.keySet()).immutableCopy(),
        Sets.difference(before.keySet(), after.keySet()).immutableCopy(),
        Sets.intersection(before.keySet(), after.keySet()).stream()
            .filter(id -> !before.get(id).equals(after.get(id)))
            .collect(toImmutableSet()),
        changes.build());
  }

  /** Whether the sets ask the same and say the same. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && revised.isEmpty() && changes.isEmpty();
  }

  private static <S> ImmutableSetMultimap<String, String> content(RuleSet<S> set) {
    Canonical<S> canonical = new Canonical<>();
    return set.rules().stream()
        .collect(ImmutableSetMultimap.toImmutableSetMultimap(Rule::id, canonical::rule));
  }

  private static <S> Optional<SubjectChange<S>> change(
      S subject, ImmutableList<Finding<S>> before, ImmutableList<Finding<S>> after) {
    ImmutableMap<String, Finding<S>> earlier = byRule(before);
    ImmutableMap<String, Finding<S>> later = byRule(after);
    ImmutableList<RuleChange<S>> rules =
        Sets.union(earlier.keySet(), later.keySet()).stream()
            .map(id -> new RuleChange<>(id, said(earlier, id), said(later, id)))
            .filter(RuleChange::matters)
            .collect(toImmutableList());
    return rules.isEmpty()
        ? Optional.empty()
        : Optional.of(new SubjectChange<>(subject, Outlook.of(before), Outlook.of(after), rules));
  }

  private static <S> ImmutableMap<String, Finding<S>> byRule(ImmutableList<Finding<S>> findings) {
    return findings.stream()
        .collect(toImmutableMap(finding -> finding.rule().id(), Function.identity()));
  }

  private static <S> Optional<Finding<S>> said(Map<String, Finding<S>> findings, String rule) {
    return Optional.ofNullable(findings.get(rule));
  }
}
