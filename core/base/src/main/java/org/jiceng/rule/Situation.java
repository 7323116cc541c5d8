package org.jiceng.rule;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Scopes for which the same rules are in force, from a day on which that began.
 *
 * @param scopes the scopes
 * @param day the day
 * @param rules the rules; at least one
 */
record Situation<S>(
    ImmutableSortedSet<String> scopes, LocalDate day, ImmutableList<Rule<S>> rules) {

  /** All of {@code set}, by day; those of one day by their first scope. */
  static <S> ImmutableList<Situation<S>> of(RuleSet<S> set) {
    ImmutableSortedSet<LocalDate> days =
        set.rules().stream()
            .flatMap(rule -> Stream.concat(Stream.of(rule.from()), rule.untilExclusive().stream()))
            .collect(toImmutableSortedSet(naturalOrder()));
    ImmutableSortedSet<String> scopes =
        set.rules().stream()
            .flatMap(rule -> rule.scopes().stream())
            .collect(toImmutableSortedSet(naturalOrder()));
    ImmutableList.Builder<Situation<S>> situations = ImmutableList.builder();
    for (LocalDate day : days) {
      Map<ImmutableList<Rule<S>>, ImmutableSortedSet<String>> alike =
          scopes.stream()
              .filter(scope -> begins(set, scope, day))
              .collect(
                  groupingBy(
                      scope -> set.inForce(scope, day),
                      LinkedHashMap::new,
                      toImmutableSortedSet(naturalOrder())));
      alike.forEach((rules, of) -> situations.add(new Situation<>(of, day, rules)));
    }
    return situations.build();
  }

  private static <S> boolean begins(RuleSet<S> set, String scope, LocalDate day) {
    ImmutableList<Rule<S>> rules = set.inForce(scope, day);
    return !rules.isEmpty() && !rules.equals(set.inForce(scope, day.minusDays(1)));
  }
}
