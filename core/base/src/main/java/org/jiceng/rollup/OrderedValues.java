package org.jiceng.rollup;

import java.util.Arrays;
import java.util.List;
import org.jiceng.fact.Bounds;

/** The values that rows of each code give to a measure that puts values in order. */
final class OrderedValues {
  private final boolean[] isThere;
  private final int[] least;
  private final int[] greatest;

  <S> OrderedValues(Measure.Valued<S> measure, List<S> ofCodes) {
    int codes = ofCodes.size();
    isThere = new boolean[codes];
    least = new int[codes];
    greatest = new int[codes];
    for (int code = 0; code < codes; code++) {
      Contribution one = Contribution.of(measure, ofCodes.get(code));
      if (one.hasValue()) {
        Bounds value = one.value();
        isThere[code] = true;
        least[code] = value.least();
        greatest[code] = value.greatest();
      }
    }
  }

  /** Whether no value is known only by bounds. */
  boolean areExact() {
    return Arrays.equals(least, greatest);
  }

  /** Whether rows of {@code code} give a value. */
  boolean isThere(int code) {
    return isThere[code];
  }

  /** The least that the value of {@code code} can be. */
  int least(int code) {
    return least[code];
  }

  /** The greatest that the value of {@code code} can be. */
  int greatest(int code) {
    return greatest[code];
  }

  /** The least of every code, times {@code sign}; {@code ofNone} where there is no value. */
  long[] least(int sign, long ofNone) {
    return table(least, sign, ofNone);
  }

  /** The greatest of every code, as {@link #least(int, long)}. */
  long[] greatest(int sign, long ofNone) {
    return table(greatest, sign, ofNone);
  }

  private long[] table(int[] bound, int sign, long ofNone) {
    long[] table = new long[bound.length];
    for (int code = 0; code < table.length; code++) {
      table[code] = isThere[code] ? (long) sign * bound[code] : ofNone;
    }
    return table;
  }
}
