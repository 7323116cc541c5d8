package org.jiceng.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact ratio that keeps both of its parts, not reduced: 574 of 1,715. Rounded only in print,
 * half up away from zero.
 *
 * @param numerator the part, or the sum
 * @param denominator the whole, or the number of what was summed; not negative. A ratio over
 *     nothing is not defined
 */
public record Ratio(long numerator, long denominator) {

  public Ratio {
    checkArgument(denominator >= 0, "a denominator is not negative: %s", denominator);
  }

  /** The whole number {@code count}. */
  public static Ratio whole(long count) {
    return new Ratio(count, 1);
  }

  /** Whether there is a value: something stands below the line. */
  public boolean isDefined() {
    return denominator > 0;
  }

  /**
   * The value, rounded half up away from zero.
   *
   * @param decimals how many digits after the point, not negative
   * @throws IllegalStateException if not defined
   */
  public BigDecimal rounded(int decimals) {
    return quotient(BigInteger.ONE, decimals);
  }

  /** The value in per cent, rounded as {@link #rounded} is. */
  public BigDecimal percent(int decimals) {
    return quotient(BigInteger.valueOf(100), decimals);
  }

  /** This minus {@code other}, exactly; in lowest terms. */
  public Ratio minus(Ratio other) {
    checkState(isDefined() && other.isDefined(), "a ratio over nothing has no difference");
    BigInteger below = big(denominator).multiply(big(other.denominator));
    BigInteger above =
        big(numerator)
            .multiply(big(other.denominator))
            .subtract(big(other.numerator).multiply(big(denominator)));
    BigInteger divisor = above.gcd(below);
    return new Ratio(
        above.divide(divisor).longValueExact(), below.divide(divisor).longValueExact());
  }

  private BigDecimal quotient(BigInteger factor, int decimals) {
    checkState(isDefined(), "%s is not defined", this);
    return new BigDecimal(big(numerator).multiply(factor))
        .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
  }

  private static BigInteger big(long value) {
    return BigInteger.valueOf(value);
  }

  /** Both parts with a slash between; a whole number alone. */
  @Override
  public String toString() {
    return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
  }
}
