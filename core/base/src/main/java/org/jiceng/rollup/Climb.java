package org.jiceng.rollup;

import java.util.Arrays;
import org.jiceng.unit.UnitTree;

/**
 * One way from a node up to the root, on which all sums move together: their numbers lie far apart
 * in memory, and fetching those of a node at once takes hardly longer than fetching one. Mutable,
 * used again and again.
 */
final class Climb {
  private final UnitTree tree;
  private Numbers[] numbers = new Numbers[8];
  private long[] more = new long[8];
  private int size;
  private int from;

  Climb(UnitTree tree) {
    this.tree = tree;
  }

  UnitTree tree() {
    return tree;
  }

  /** The node from which it goes up. */
  int from() {
    return from;
  }

  /** A new way, from {@code node}, on which nothing moves yet. */
  void start(int node) {
    from = node;
    size = 0;
  }

  /** On this way {@code of} grow by {@code by}. */
  void add(Numbers of, long by) {
    if (size == more.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
      more = Arrays.copyOf(more, 2 * size);
    }
    numbers[size] = of;
    more[size++] = by;
  }

  /** Moves what was added, at the first node and at every node above it. */
  void go() {
    for (int at = from; at >= 0; at = tree.parentIndex(at)) {
      for (int i = 0; i < size; i++) {
        numbers[i].add(at, more[i], tree.size());
      }
    }
  }
}
