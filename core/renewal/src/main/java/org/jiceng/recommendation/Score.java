package org.jiceng.recommendation;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import org.jiceng.law.Fraction;

/**
 * A weighted share of the votes that could be had, from 0 to 1. Exact and in lowest terms, so that
 * equal scores are a tie whatever their numbers.
 *
 * @param numerator not negative
 * @param denominator positive
 */
public record Score(BigInteger numerator, BigInteger denominator) implements Comparable<Score> {
  static final Score ZERO = new Score(BigInteger.ZERO, BigInteger.ONE);

  public Score {
    checkArgument(numerator.signum() >= 0 && denominator.signum() > 0, "not a score");
    BigInteger common = numerator.gcd(denominator);
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  static Score of(long numerator, long denominator) {
    return new Score(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  Score plus(Score other) {
    return new Score(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Score dividedBy(BigInteger number) {
    return new Score(numerator, denominator.multiply(number));
  }

  /** Compares with a share as rules write it. */
  int compareTo(Fraction share) {
    return compareTo(of(share.numerator(), share.denominator()));
  }

  @Override
  public int compareTo(Score other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** As {@code 37/120}. */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
