package org.jiceng.rollup;

import java.util.Arrays;

/** How often each value of a small range occurs. Remembers between which bins something stands. */
final class Histogram {
  private final int[] counts;
  private int low;
  private int high = -1;

  Histogram(int bins) {
    counts = new int[bins];
    low = bins;
  }

  void add(int bin, int more) {
    counts[bin] += more;
    low = Math.min(low, bin);
    high = Math.max(high, bin);
  }

  void addAll(Histogram other) {
    for (int bin = other.low; bin <= other.high; bin++) {
      counts[bin] += other.counts[bin];
    }
    low = Math.min(low, other.low);
    high = Math.max(high, other.high);
  }

  void clear() {
    if (low <= high) {
      Arrays.fill(counts, low, high + 1, 0);
    }
    low = counts.length;
    high = -1;
  }

  /** In which bin the value of {@code rank} lies, counted from 1, in ascending order. */
  int binOf(long rank) {
    long passed = 0;
    for (int bin = low; bin <= high; bin++) {
      passed += counts[bin];
      if (passed >= rank) {
        return bin;
      }
    }
    throw new IllegalArgumentException("only " + passed + " values, none of rank " + rank);
  }
}
