package org.jiceng.rollup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each unknown can be at least and at most, as a patient reader would find out: from each
 * equation by itself, over and over. On a tree of sums two rounds find all there is to find.
 */
final class Ranges {
  private static final int ROUNDS = 64;
  private static final long ANY = Long.MAX_VALUE;

  private final Map<Integer, Long> least = new HashMap<>();
  private final Map<Integer, Long> most = new HashMap<>();
  private final long floor;
  private boolean changed;

  private Ranges(long floor) {
    this.floor = floor;
  }

  /**
   * The ranges that follow from {@code equations}.
   *
   * @param floor what each unknown is at least
   */
  static Ranges of(List<Equation> equations, long floor) {
    Ranges ranges = new Ranges(floor);
    for (int round = 0; round < ROUNDS; round++) {
      ranges.changed = false;
      for (int i = 0; i < equations.size(); i++) {
        ranges.narrow(equations.get(round % 2 == 0 ? i : equations.size() - 1 - i));
      }
      if (!ranges.changed) {
        break;
      }
    }
    return ranges;
  }

  /** How many values {@code unknown} may have; more than can be counted if nothing bounds it. */
  long values(int unknown) {
    return most(unknown) == ANY ? ANY : most(unknown) - least(unknown) + 1;
  }

  private long least(int unknown) {
    return least.getOrDefault(unknown, floor);
  }

  private long most(int unknown) {
    return most.getOrDefault(unknown, ANY);
  }

  private void narrow(Equation equation) {
    long low = 0; // of the sum
    long high = 0;
    int endlessLow = 0;
    int endlessHigh = 0;
    for (Map.Entry<Integer, Integer> term : equation.unknowns().entrySet()) {
      boolean isAdded = term.getValue() > 0;
      long first = least(term.getKey());
      long last = most(term.getKey());
      low += isAdded ? first : last == ANY ? 0 : -last;
      high += isAdded ? (last == ANY ? 0 : last) : -first;
      endlessHigh += isAdded && last == ANY ? 1 : 0;
      endlessLow += !isAdded && last == ANY ? 1 : 0;
    }
    for (Map.Entry<Integer, Integer> term : equation.unknowns().entrySet()) {
      int unknown = term.getKey();
      boolean isAdded = term.getValue() > 0;
      boolean isEndless = most(unknown) == ANY;
      long last = isEndless ? 0 : most(unknown);
      long othersLow = low - (isAdded ? least(unknown) : -last);
      long othersHigh = high - (isAdded ? last : -least(unknown));
      boolean lowKnown = endlessLow - (!isAdded && isEndless ? 1 : 0) == 0;
      boolean highKnown = endlessHigh - (isAdded && isEndless ? 1 : 0) == 0;
      if (isAdded) {
        narrow(
            unknown,
            highKnown,
            equation.number() - othersHigh,
            lowKnown,
            equation.number() - othersLow);
      } else {
        narrow(
            unknown,
            lowKnown,
            othersLow - equation.number(),
            highKnown,
            othersHigh - equation.number());
      }
    }
  }

  private void narrow(int unknown, boolean hasLow, long low, boolean hasHigh, long high) {
    if (hasLow && low > least(unknown)) {
      least.put(unknown, low);
      changed = true;
    }
    if (hasHigh && high < most(unknown)) {
      most.put(unknown, high);
      changed = true;
    }
  }
}
