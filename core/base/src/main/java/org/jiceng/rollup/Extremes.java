package org.jiceng.rollup;

import org.jiceng.unit.UnitTree;

/**
 * The least or the greatest value at every node: the greatest is the least with the sign turned.
 */
final class Extremes {
  private static final long NONE = Long.MAX_VALUE;

  private Extremes() {}

  static Series.Ordered of(
      UnitTree tree,
      GroupedRows rows,
      OrderedValues values,
      boolean greatest,
      Numbers known,
      Numbers unknown) {
    int sign = greatest ? -1 : 1;
    Numbers least = Numbers.of(extremes(tree, rows, values.least(sign, NONE), sign));
    Numbers most =
        values.areExact()
            ? least
            : Numbers.of(extremes(tree, rows, values.greatest(sign, NONE), sign));
    return new Series.Ordered(least, most, 1, known, unknown);
  }

  private static long[] extremes(UnitTree tree, GroupedRows rows, long[] table, int sign) {
    long[] extremes = rows.leasts(table, NONE);
    for (int node = extremes.length - 1; node > 0; node--) {
      int parent = tree.parentIndex(node);
      extremes[parent] = Math.min(extremes[parent], extremes[node]);
    }
    for (int node = 0; node < extremes.length; node++) {
      extremes[node] *= sign;
    }
    return extremes;
  }
}
