package org.jiceng.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitTree;

/**
 * Figures of every measure at every node. Immutable.
 *
 * @param <S> the type of the rows that were counted
 */
public final class RollupTable<S> {
  private final UnitTree tree;
  private final ImmutableList<Measure<S>> measures;
  private final ImmutableMap<String, Integer> byKey;
  private final ImmutableList<Series> series;
  private final IntPredicate hasRows;

  RollupTable(
      UnitTree tree,
      ImmutableList<Measure<S>> measures,
      ImmutableList<Series> series,
      IntPredicate hasRows) {
    this.tree = tree;
    this.measures = measures;
    this.series = series;
    this.hasRows = hasRows;
    ImmutableMap.Builder<String, Integer> keys = ImmutableMap.builder();
    for (int m = 0; m < measures.size(); m++) {
      keys.put(measures.get(m).key(), m);
    }
    this.byKey = keys.buildOrThrow();
  }

  /** The tree. */
  public UnitTree tree() {
    return tree;
  }

  /** The measures, in the order of the plan. */
  public ImmutableList<Measure<S>> measures() {
    return measures;
  }

  /**
   * The figure of {@code measure} at {@code unit}.
   *
   * @throws IllegalArgumentException if the measure is not in this table, or the unit not in its
   *     tree
   */
  public Figure at(UnitId unit, Measure<S> measure) {
    return at(tree.indexOf(unit), measure);
  }

  /**
   * The figure of {@code measure} at the unit of {@code index} in the tree.
   *
   * @throws IllegalArgumentException if the measure is not in this table
   */
  public Figure at(int index, Measure<S> measure) {
    return series(measure).at(index);
  }

  /**
   * The figures of {@code measure} at all units, in tree order, to be chosen from and sorted.
   *
   * @throws IllegalArgumentException if the measure is not in this table
   */
  public Figures figures(Measure<S> measure) {
    return Figures.all(tree, series(measure));
  }

  Series series(Measure<S> measure) {
    Integer m = byKey.get(measure.key());
    checkArgument(m != null, "no measure %s in this table", measure.key());
    return series.get(m);
  }

  boolean hasRows(int index) {
    return hasRows.test(index);
  }

  /** How many counted units lie within {@code unit} or are it. */
  public int unitsExpected(UnitId unit) {
    return tree.counted(unit);
  }

  /** How many of the units expected have at least one row. */
  public int unitsPresent(UnitId unit) {
    int index = tree.indexOf(unit);
    return (int)
        IntStream.range(index, tree.endExclusive(index))
            .filter(at -> hasRows.test(at) && tree.unit(at).isCounted())
            .count();
  }
}
