package org.jiceng.io.attribute;

import java.util.regex.Pattern;

/**
 * What of a cell may stand in an issue. Cells slip into wrong columns, so even where no personal
 * data should be, whatever looks like a date or an identity number is not repeated.
 */
public final class Quotation {
  private static final int LONGEST = 40;
  private static final Pattern PERSONAL =
      Pattern.compile("\\d{15,}|\\d{4}[-./年]\\d{1,2}|\\b(19|20)\\d{6}\\b|\\d[Ee]\\+\\d");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
  private static final String OMITTED = "…";

  private Quotation() {}

  /** {@code cell} as one short line; an ellipsis if it may be personal data. */
  public static String of(String cell) {
    if (PERSONAL.matcher(Tidied.of(cell, Tidied.TOKEN).text()).find()) {
      return OMITTED;
    }
    String line = CONTROL.matcher(cell).replaceAll(OMITTED);
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + OMITTED;
  }

  /** {@code cell} where a word is expected; an ellipsis if it has as many digits as a year. */
  public static String ofWord(String cell) {
    return cell.chars().filter(Character::isDigit).count() >= 4 ? OMITTED : of(cell);
  }
}
