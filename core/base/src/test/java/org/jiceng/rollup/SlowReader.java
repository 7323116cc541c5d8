package org.jiceng.rollup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Whether a reader can solve a hidden number of one column, by the shape of what is hidden: a path
 * along which numbers could be shifted, from what is printed back to what is printed, means that
 * there are several solutions. In counts of at least one, a shift must also leave each at least
 * one.
 */
final class SlowReader {

  private SlowReader() {}

  /** Whether {@code node}'s number can be neither one more nor one less. */
  static boolean knows(Cells cells, BitSet hidden, int node) {
    return !canShift(cells, hidden, node, 1) && !canShift(cells, hidden, node, -1);
  }

  /** Whether the number can change by {@code by}, both above and below. */
  private static boolean canShift(Cells cells, BitSet hidden, int node, int by) {
    return below(cells, hidden, node, by) && above(cells, hidden, node, by);
  }

  /** Below a hidden node some own rows, or a hidden child, must change alike. */
  private static boolean below(Cells cells, BitSet hidden, int node, int by) {
    if (!hidden.get(node)) {
      return false;
    }
    if (!cells.isInner(node)) {
      return cells.at(0, node) + by >= 1;
    }
    if (cells.own(0, node) > 0 && cells.own(0, node) + by >= 1) {
      return true;
    }
    return children(cells, node).stream().anyMatch(child -> below(cells, hidden, child, by));
  }

  /** Above it a sibling, or own rows, must change the other way, or the hidden parent with it. */
  private static boolean above(Cells cells, BitSet hidden, int node, int by) {
    if (node == 0) {
      return true;
    }
    int parent = cells.tree().parentIndex(node);
    if (cells.own(0, parent) > 0 && cells.own(0, parent) - by >= 1) {
      return true;
    }
    return children(cells, parent).stream()
            .anyMatch(child -> child != node && below(cells, hidden, child, -by))
        || (hidden.get(parent) && above(cells, hidden, parent, by));
  }

  private static List<Integer> children(Cells cells, int node) {
    List<Integer> children = new ArrayList<>();
    for (int child = node + 1; child < cells.nodes(); child++) {
      if (cells.tree().parentIndex(child) == node) {
        children.add(child);
      }
    }
    return children;
  }
}
