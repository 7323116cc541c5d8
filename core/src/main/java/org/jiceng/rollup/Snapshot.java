package org.jiceng.rollup;

import com.google.common.collect.ImmutableList;
import java.util.List;
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
  private final Channels channels;
  private final ImmutableList<List<Identities.Placed<S>>> several;

  Snapshot(
      UnitTree tree,
      ImmutableList<Measure<S>> measures,
      GroupedRows rows,
      Channels channels,
      ImmutableList<List<Identities.Placed<S>>> several) {
    this.tree = tree;
    this.measures = measures;
    this.rows = rows;
    this.channels = channels;
    this.several = several;
  }

  /** How many rows there are. */
  public int size() {
    return rows.size();
  }

  /** The figures of every measure at every node. */
  public RollupTable<S> table() {
    long[][] sums = Kernel.sums(tree, rows, channels.values());
    new Distinct<>(tree, measures, channels, sums).putRight(several);
    return new RollupTable<>(tree, measures, channels, sums, rows);
  }
}
