package org.jiceng.rollup;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows by node: those of a node stand together, from its offset to the next one's, each as its
 * code. Two bytes a row while there are few codes.
 */
abstract sealed class GroupedRows {
  private static final int FEWEST = 15; // rows for which a field has room
  private static final int MOST = 255;
  private static final int SMALL_PART = 64; // of the rows, one in so many may be in large nodes

  private final int[] offsets;
  private final int room;
  private final ImmutableIntArray large;

  private GroupedRows(int[] offsets) {
    this.offsets = offsets;
    this.room = room();
    ImmutableIntArray.Builder found = ImmutableIntArray.builder();
    for (int node = 0; node < nodes(); node++) {
      if (to(node) - from(node) > room) {
        found.add(node);
      }
    }
    this.large = found.build();
  }

  /** As little as nearly all rows need, since narrow fields stand side by side in fewer words. */
  private int room() {
    long[] rowsOfSize = new long[MOST + 1];
    for (int node = 0; node < nodes(); node++) {
      int rows = to(node) - from(node);
      if (rows <= MOST) {
        rowsOfSize[rows] += rows;
      }
    }
    long beyond = size();
    for (int rows = 0; rows < MOST; rows++) {
      beyond -= rowsOfSize[rows];
      if (rows >= FEWEST && (rows & rows + 1) == 0 && beyond <= size() / SMALL_PART) {
        return rows;
      }
    }
    return MOST;
  }

  /** Rows with codes below 2^16. */
  static GroupedRows narrow(int[] offsets, char[] codes) {
    return new Narrow(offsets, codes);
  }

  /** Rows with any codes. */
  static GroupedRows wide(int[] offsets, int[] codes) {
    return new Wide(offsets, codes);
  }

  final int nodes() {
    return offsets.length - 1;
  }

  final int size() {
    return offsets[nodes()];
  }

  final boolean hasRows(int node) {
    return offsets[node] < offsets[node + 1];
  }

  /** How many rows a node can have without being {@link #large}. */
  final int roomForRows() {
    return room;
  }

  /** The few nodes with more rows than most: found once, to keep a test out of the loop. */
  final ImmutableIntArray large() {
    return large;
  }

  /** For each node the sum, over its rows, of what {@code table} has for the row's code. */
  final long[] sums(long[] table, Workers workers) {
    long[] sums = new long[nodes()];
    workers.ranges(sums.length, (from, to) -> sumInto(sums, offsets, table, from, to));
    return sums;
  }

  /** The same for one node. */
  final long sum(int node, long[] table) {
    long sum = 0;
    for (int row = offsets[node]; row < offsets[node + 1]; row++) {
      sum += table[code(row)];
    }
    return sum;
  }

  /** For each node the least, over its rows, of what {@code table} has for the row's code. */
  final long[] leasts(long[] table, long ofNone) {
    long[] leasts = new long[nodes()];
    for (int node = 0; node < leasts.length; node++) {
      long least = ofNone;
      for (int row = offsets[node]; row < offsets[node + 1]; row++) {
        least = Math.min(least, table[code(row)]);
      }
      leasts[node] = least;
    }
    return leasts;
  }

  /** The first row of {@code node}. */
  final int from(int node) {
    return offsets[node];
  }

  /** The row after the last of {@code node}. */
  final int to(int node) {
    return offsets[node + 1];
  }

  /**
   * The same rows by other nodes.
   *
   * @param origins for each of these its node here; negative if it has none
   */
  final GroupedRows moved(int[] origins) {
    int[] starts = new int[origins.length + 1];
    for (int node = 0; node < origins.length; node++) {
      int rows = origins[node] < 0 ? 0 : to(origins[node]) - from(origins[node]);
      starts[node + 1] = starts[node] + rows;
    }
    return moved(origins, starts);
  }

  abstract GroupedRows moved(int[] origins, int[] starts);

  /**
   * Gives many codes new numbers, in the order in which rows have them first; if most rows have one
   * of their own, all get one. What is kept for each code is then read as it stands in memory.
   * Once, before anything is made of the codes.
   *
   * @param ofCodes what there is for each code
   * @return the same by the new numbers
   */
  <V> List<V> inOrder(List<V> ofCodes) {
    return ofCodes;
  }

  abstract void sumInto(long[] sums, int[] offsets, long[] table, int from, int to);

  abstract int code(int row);

  private static final class Narrow extends GroupedRows {
    private final char[] codes;

    Narrow(int[] offsets, char[] codes) {
      super(offsets);
      this.codes = codes;
    }

    @Override
    GroupedRows moved(int[] origins, int[] starts) {
      char[] moved = new char[starts[origins.length]];
      for (int node = 0; node < origins.length; node++) {
        if (origins[node] >= 0) {
          int rows = starts[node + 1] - starts[node];
          System.arraycopy(codes, from(origins[node]), moved, starts[node], rows);
        }
      }
      return new Narrow(starts, moved);
    }

    @Override
    void sumInto(long[] sums, int[] offsets, long[] table, int from, int to) {
      for (int node = from; node < to; node++) {
        long sum = 0;
        int end = offsets[node + 1];
        for (int row = offsets[node]; row < end; row++) {
          sum += table[codes[row]];
        }
        sums[node] = sum;
      }
    }

    @Override
    int code(int row) {
      return codes[row];
    }
  }

  private static final class Wide extends GroupedRows {
    private final int[] codes;

    Wide(int[] offsets, int[] codes) {
      super(offsets);
      this.codes = codes;
    }

    @Override
    <V> List<V> inOrder(List<V> ofCodes) {
      int[] numbers = new int[ofCodes.size()]; // from 1; 0 for a code not yet met
      boolean isOneEach = 2L * numbers.length > codes.length;
      List<V> inOrder = new ArrayList<>(isOneEach ? codes.length : numbers.length);
      for (int row = 0; row < codes.length; row++) {
        int code = codes[row];
        if (isOneEach || numbers[code] == 0) {
          inOrder.add(ofCodes.get(code));
          numbers[code] = inOrder.size();
        }
        codes[row] = numbers[code] - 1;
      }
      return inOrder;
    }

    @Override
    GroupedRows moved(int[] origins, int[] starts) {
      int[] moved = new int[starts[origins.length]];
      for (int node = 0; node < origins.length; node++) {
        if (origins[node] >= 0) {
          int rows = starts[node + 1] - starts[node];
          System.arraycopy(codes, from(origins[node]), moved, starts[node], rows);
        }
      }
      return new Wide(starts, moved);
    }

    @Override
    void sumInto(long[] sums, int[] offsets, long[] table, int from, int to) {
      for (int node = from; node < to; node++) {
        long sum = 0;
        int end = offsets[node + 1];
        for (int row = offsets[node]; row < end; row++) {
          sum += table[codes[row]];
        }
        sums[node] = sum;
      }
    }

    @Override
    int code(int row) {
      return codes[row];
    }
  }
}
