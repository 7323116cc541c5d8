package org.jiceng.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
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
  private final ImmutableTable<UnitId, String, Figure> figures;
  private final boolean[] present;

  RollupTable(
      UnitTree tree,
      ImmutableList<Measure<S>> measures,
      ImmutableTable<UnitId, String, Figure> figures,
      boolean[] present) {
    this.tree = tree;
    this.measures = measures;
    this.figures = figures;
    this.present = present;
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
    Figure figure = figures.get(unit, measure.key());
    checkArgument(figure != null, "no figure of %s at %s", measure.key(), unit);
    return figure;
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
            .filter(at -> present[at] && tree.unit(at).isCounted())
            .count();
  }
}
