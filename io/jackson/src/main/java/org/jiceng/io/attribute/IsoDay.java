package org.jiceng.io.attribute;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days as ISO 8601 writes them, which is how nearly all days of a large file are written. */
final class IsoDay {
  private static final int LENGTH = "1968-05-03".length();

  private IsoDay() {}

  /** The day between {@code from} and {@code to}; null if there is none, or not in this form. */
  static @Nullable LocalDate read(char[] text, int from, int to) {
    if (to - from != LENGTH || text[from + 4] != '-' || text[from + 7] != '-') {
      return null;
    }
    int year = number(text, from, from + 4);
    int month = number(text, from + 5, from + 7);
    int day = number(text, from + 8, to);
    return year > 0
            && month > 0
            && month <= 12
            && day > 0
            && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth())
        ? LocalDate.of(year, month, day)
        : null;
  }

  /** −1 if it is none. */
  private static int number(char[] text, int from, int to) {
    int number = 0;
    for (int at = from; at < to; at++) {
      int digit = text[at] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
