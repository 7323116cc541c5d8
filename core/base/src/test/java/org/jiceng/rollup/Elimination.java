package org.jiceng.rollup;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which unknowns of linear equations have one value only: by Gauss and Jordan, in whole numbers, so
 * that nothing is rounded. What stands on the right does not matter.
 */
final class Elimination {
  private final Map<Integer, Map<Integer, BigInteger>> rows = new HashMap<>(); // by solved unknown
  private final SetMultimap<Integer, Integer> rowsWith = HashMultimap.create();

  /** One more equation: the factor of each unknown in it. */
  void add(Map<Integer, Integer> equation) {
    Map<Integer, BigInteger> row = new TreeMap<>();
    equation.forEach((unknown, factor) -> row.put(unknown, BigInteger.valueOf(factor)));
    for (int unknown : equation.keySet()) {
      Map<Integer, BigInteger> solved = rows.get(unknown);
      if (solved != null) {
        eliminate(row, unknown, solved);
      }
    }
    if (row.isEmpty()) {
      return;
    }
    int pivot =
        row.keySet().stream()
            .min(Comparator.comparingInt(unknown -> rowsWith.get(unknown).size()))
            .orElseThrow();
    List<Integer> others = new ArrayList<>(rowsWith.get(pivot));
    for (int other : others) {
      Map<Integer, BigInteger> changed = rows.getOrDefault(other, Map.of());
      changed.keySet().forEach(unknown -> rowsWith.remove(unknown, other));
      eliminate(changed, pivot, row);
      changed.keySet().forEach(unknown -> rowsWith.put(unknown, other));
    }
    rows.put(pivot, row);
    row.keySet().forEach(unknown -> rowsWith.put(unknown, pivot));
  }

  /** Takes {@code unknown} out of {@code row} by means of another row that has it. */
  private static void eliminate(
      Map<Integer, BigInteger> row, int unknown, Map<Integer, BigInteger> other) {
    BigInteger of = row.getOrDefault(unknown, BigInteger.ZERO);
    BigInteger by = other.getOrDefault(unknown, BigInteger.ONE);
    row.replaceAll((each, factor) -> factor.multiply(by));
    other.forEach((each, factor) -> row.merge(each, factor.multiply(of).negate(), BigInteger::add));
    row.values().removeIf(factor -> factor.signum() == 0);
    BigInteger common = row.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
    row.replaceAll((each, factor) -> factor.divide(common));
  }

  /** The unknowns that can be solved. */
  ImmutableSet<Integer> determined() {
    return rows.entrySet().stream()
        .filter(row -> row.getValue().size() == 1)
        .map(Map.Entry::getKey)
        .collect(ImmutableSet.toImmutableSet());
  }
}
