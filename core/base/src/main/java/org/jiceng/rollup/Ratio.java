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
 * <p>Its order is that of the values: one half and two quarters stand alike in it, though they are
 * not equal. A ratio over nothing stands below every other.
 *
 * @param numerator the part, or the sum
 * @param denominator the whole, or the number of what was summed; not negative. A ratio over
 *     nothing is not defined
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {

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

  /**
   * This minus {@code other}, exactly; in lowest terms.
   *
   * @throws IllegalStateException if one of them is not defined
   * @throws ArithmeticException if a part of the difference is too large for a {@code long}
   */
  public Ratio minus(Ratio other) {
    checkState(isDefined() && other.isDefined(), "a ratio over nothing has no difference");
    BigInteger below = big(denominator).multiply(big(other.denominator));
    BigInteger above =
        big(numerator)
            .multiply(big(other.denominator))
            .subtract(big(other.numerator).multiply(big(denominator)));
    return lowest(above, below);
  }

  /**
   * This over {@code other}, exactly; in lowest terms.
   *
   * @throws IllegalStateException if {@code other} is not above zero
   */
  Ratio over(Ratio other) {
    checkState(isDefined() && other.isDefined(), "a ratio over nothing has no quotient");
    checkState(other.numerator > 0, "nothing is measured by %s", other);
    return lowest(
        big(numerator).multiply(big(other.denominator)),
        big(denominator).multiply(big(other.numerator)));
  }

  private static Ratio lowest(BigInteger above, BigInteger below) {
    BigInteger divisor = above.gcd(below);
    return new Ratio(
        above.divide(divisor).longValueExact(), below.divide(divisor).longValueExact());
  }

  /** By value. */
  @Override
  public int compareTo(Ratio other) {
    if (!isDefined() || !other.isDefined()) {
      return Boolean.compare(isDefined(), other.isDefined());
    }
    return denominator == other.denominator
        ? Long.compare(numerator, other.numerator)
        : big(numerator)
            .multiply(big(other.denominator))
            .compareTo(big(other.numerator).multiply(big(denominator)));
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
