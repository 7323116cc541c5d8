package org.jiceng.review;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Which of many rows have a key in common, from the hashes of their keys. Two tables of bits leave
 * out nearly all that are alone; the rest is sorted, and only where two hashes are equal are keys
 * looked at. A million keys of which few are shared so cost no object each, and memory is read in
 * its order. Mutable, for one thread.
 */
final class SharedKeys {
  private static final int FEW = 64; // are sorted as they are
  private static final int BITS_FOR_A_ROW = 16;
  private static final int MOST_BITS = 1 << 30;

  private long[] rows = new long[FEW]; // the hash in the upper half, the row in the lower one
  private int size;

  /** Takes a row in. */
  void add(int hash, int row) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
    }
    rows[size++] = ((long) hash << Integer.SIZE) | row;
  }

  /**
   * Visits the rows of each key that two or more have, smallest row first, and forgets all rows.
   *
   * @param key the key of a row
   */
  void drain(IntFunction<?> key, Consumer<List<Integer>> visitor) {
    if (size > FEW) {
      leaveOutThoseAlone();
    }
    Arrays.sort(rows, 0, size);
    int from = 0;
    for (int to = 1; to <= size; to++) {
      if (to == size || hash(rows[to]) != hash(rows[from])) {
        if (to - from > 1) {
          ofOneHash(from, to, key, visitor);
        }
        from = to;
      }
    }
    size = 0;
  }

  private void ofOneHash(int from, int to, IntFunction<?> key, Consumer<List<Integer>> visitor) {
    ListMultimap<Object, Integer> byKey =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (int at = from; at < to; at++) {
      byKey.put(key.apply((int) rows[at]), (int) rows[at]);
    }
    for (Object shared : byKey.keySet()) {
      if (byKey.get(shared).size() > 1) {
        visitor.accept(byKey.get(shared));
      }
    }
  }

  /** Keeps each row whose bit another one has too. */
  private void leaveOutThoseAlone() {
    int bits = (int) Math.min(MOST_BITS, Long.highestOneBit(size) * BITS_FOR_A_ROW);
    int shift = Integer.numberOfLeadingZeros(bits) + 1;
    long[] once = new long[bits / Long.SIZE];
    long[] twice = new long[bits / Long.SIZE];
    for (int at = 0; at < size; at++) {
      int bit = spread(rows[at]) >>> shift;
      long mask = 1L << bit;
      twice[bit / Long.SIZE] |= once[bit / Long.SIZE] & mask;
      once[bit / Long.SIZE] |= mask;
    }
    int kept = 0;
    for (int at = 0; at < size; at++) {
      int bit = spread(rows[at]) >>> shift;
      if (((twice[bit / Long.SIZE] >>> bit) & 1) != 0) {
        rows[kept++] = rows[at];
      }
    }
    size = kept;
  }

  private static int hash(long row) {
    return (int) (row >>> Integer.SIZE);
  }

  private static int spread(long row) {
    return hash(row) * 0x9E3779B9;
  }
}
