package org.jiceng.rollup;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import org.jiceng.text.Text;
import org.jiceng.unit.UnitTree;

/**
 * What readers could add up: at every node the numbers of one or several columns. A number is that
 * of the node's children and of its own rows; of several columns the first is the whole of the
 * others, and of a rest whose size is known to everybody.
 */
record Cells(UnitTree tree, ImmutableList<Column> columns, int threshold) {

  /**
   * A column.
   *
   * @param of what it counts, for people
   * @param numbers how many rows or units at each node
   */
  record Column(Text of, Numbers numbers) {}

  int nodes() {
    return tree.size();
  }

  long at(int column, int node) {
    return columns.get(column).numbers().at(node);
  }

  /** How many of the node's number are of none of its children. */
  long own(int column, int node) {
    long own = at(column, node);
    for (int child = node + 1; child < tree.endExclusive(node); child = tree.endExclusive(child)) {
      own -= at(column, child);
    }
    return own;
  }

  boolean isInner(int node) {
    return tree.endExclusive(node) > node + 1;
  }

  /** Whether so few must not be published; none may. */
  boolean isSensitive(long number) {
    return 0 < number && number < threshold;
  }

  BitSet sensitive(int column) {
    BitSet sensitive = new BitSet();
    for (int node = 0; node < nodes(); node++) {
      sensitive.set(node, isSensitive(at(column, node)));
    }
    return sensitive;
  }
}
