package org.jiceng.rollup;

import java.util.function.LongUnaryOperator;

/**
 * Which ranks a quantile picks.
 *
 * @param at the share of the values
 * @param rule what to do if exactly the share of the values do not exceed one
 */
record QuantileRank(Ratio at, QuantileRule rule) {

  static QuantileRank of(Measure.Quantile<?> measure) {
    return new QuantileRank(measure.at(), measure.rule());
  }

  /** What picked numbers stand over: a value midway between two stands over 2. */
  int scale() {
    return rule == QuantileRule.MIDPOINT ? 2 : 1;
  }

  /**
   * The quantile of so many values, times the scale.
   *
   * @param of how many values there are, at least one
   * @param ofRank the value of a rank, counted from 1, in ascending order
   */
  long pick(long of, LongUnaryOperator ofRank) {
    long product = Math.multiplyExact(at.numerator(), of);
    long whole = product / at.denominator();
    boolean isWhole = product % at.denominator() == 0;
    long rank = Math.max(1, isWhole ? whole : whole + 1);
    long value = ofRank.applyAsLong(rank);
    if (rule == QuantileRule.NEAREST_RANK) {
      return value;
    }
    boolean isBetween = isWhole && whole > 0 && whole < of;
    return value + (isBetween ? ofRank.applyAsLong(rank + 1) : value);
  }
}
