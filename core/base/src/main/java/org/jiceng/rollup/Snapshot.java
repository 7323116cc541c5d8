package org.jiceng.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.unit.UnitId;
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

  /**
   * The same rows over {@code other}, such as this tree with a unit moved: each row stays with its
   * unit, wherever that lies there, and no row is read again. Refused if a unit that has rows is
   * not in it.
   */
  public Outcome<Snapshot<S>> over(UnitTree other) {
    IssueLog log = new IssueLog();
    for (int node = 0; node < tree.size(); node++) {
      UnitId unit = tree.unit(node).id();
      if (rows.hasRows(node) && !other.contains(unit)) {
        log.add(RollupIssue.ROLLUP_UNIT_UNKNOWN, Place.none(), ImmutableMap.of("unit", unit));
      }
    }
    return Outcome.of(
        log,
        () -> {
          int[] origins = new int[other.size()];
          Arrays.setAll(origins, node -> tree.findIndex(other.unit(node).id()));
          return new Snapshot<>(other, measures, rows.moved(origins), plan.over(other));
        });
  }

  GroupedRows rows() {
    return rows;
  }

  /** The units' own rows, counted for each term of the measures of units; the caller's to keep. */
  long[][] unitCounts() {
    return plan.unitCounts(rows, Workers.ONE);
  }

  ImmutableList<Series> series() {
    return plan.series(rows, Workers.ONE);
  }

  private RollupTable<S> table(Workers workers) {
    return new RollupTable<>(tree, measures, plan.series(rows, workers), rows::hasRows);
  }
}
