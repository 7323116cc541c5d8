package org.jiceng.unit;

/**
 * A text by which a unit is looked for, with a number. Codes and short texts have numbers of their
 * own, from which they can be told again; others have none.
 *
 * @param text the text, which may be a window on a buffer
 * @param number 0 if the text is empty, negative if it has none of its own
 */
record Key(CharSequence text, long number) {
  private static final int SHORT = 8;
  private static final int BITS = 7;
  private static final int MOST_DIGITS = 15;
  private static final int LENGTH = 56; // the bit at which the number of digits begins
  private static final long OF_DIGITS = 1L << 62;
  private static final long NO_NUMBER = -1;
  private static final long[] POWERS = powers();

  private static long[] powers() {
    long[] powers = new long[MOST_DIGITS + 1];
    powers[0] = 1;
    for (int at = 1; at < powers.length; at++) {
      powers[at] = 10 * powers[at - 1];
    }
    return powers;
  }

  /** The key {@code text}. */
  static Key of(CharSequence text) {
    return new Key(text, number(text));
  }

  private static long number(CharSequence text) {
    long digits = ofDigits(text);
    return digits >= 0 ? digits : ofAscii(text);
  }

  /**
   * The digits as a number, with how many they are; 0 if there are none, negative if they are no
   * digits, or too many.
   */
  private static long ofDigits(CharSequence text) {
    int length = text.length();
    if (length > MOST_DIGITS) {
      return NO_NUMBER;
    }
    long value = 0;
    for (int at = 0; at < length; at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return NO_NUMBER;
      }
      value = 10 * value + digit;
    }
    return length == 0 ? 0 : OF_DIGITS | (long) length << LENGTH | value;
  }

  /** Seven bits for each character; negative if they are not enough. */
  private static long ofAscii(CharSequence text) {
    if (text.length() > SHORT) {
      return NO_NUMBER;
    }
    long value = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == 0 || c >= 1 << BITS) {
        return NO_NUMBER;
      }
      value = value << BITS | c;
    }
    return value;
  }

  /** Whether it is of digits alone, fifteen at most. */
  boolean isOfDigits() {
    return isOfDigits(number);
  }

  /** Whether it has a number of its own. */
  boolean isNumber() {
    return number >= 0;
  }

  boolean isEmpty() {
    return number == 0;
  }

  // Of own numbers, without a text at hand:

  static boolean isOfDigits(long number) {
    return number >= OF_DIGITS;
  }

  /** The text of which {@code number} is the own number. */
  static String text(long number) {
    char[] signs = new char[length(number)];
    boolean isOfDigits = isOfDigits(number);
    long left = isOfDigits ? digits(number) : number;
    for (int at = signs.length - 1; at >= 0; at--) {
      signs[at] = (char) (isOfDigits ? '0' + left % 10 : left & ((1 << BITS) - 1));
      left = isOfDigits ? left / 10 : left >>> BITS;
    }
    return new String(signs);
  }

  private static int length(long number) {
    return isOfDigits(number)
        ? (int) ((number ^ OF_DIGITS) >>> LENGTH)
        : (Long.SIZE - Long.numberOfLeadingZeros(number) + BITS - 1) / BITS;
  }

  private static long digits(long number) {
    return number & ((1L << LENGTH) - 1);
  }

  /** Which of two texts of digits comes first, by their characters. */
  static int compareDigits(long one, long other) {
    int first = length(one);
    int second = length(other);
    if (first == second) {
      return Long.compare(one, other);
    }
    int order = Long.compare(filled(one), filled(other));
    return order == 0 ? Integer.compare(first, second) : order;
  }

  /** The digits with zeros behind them. */
  private static long filled(long number) {
    return digits(number) * POWERS[MOST_DIGITS - length(number)];
  }

  /** Whether a text of digits begins with another one, and is longer. */
  static boolean isWithin(long number, long prefix) {
    int longer = length(number) - length(prefix);
    return longer > 0 && digits(number) / POWERS[longer] == digits(prefix);
  }
}
