package org.jiceng.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.jiceng.unit.UnitTree;

/**
 * What a collector has taken, to be sent elsewhere and added to another collector of the same plan
 * over the same tree: so that a table can be computed from parts that stand on several machines. It
 * is the same table, to the bit, in whatever parts and order. Immutable.
 *
 * <p>It holds eight bytes a row, and one row for each way in which the facts read; if a measure
 * counts identities, every row. It can be serialized if the rows can.
 *
 * @param <S> the rows' type
 */
public final class RollupState<S> implements Serializable {
  @Serial private static final long serialVersionUID = 1;

  private final long tree; // the fingerprint of the tree that the nodes are indexes of
  private final String[] plan;
  private final int[] nodes;
  private final int[] which;

  @SuppressWarnings("serial") // serializable where the caller's rows are
  private final Object[] rows;

  /**
   * The state of a collector.
   *
   * @param nodes the index of each row's unit
   * @param which for each row the index in {@code rows} of one that reads alike
   */
  RollupState(
      UnitTree tree, List<? extends Measure<S>> plan, int[] nodes, int[] which, List<S> rows) {
    this.tree = fingerprint(tree);
    this.plan = keys(plan);
    this.nodes = nodes;
    this.which = which;
    this.rows = rows.toArray();
  }

  private static String[] keys(List<? extends Measure<?>> plan) {
    return plan.stream().map(Measure::key).toArray(String[]::new);
  }

  /** Made of the ids alone, so that it is the same on every machine. */
  private static long fingerprint(UnitTree tree) {
    long hash = tree.size();
    for (int index = 0; index < tree.size(); index++) {
      hash = hash * 31 + tree.unit(index).id().value().hashCode();
    }
    return hash;
  }

  /** How many rows were taken. */
  public int size() {
    return nodes.length;
  }

  int node(int row) {
    return nodes[row];
  }

  int which(int row) {
    return which[row];
  }

  @SuppressWarnings("unchecked") // made of rows of this type alone
  ImmutableList<S> rows() {
    return ImmutableList.copyOf((S[]) rows);
  }

  void checkFits(UnitTree other, List<? extends Measure<S>> measures) {
    checkArgument(tree == fingerprint(other), "a state over another tree than %s", other);
    checkArgument(
        ImmutableList.copyOf(plan).equals(ImmutableList.copyOf(keys(measures))),
        "a state of another plan");
  }

  /** How many rows; not what they say. */
  @Override
  public String toString() {
    return "RollupState{" + size() + " rows}";
  }
}
