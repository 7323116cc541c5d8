package org.jiceng.unit;

import java.util.Arrays;

/** The order in which every unit stands before the units within it, and those follow it at once. */
final class PreOrder {
  private static final int NONE = Keys.NONE;

  private PreOrder() {}

  /** Puts the children of one parent, which stand between two positions, in order. */
  @FunctionalInterface
  interface Siblings {
    void sort(int parent, int[] children, int from, int to);
  }

  /** Whether rows stand in it already, as far as the order of siblings does not matter. */
  static boolean isOne(int[] parents) {
    if (parents[0] != NONE) {
      return false;
    }
    for (int number = 1; number < parents.length; number++) {
      int at = number - 1;
      while (at != parents[number]) {
        if (at == NONE) {
          return false;
        }
        at = parents[at];
      }
    }
    return true;
  }

  /** The index of each row in it; {@code parents} makes a tree, of which {@code root} is one. */
  static int[] of(int[] parents, int root, Siblings siblings) {
    int size = parents.length;
    int[] starts = new int[size + 1]; // of the children of each row
    int[] children = children(parents, starts);
    int[] indexes = new int[size];
    int[] ahead = new int[size];
    int waiting = 0;
    ahead[waiting++] = root;
    for (int index = 0; waiting > 0; index++) {
      int number = ahead[--waiting];
      indexes[number] = index;
      siblings.sort(number, children, starts[number], starts[number + 1]);
      for (int child = starts[number + 1] - 1; child >= starts[number]; child--) {
        ahead[waiting++] = children[child];
      }
    }
    return indexes;
  }

  /** The rows directly within each row. */
  private static int[] children(int[] parents, int[] starts) {
    for (int parent : parents) {
      if (parent != NONE) {
        starts[parent + 1]++;
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] next = starts.clone();
    int[] children = new int[starts[parents.length]];
    for (int number = 0; number < parents.length; number++) {
      if (parents[number] != NONE) {
        children[next[parents[number]]++] = number;
      }
    }
    return children;
  }

  /** The index after the last unit within each, of {@code parents} in this order. */
  static int[] ends(int[] parents) {
    int[] ends = new int[parents.length];
    for (int at = parents.length - 1; at >= 0; at--) {
      ends[at] = Math.max(ends[at], at + 1);
      if (parents[at] != NONE) {
        ends[parents[at]] = Math.max(ends[parents[at]], ends[at]);
      }
    }
    return ends;
  }
}
