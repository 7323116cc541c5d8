package org.jiceng.rollup;

import java.util.Map;
import java.util.TreeMap;

/** How often each value occurs, of a range of any width; values come and go. */
final class Spectrum {
  private final TreeMap<Integer, Integer> counts = new TreeMap<>();

  /** Counts {@code value} so many times more, or less if negative. */
  void add(int value, int more) {
    int count = counts.merge(value, more, Integer::sum);
    if (count == 0) {
      counts.remove(value);
    }
  }

  int least() {
    return counts.firstKey();
  }

  int greatest() {
    return counts.lastKey();
  }

  /** The value of {@code rank}, counted from 1, in ascending order. */
  int ofRank(long rank) {
    long passed = 0;
    for (Map.Entry<Integer, Integer> value : counts.entrySet()) {
      passed += value.getValue();
      if (passed >= rank) {
        return value.getKey();
      }
    }
    throw new IllegalArgumentException("only " + passed + " values, none of rank " + rank);
  }
}
