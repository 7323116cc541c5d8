package org.jiceng.io.attribute;

/** Knows identity numbers of both generations, also as spreadsheets damage them, and telephones. */
final class PersonalKeys {
  private static final int MOBILE = 11;
  private static final int OLD_IDENTITY = 15;
  private static final int IDENTITY = 18;

  private PersonalKeys() {}

  /** Whether {@code text}, blanks left out, looks like one as a whole. */
  static boolean isOne(String text) {
    int digits = 0;
    int others = 0;
    char last = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        digits++;
        last = c;
      } else if (!Character.isSpaceChar(c) && c != '-') {
        others++;
        last = c;
      }
    }
    if (others == 0) {
      return digits == OLD_IDENTITY || digits == IDENTITY || (digits == MOBILE && isMobile(text));
    }
    boolean hasCheck = others == 1 && (last == 'X' || last == 'x');
    return (hasCheck && digits == IDENTITY - 1) || isRounded(text);
  }

  private static boolean isMobile(String text) {
    return text.charAt(0) == '1' && text.length() > 1 && text.charAt(1) >= '3';
  }

  /** As 1.41123E+17: a digit, more after a point, and a power of ten of 14 to 17. */
  private static boolean isRounded(String text) {
    int power = Math.max(text.indexOf('E'), text.indexOf('e'));
    return power >= 1
        && text.length() == power + "E+17".length()
        && text.charAt(power + 1) == '+'
        && text.charAt(power + 2) == '1'
        && text.charAt(power + 3) >= '4'
        && text.charAt(power + 3) <= '7'
        && text.substring(0, power).chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
  }
}
