package org.jiceng.rollup;

import java.util.Arrays;

/**
 * What each secret can be at least and at most, as a patient reader would find out: from each
 * equation by itself, over and over. On a tree of sums two rounds find all there is to find.
 */
final class Ranges {
  private static final int ROUNDS = 64;
  private static final long ANY = Long.MAX_VALUE;

  private final Equations equations;
  private final long[] least;
  private final long[] most;
  private boolean changed;

  private Ranges(Equations equations, long floor) {
    this.equations = equations;
    this.least = new long[equations.secrets()];
    this.most = new long[equations.secrets()];
    Arrays.fill(least, floor);
    Arrays.fill(most, ANY);
  }

  /**
   * The ranges that follow from {@code equations}.
   *
   * @param floor what each secret is at least
   */
  static Ranges of(Equations equations, long floor) {
    Ranges ranges = new Ranges(equations, floor);
    int last = equations.size() - 1;
    for (int round = 0; round < ROUNDS; round++) {
      ranges.changed = false;
      for (int i = 0; i <= last; i++) {
        ranges.narrow(round % 2 == 0 ? i : last - i);
      }
      if (!ranges.changed) {
        break;
      }
    }
    return ranges;
  }

  /** How many values {@code secret} may have; more than can be counted if nothing bounds it. */
  long values(int secret) {
    return most[secret] == ANY ? ANY : most[secret] - least[secret] + 1;
  }

  private void narrow(int equation) {
    long low = 0; // of the sum
    long high = 0;
    int endlessLow = 0;
    int endlessHigh = 0;
    for (int term = equations.from(equation); term < equations.to(equation); term++) {
      int secret = equations.secret(term);
      boolean isAdded = equations.isAdded(term);
      boolean isEndless = most[secret] == ANY;
      long last = isEndless ? 0 : most[secret];
      low += isAdded ? least[secret] : -last;
      high += isAdded ? last : -least[secret];
      endlessHigh += isAdded && isEndless ? 1 : 0;
      endlessLow += !isAdded && isEndless ? 1 : 0;
    }
    long number = equations.number(equation);
    for (int term = equations.from(equation); term < equations.to(equation); term++) {
      int secret = equations.secret(term);
      boolean isAdded = equations.isAdded(term);
      boolean isEndless = most[secret] == ANY;
      long last = isEndless ? 0 : most[secret];
      long othersLow = low - (isAdded ? least[secret] : -last);
      long othersHigh = high - (isAdded ? last : -least[secret]);
      boolean lowKnown = endlessLow - (!isAdded && isEndless ? 1 : 0) == 0;
      boolean highKnown = endlessHigh - (isAdded && isEndless ? 1 : 0) == 0;
      if (isAdded) {
        narrow(secret, highKnown, number - othersHigh, lowKnown, number - othersLow);
      } else {
        narrow(secret, lowKnown, othersLow - number, highKnown, othersHigh - number);
      }
    }
  }

  private void narrow(int secret, boolean hasLow, long low, boolean hasHigh, long high) {
    if (hasLow && low > least[secret]) {
      least[secret] = low;
      changed = true;
    }
    if (hasHigh && high < most[secret]) {
      most[secret] = high;
      changed = true;
    }
  }
}
