package org.jiceng.rollup;

import org.jiceng.unit.UnitTree;

/** A number at every node; without an array as long as all of them are zero. */
final class Numbers {
  private long[] values;

  private Numbers(long[] values) {
    this.values = values;
  }

  static Numbers zeros() {
    return new Numbers(new long[0]);
  }

  /** The numbers of {@code values}, which the caller gives away. */
  static Numbers of(long[] values) {
    return new Numbers(values);
  }

  long at(int node) {
    return values.length == 0 ? 0 : values[node];
  }

  /** Adds up the tree: at each node what stood at it and at every node within. */
  void up(UnitTree tree) {
    if (values.length > 0) {
      Kernel.up(tree, values);
    }
  }

  /** Numbers of their own, equal to these now. */
  Numbers copy() {
    return new Numbers(values.clone());
  }

  /** Adds {@code more} at {@code node} of {@code nodes}; never past what a long can hold. */
  void add(int node, long more, int nodes) {
    if (more != 0) {
      if (values.length == 0) {
        values = new long[nodes];
      }
      values[node] = Math.addExact(values[node], more);
    }
  }

  /** These less {@code others}, at each of {@code nodes}. */
  Numbers minus(Numbers others, int nodes) {
    Numbers difference = zeros();
    for (int node = 0; node < nodes; node++) {
      difference.add(node, at(node) - others.at(node), nodes);
    }
    return difference;
  }
}
