package org.jiceng.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.math.BigDecimal;

/**
 * The least and the greatest that an exact ratio can be: both alike if it is known, apart if some
 * of what it was made of is known only by bounds.
 *
 * @param least the least
 * @param greatest the greatest; not below the least, and defined if the least is
 */
public record RatioBounds(Ratio least, Ratio greatest) {

  public RatioBounds {
    checkArgument(
        least.isDefined() == greatest.isDefined() && least.compareTo(greatest) <= 0,
        "empty bounds: %s..%s",
        least,
        greatest);
  }

  /** A ratio that is known. */
  public static RatioBounds exactly(Ratio value) {
    return new RatioBounds(value, value);
  }

  /** Whether there is a value: something stands below the line. */
  public boolean isDefined() {
    return least.isDefined();
  }

  /** Whether the value is known. */
  public boolean isExact() {
    return least.compareTo(greatest) == 0;
  }

  /**
   * The value.
   *
   * @throws IllegalStateException if only its bounds are known
   */
  public Ratio exact() {
    checkState(isExact(), "known only by bounds: %s", this);
    return least;
  }

  /** This minus {@code other}: the bounds of what the difference can be. */
  public RatioBounds minus(RatioBounds other) {
    return new RatioBounds(least.minus(other.greatest), greatest.minus(other.least));
  }

  /**
   * In print, rounded half up away from zero: one number if both bounds round alike, else both with
   * two dots between.
   *
   * @param decimals how many digits after the point, not negative
   * @throws IllegalStateException if not defined
   */
  public String rounded(int decimals) {
    return printed(least.rounded(decimals), greatest.rounded(decimals));
  }

  /** As {@link #rounded}, in per cent; without the sign. */
  public String percent(int decimals) {
    return printed(least.percent(decimals), greatest.percent(decimals));
  }

  private static String printed(BigDecimal least, BigDecimal greatest) {
    return least.compareTo(greatest) == 0
        ? least.toPlainString()
        : least.toPlainString() + ".." + greatest.toPlainString();
  }

  /** One ratio, or both with two dots between. */
  @Override
  public String toString() {
    return isExact() ? least.toString() : least + ".." + greatest;
  }
}
