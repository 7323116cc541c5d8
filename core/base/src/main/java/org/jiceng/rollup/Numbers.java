package org.jiceng.rollup;

import static com.google.common.base.Preconditions.checkState;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jiceng.unit.UnitTree;

/**
 * A number at every node; without an array as long as all of them are zero. Several can stand side
 * by side in one array.
 */
final class Numbers {
  private long[] values;
  private int stride = 1;
  private int offset;

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
    return values.length == 0 ? 0 : values[node * stride + offset];
  }

  /**
   * Puts those of {@code all} that are not zero everywhere side by side, node by node: who changes
   * several at a node then finds them at one place in memory.
   */
  static void sideBySide(Iterable<Numbers> all, int nodes) {
    List<Numbers> there = new ArrayList<>();
    for (Numbers numbers : all) {
      if (numbers.values.length > 0) {
        there.add(numbers);
      }
    }
    long[] shared = new long[Math.multiplyExact(nodes, there.size())];
    for (int i = 0; i < there.size(); i++) {
      Numbers numbers = there.get(i);
      for (int node = 0; node < nodes; node++) {
        shared[node * there.size() + i] = numbers.at(node);
      }
      numbers.values = shared;
      numbers.stride = there.size();
      numbers.offset = i;
    }
  }

  boolean isZero() {
    return values.length == 0 || Arrays.stream(copy().values).allMatch(value -> value == 0);
  }

  /** Adds up the tree: at each node what stood at it and at every node within. */
  void up(UnitTree tree) {
    checkState(stride == 1, "they stand apart");
    if (values.length > 0) {
      Kernel.up(tree, values);
    }
  }

  /** Numbers of their own, equal to these now. */
  Numbers copy() {
    long[] copy = new long[values.length / stride];
    Arrays.setAll(copy, this::at);
    return new Numbers(copy);
  }

  /** Adds {@code more} at {@code node} of {@code nodes}; never past what a long can hold. */
  void add(int node, long more, int nodes) {
    if (more != 0) {
      if (values.length == 0) {
        values = new long[nodes];
      }
      int at = node * stride + offset;
      values[at] = Math.addExact(values[at], more);
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
