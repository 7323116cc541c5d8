package org.jiceng.rollup;

import static com.google.common.base.Preconditions.checkState;

/**
 * From an earlier value to a later one. The difference is taken of the exact values, never of
 * printed ones. How far a share went up in percentage points, and by how many per cent of what it
 * was, are two figures: from 40 % to 50 % are 10 points, and a quarter more.
 *
 * @param before the earlier value
 * @param after the later value
 */
public record Change(RatioBounds before, RatioBounds after) {

  /** The later value minus the earlier one, in the unit in which both are. */
  public RatioBounds difference() {
    return after.minus(before);
  }

  /** The difference of two shares in percentage points, printed as {@link RatioBounds#percent}. */
  public String percentagePoints(int decimals) {
    return difference().percent(decimals);
  }

  /** Whether the difference can be measured by the earlier value: both defined, it above zero. */
  public boolean hasRelative() {
    return before.isDefined() && after.isDefined() && before.least().numerator() > 0;
  }

  /**
   * The difference over the earlier value: 1/4 is a quarter more.
   *
   * @throws IllegalStateException if the earlier value can be zero or less
   */
  public RatioBounds relative() {
    checkState(hasRelative(), "nothing is measured by %s", before);
    Ratio low = after.least();
    Ratio high = after.greatest();
    Ratio lowOver = low.numerator() < 0 ? before.least() : before.greatest();
    Ratio highOver = high.numerator() < 0 ? before.greatest() : before.least();
    Ratio one = Ratio.whole(1);
    return new RatioBounds(low.over(lowOver).minus(one), high.over(highOver).minus(one));
  }
}
