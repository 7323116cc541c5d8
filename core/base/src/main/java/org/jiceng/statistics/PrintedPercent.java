package org.jiceng.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jiceng.rollup.Ratio;

/**
 * A share as a report prints it: in per cent, with as many decimals as were printed.
 *
 * @param percent from 0 to 100
 */
public record PrintedPercent(BigDecimal percent) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  public PrintedPercent {
    checkArgument(
        percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0 && percent.scale() >= 0,
        "no printed share: %s",
        percent);
  }

  /** What stands before the sign, such as 15.1. */
  public static PrintedPercent of(String percent) {
    return new PrintedPercent(new BigDecimal(percent));
  }

  /** Whether {@code share} prints so: rounded half up. */
  boolean isRounded(Ratio share) {
    return share.percent(percent.scale()).compareTo(percent) == 0;
  }

  /** Whether {@code share} prints so if decimals are cut off rather than rounded. */
  boolean isCut(Ratio share) {
    return new BigDecimal(share.numerator())
            .multiply(HUNDRED)
            .divide(new BigDecimal(share.denominator()), percent.scale(), RoundingMode.DOWN)
            .compareTo(percent)
        == 0;
  }

  /** The most of {@code whole} that do not exceed the share as printed. */
  long mostWithin(long whole) {
    return new BigDecimal(whole)
        .multiply(percent)
        .divide(HUNDRED, 0, RoundingMode.DOWN)
        .longValueExact();
  }

  /** The digits, without the sign. */
  @Override
  public String toString() {
    return percent.toPlainString();
  }
}
