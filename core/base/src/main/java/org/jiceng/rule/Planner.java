package org.jiceng.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.fact.ScalarFact;

/**
 * Rules taken apart. Each rule has a slot, and whatever is asked for it sets the slot's bit where
 * it is false or unknown; a conjunction is thus nothing but more checks for one slot. The
 * conditions within another composite are leaves and have slots of their own, in the first word; a
 * composite for which that word has no room is evaluated as a whole.
 */
final class Planner<S> {
  private final SetMultimap<ScalarFact<S>, FactChecks.Check> checks = LinkedHashMultimap.create();
  private final List<Program.Evaluated<S>> evaluated = new ArrayList<>();
  private final List<Program.Composed> composed = new ArrayList<>();
  private final Map<Condition<S>, Integer> leaves = new HashMap<>();

  private Planner() {}

  static <S> Program<S> plan(List<Rule<S>> rules, LocalDate day) {
    Planner<S> planner = new Planner<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      planner.ask(rules.get(rule).condition(), Long.SIZE + rule);
    }
    return new Program<>(
        day,
        (rules.size() + Long.SIZE - 1) / Long.SIZE,
        planner.checks.asMap().entrySet().stream()
            .map(entry -> new FactChecks<>(entry.getKey(), entry.getValue()))
            .collect(toImmutableList()),
        ImmutableList.copyOf(planner.evaluated),
        ImmutableList.copyOf(planner.composed));
  }

  private void ask(Condition<S> condition, int slot) {
    if (condition instanceof All<S> all) {
      all.parts().forEach(part -> ask(part, slot));
    } else if (condition instanceof Bound<S> bound && !isUnbounded(bound)) {
      checks.put(bound.fact(), new FactChecks.Check(bound.low(), bound.high(), slot));
    } else if (parts(condition).isEmpty() || leaves.size() + countLeaves(condition) > Long.SIZE) {
      evaluated.add(new Program.Evaluated<>(condition, slot));
    } else {
      composed.add(new Program.Composed(formula(condition), slot));
    }
  }

  /** A bound as wide as what is missing cannot tell it from what is known. */
  private static boolean isUnbounded(Bound<?> bound) {
    return bound.low() == Integer.MIN_VALUE && bound.high() == Integer.MAX_VALUE;
  }

  private Formula formula(Condition<S> condition) {
    ImmutableList<Formula> parts =
        parts(condition).stream().map(this::formula).collect(toImmutableList());
    if (condition instanceof All<S>) {
      return Formula.all(parts);
    }
    if (condition instanceof Any<S> || condition instanceof Unless<S>) {
      return Formula.any(parts);
    }
    return condition instanceof Not<S> ? parts.get(0).not() : leaf(condition);
  }

  private Formula leaf(Condition<S> condition) {
    Integer known = leaves.get(condition);
    int slot = known == null ? leaves.size() : known;
    if (known == null) {
      leaves.put(condition, slot);
      ask(condition, slot);
    }
    return Formula.leaf(1L << slot);
  }

  private int countLeaves(Condition<S> condition) {
    ImmutableList<Condition<S>> parts = parts(condition);
    return parts.isEmpty() ? 1 : parts.stream().mapToInt(this::countLeaves).sum();
  }

  private static <S> ImmutableList<Condition<S>> parts(Condition<S> condition) {
    if (condition instanceof All<S> all) {
      return all.parts();
    }
    if (condition instanceof Any<S> any) {
      return any.parts();
    }
    if (condition instanceof Unless<S> unless) {
      return ImmutableList.of(unless.principle(), unless.exception());
    }
    return condition instanceof Not<S> not ? ImmutableList.of(not.part()) : ImmutableList.of();
  }
}
