package org.jiceng.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Writes down what is published as equations and asks what they say of what is hidden. Knows
 * nothing of how that was chosen.
 */
final class Auditor {
  private final Cells cells;
  private final List<BitSet> hidden;
  private final List<Equation> equations = new ArrayList<>();
  private final BitSet withOwn = new BitSet();

  private Auditor(Cells cells, List<BitSet> hidden) {
    this.cells = cells;
    this.hidden = hidden;
    for (int column = 0; column < cells.columns().size(); column++) {
      for (int node = 0; node < cells.nodes(); node++) {
        if (cells.own(column, node) > 0) {
          withOwn.set(node);
        }
      }
    }
  }

  /** The audit of {@code cells} of which those that {@code hidden} names are not printed. */
  static Audit of(Cells cells, List<BitSet> hidden) {
    Auditor auditor = new Auditor(cells, hidden);
    for (int node = cells.nodes() - 1; node >= 0; node--) {
      for (int column = 0; column < cells.columns().size(); column++) {
        auditor.addSum(column, node);
      }
      auditor.addWhole(node);
    }
    return auditor.audit();
  }

  /** One side of an equation as it grows: what is printed goes to the other side. */
  private final class Sum {
    private final ImmutableMap.Builder<Integer, Integer> unknowns = ImmutableMap.builder();
    private long number;

    void add(int column, int node, int sign) {
      if (hidden.get(column).get(node)) {
        unknowns.put(unknown(column, node, false), sign);
      } else {
        number -= sign * cells.at(column, node);
      }
    }

    void write() {
      ImmutableMap<Integer, Integer> all = unknowns.buildOrThrow();
      if (!all.isEmpty()) {
        equations.add(new Equation(all, number));
      }
    }
  }

  /** A hidden number, or that of own rows, by a number of its own. */
  private int unknown(int column, int node, boolean isOwn) {
    return (column * cells.nodes() + node) * 2 + (isOwn ? 1 : 0);
  }

  private void addSum(int column, int node) {
    if (!cells.isInner(node)) {
      return;
    }
    Sum sum = new Sum();
    sum.add(column, node, -1);
    for (int child = node + 1;
        child < cells.tree().endExclusive(node);
        child = cells.tree().endExclusive(child)) {
      sum.add(column, child, 1);
    }
    if (withOwn.get(node)) {
      sum.unknowns.put(unknown(column, node, true), 1);
    }
    sum.write();
  }

  private void addWhole(int node) {
    int columns = cells.columns().size();
    if (columns == 1) {
      return;
    }
    Sum sum = new Sum();
    sum.add(0, node, -1);
    long rest = cells.at(0, node);
    for (int column = 1; column < columns; column++) {
      sum.add(column, node, 1);
      rest -= cells.at(column, node);
    }
    sum.number -= rest;
    sum.write();
  }

  private Audit audit() {
    Elimination elimination = new Elimination();
    equations.forEach(equation -> elimination.add(equation.unknowns()));
    ImmutableSet<Integer> determined = elimination.determined();
    // In one column no zero is ever hidden, and readers may know it.
    Ranges ranges = Ranges.of(equations, cells.columns().size() == 1 ? 1 : 0);
    ImmutableList.Builder<Audit.Leak> leaks = ImmutableList.builder();
    long narrowest = Long.MAX_VALUE;
    long count = 0;
    for (int column = 0; column < cells.columns().size(); column++) {
      for (int node = 0; node < cells.nodes(); node++) {
        for (boolean isOwn : new boolean[] {false, true}) {
          if (isSecret(column, node, isOwn)) {
            int unknown = unknown(column, node, isOwn);
            long values = determined.contains(unknown) ? 1 : ranges.values(unknown);
            narrowest = Math.min(narrowest, values);
            count += isOwn ? 0 : 1;
            if (values <= 1) {
              leaks.add(
                  new Audit.Leak(
                      cells.tree().unit(node).id(), cells.columns().get(column).of(), isOwn));
            }
          }
        }
      }
    }
    return new Audit(count, leaks.build(), narrowest);
  }

  private boolean isSecret(int column, int node, boolean isOwn) {
    return isOwn
        ? cells.isInner(node) && cells.isSensitive(cells.own(column, node))
        : hidden.get(column).get(node);
  }
}
