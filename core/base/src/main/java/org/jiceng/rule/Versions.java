package org.jiceng.rule;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Range;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;

/** Whether the versions of a rule follow one another: no two at once, and no undeclared hole. */
final class Versions {
  private Versions() {}

  static <S> void check(Iterable<Rule<S>> rules, ImmutableList<Hole> declared, IssueLog log) {
    SetMultimap<String, Rule<S>> versions = LinkedHashMultimap.create();
    for (Rule<S> rule : rules) {
      versions.get(rule.id()).forEach(other -> checkApart(other, rule, log));
      versions.put(rule.id(), rule);
    }
    for (Map.Entry<String, Collection<Rule<S>>> rule : versions.asMap().entrySet()) {
      holes(rule.getValue()).asMap().entrySet().stream()
          .filter(hole -> declared.stream().noneMatch(d -> d.covers(rule.getKey(), hole.getKey())))
          .forEach(hole -> addHole(rule.getKey(), hole.getKey(), hole.getValue(), log));
    }
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

  /** The days between two versions, with the scopes that have none on them. */
  private static <S> SetMultimap<Range<LocalDate>, String> holes(Collection<Rule<S>> versions) {
    SetMultimap<Range<LocalDate>, String> holes = LinkedHashMultimap.create();
    Map<String, LocalDate> ends = new HashMap<>();
    for (Rule<S> version : ImmutableList.sortedCopyOf(comparing(Rule::from), versions)) {
      for (String scope : version.scopes()) {
        Optional.ofNullable(ends.get(scope))
            .filter(end -> end.isBefore(version.from()))
            .ifPresent(end -> holes.put(Range.closedOpen(end, version.from()), scope));
        ends.put(scope, version.untilExclusive().orElse(LocalDate.MAX));
      }
    }
    return holes;
  }

  private static void addHole(
      String rule, Range<LocalDate> hole, Collection<String> scopes, IssueLog log) {
    log.add(
        RuleIssue.RULE_VERSIONS_APART,
        Place.none(),
        ImmutableMap.of(
            "rule",
            rule,
            "from",
            hole.lowerEndpoint(),
            "until",
            hole.upperEndpoint(),
            "scopes",
            ImmutableSortedSet.copyOf(scopes)));
  }
}
