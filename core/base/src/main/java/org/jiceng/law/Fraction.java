package org.jiceng.law;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A share as laws write it, not reduced: four fifths stay 4/5.
 *
 * @param numerator at least 0
 * @param denominator at least the numerator, and at least 1
 */
public record Fraction(int numerator, int denominator) {

  public Fraction {
    checkArgument(
        numerator >= 0 && denominator >= 1 && numerator <= denominator,
        "not a share: %s/%s",
        numerator,
        denominator);
  }

  /** The share {@code numerator}/{@code denominator}. */
  public static Fraction of(int numerator, int denominator) {
    return new Fraction(numerator, denominator);
  }

  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
