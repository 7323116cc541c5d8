package org.jiceng.rollup;

import java.util.Arrays;

/**
 * Rows as they arrive, in any order: a node and a code each. Six bytes a row while there are few
 * codes.
 */
final class Columns {
  private static final int NARROW = 1 << Character.SIZE;

  private int[] nodes = new int[1 << 10];
  private char[] low = new char[1 << 10];
  private char[] high = new char[0]; // the upper halves of the codes, once one of them needs it
  private int size;

  void add(int node, int code) {
    if (size == nodes.length) {
      grow(Math.multiplyExact(size, 2));
    }
    if (code >= NARROW && high.length == 0) {
      high = new char[nodes.length];
    }
    nodes[size] = node;
    low[size] = (char) code;
    if (high.length > 0) {
      high[size] = (char) (code >>> Character.SIZE);
    }
    size++;
  }

  private void grow(int length) {
    nodes = Arrays.copyOf(nodes, length);
    low = Arrays.copyOf(low, length);
    high = high.length == 0 ? high : Arrays.copyOf(high, length);
  }

  /** The rows sorted by node, by counting. */
  GroupedRows grouped(int nodeCount) {
    int[] offsets = new int[nodeCount + 1];
    for (int row = 0; row < size; row++) {
      offsets[nodes[row] + 1]++;
    }
    for (int node = 0; node < nodeCount; node++) {
      offsets[node + 1] += offsets[node];
    }
    int[] next = Arrays.copyOf(offsets, nodeCount);
    return high.length == 0
        ? GroupedRows.narrow(offsets, narrow(next))
        : GroupedRows.wide(offsets, wide(next));
  }

  private char[] narrow(int[] next) {
    char[] sorted = new char[size];
    for (int row = 0; row < size; row++) {
      sorted[next[nodes[row]]++] = low[row];
    }
    return sorted;
  }

  private int[] wide(int[] next) {
    int[] sorted = new int[size];
    for (int row = 0; row < size; row++) {
      sorted[next[nodes[row]]++] = high[row] << Character.SIZE | low[row];
    }
    return sorted;
  }
}
