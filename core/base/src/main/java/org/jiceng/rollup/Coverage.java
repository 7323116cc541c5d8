package org.jiceng.rollup;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jiceng.unit.Crosswalk;
import org.jiceng.unit.Succession;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitTree;

/**
 * Whether two tables speak of the same units. A unit that counts and has rows in one table while
 * what it was, or became, has none in the other makes what lies around it partial. If both lack it,
 * what lies around it is like with like, and only of the unit itself there is nothing to say.
 */
final class Coverage {
  private final UnitTree earlier;
  private final UnitTree later;
  private final Map<Integer, ImmutableSortedSet<UnitId>> lacking = new HashMap<>();

  Coverage(Crosswalk walk, Restatement restatement, IntPredicate hadRows, IntPredicate hasRows) {
    this.earlier = walk.earlier();
    this.later = walk.later();
    for (Unit unit : earlier.units()) {
      Succession succession = walk.from(unit.id());
      if (unit.id().equals(succession.before().first())) {
        int at = restatement.targetOf(earlier.indexOf(unit.id()));
        check(succession, at, hadRows, hasRows);
      }
    }
    for (Unit unit : later.units()) {
      Succession succession = walk.to(unit.id());
      if (succession.before().isEmpty() && unit.id().equals(succession.after().first())) {
        check(succession, later.indexOf(unit.id()), hadRows, hasRows);
      }
    }
  }

  private void check(Succession succession, int at, IntPredicate hadRows, IntPredicate hasRows) {
    ImmutableSortedSet<UnitId> before = without(succession.before(), earlier, hadRows);
    ImmutableSortedSet<UnitId> after = without(succession.after(), later, hasRows);
    ImmutableSortedSet<UnitId> either = ImmutableSortedSet.copyOf(Sets.union(before, after));
    if (either.isEmpty() || at < 0) {
      return;
    }
    boolean goesOn = !succession.before().isEmpty() && !succession.after().isEmpty();
    if (goesOn
        && before.size() == counted(succession.before(), earlier)
        && after.size() == counted(succession.after(), later)) {
      after.forEach(unit -> lacking.putIfAbsent(later.indexOf(unit), either));
      return;
    }
    for (int node = at; node >= 0; node = later.parentIndex(node)) {
      lacking.putIfAbsent(node, either);
    }
  }

  private static ImmutableSortedSet<UnitId> without(
      ImmutableSortedSet<UnitId> units, UnitTree tree, IntPredicate rows) {
    return ImmutableSortedSet.copyOf(
        Sets.filter(units, unit -> tree.get(unit).isCounted() && !rows.test(tree.indexOf(unit))));
  }

  private static long counted(ImmutableSortedSet<UnitId> units, UnitTree tree) {
    return units.stream().filter(unit -> tree.get(unit).isCounted()).count();
  }

  /** What makes the later {@code node} partial. */
  Optional<Compared.Unlike> gap(int node) {
    return Optional.ofNullable(lacking.get(node))
        .map(units -> new Compared.Unlike(NotComparable.PARTIAL, units));
  }
}
