package org.jiceng.unit;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * A statistical division code: 2, 4, 6, 9 or 12 digits, each level beginning with the code of the
 * one above. A dated alias of a unit, not its identity.
 *
 * @param digits the digits
 */
public record UnitCode(String digits) implements Comparable<UnitCode> {

  public UnitCode {
    checkArgument(isWellFormed(digits), "not a division code: %s", digits);
  }

  /** The code of {@code digits}; empty if their number is not that of any level. */
  public static Optional<UnitCode> parse(String digits) {
    return isWellFormed(digits) ? Optional.of(new UnitCode(digits)) : Optional.empty();
  }

  private static boolean isWellFormed(String digits) {
    return switch (digits.length()) {
      case 2, 4, 6, 9, 12 -> areDigits(digits);
      default -> false;
    };
  }

  private static boolean areDigits(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Whether it has the number of digits that codes of {@code level} have. */
  public boolean fits(UnitLevel level) {
    return digits.length() == level.codeDigits();
  }

  /** Whether it lies within {@code higher}: begins with its digits and is longer. */
  public boolean isWithin(UnitCode higher) {
    return digits.length() > higher.digits.length() && digits.startsWith(higher.digits);
  }

  /** Whether it marks a placeholder of the code table: twelve digits ending in 498 or 598. */
  public boolean isVirtual() {
    return isVirtual(digits);
  }

  /** The same of the digits of a code. */
  static boolean isVirtual(CharSequence digits) {
    return digits.length() == 12
        && digits.charAt(11) == '8'
        && digits.charAt(10) == '9'
        && (digits.charAt(9) == '4' || digits.charAt(9) == '5');
  }

  @Override
  public int compareTo(UnitCode other) {
    return digits.compareTo(other.digits);
  }

  // As a record would have it, written out because tables of the whole country wait for it.
  @Override
  public boolean equals(Object other) {
    return other instanceof UnitCode that && digits.equals(that.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /** The digits. */
  @Override
  public String toString() {
    return digits;
  }
}
