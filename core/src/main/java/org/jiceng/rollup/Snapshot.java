package org.jiceng.rollup;

import com.google.common.collect.ImmutableList;
import org.jiceng.unit.UnitTree;

/**
 * The rows that a collector had taken at one moment, grouped by unit: two bytes a row while the
 * facts read in no more than 65,536 ways. Immutable; figures are computed from it as often as
 * wanted.
 *
 * @param <S> the rows' type
 */
public final class Snapshot<S> {
  private final UnitTree tree;
  private final ImmutableList<Measure<S>> measures;
  private final GroupedRows rows;
  private final Plan<S> plan;

  Snapshot(UnitTree tree, ImmutableList<Measure<S>> measures, GroupedRows rows, Plan<S> plan) {
    this.tree = tree;
    this.measures = measures;
    this.rows = rows;
    this.plan = plan;
  }

  /** How many rows there are. */
  public int size() {
    return rows.size();
  }

  /**
   * The figures of every measure at every node.
   *
   * @throws ArithmeticException if a sum of so many rows might be too large for a {@code long}
   */
  public RollupTable<S> table() {
    return table(Workers.ONE);
  }

  /** As {@link #table}, on the threads of the common pool: the same figures, to the bit. */
  public RollupTable<S> tableInParallel() {
    return table(Workers.MANY);
  }

  private RollupTable<S> table(Workers workers) {
    return new RollupTable<>(tree, measures, plan.series(rows, workers), rows::hasRows);
  }
}
