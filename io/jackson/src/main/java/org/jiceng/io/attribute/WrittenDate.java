package org.jiceng.io.attribute;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiceng.fact.PartialDate;
import org.jiceng.io.source.FileIssue;

/**
 * A date as people write it. The year has four digits and comes first; what follows are the month
 * and the day, with one kind of sign between them (2026.3.8, 2026/03/08, 2026-3, 2026年3月8日) or with
 * none and two digits each (20260308, 202603). Six digits in a row are always a year and a month.
 * Where the form leaves a choice, as 3/8/2026 or 26.3.8 do, nothing is chosen.
 */
final class WrittenDate {
  private static final Pattern USUAL =
      Pattern.compile(
          "(?<year>\\d{4})(?:"
              + "年(?:(?<m1>\\d{1,2})月(?:(?<d1>\\d{1,2})日)?)?"
              + "|(?<sign>[-./])(?<m2>\\d{1,2})(?:\\k<sign>(?<d2>\\d{1,2}))?"
              + "|(?<m3>\\d{2})(?<d3>\\d{2})?)");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("\\d{2}(年.*|[-./]\\d{1,2}([-./]\\d{1,2})?)|\\d{2}|\\d{6}");
  private static final Pattern YEAR_LAST = Pattern.compile("\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}");
  private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
  private static final int FIRST_COMPACT_YEAR = 1900;
  private static final int LAST_COMPACT_YEAR = 2099;

  private WrittenDate() {}

  /** The date that {@code text} is, if it is one. */
  static Optional<PartialDate> read(String text) {
    Matcher matcher = USUAL.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group("year"));
    // Six digits may be a date with a short year; only those that look like our times are a month.
    boolean isCompact = matcher.group("m3") != null;
    if (isCompact && (year < FIRST_COMPACT_YEAR || year > LAST_COMPACT_YEAR)) {
      return Optional.empty();
    }
    try {
      return Optional.of(date(year, part(matcher, "m"), part(matcher, "d")));
    } catch (DateTimeException | IllegalArgumentException notADate) {
      return Optional.empty();
    }
  }

  /** Why {@code text}, of which {@link #read} makes nothing, is refused. */
  static FileIssue fault(String text) {
    if (SHORT_YEAR.matcher(text).matches()) {
      return FileIssue.FILE_DATE_YEAR_SHORT;
    }
    if (YEAR_LAST.matcher(text).matches()) {
      return FileIssue.FILE_DATE_YEAR_LAST;
    }
    return SERIAL.matcher(text).matches()
        ? FileIssue.FILE_DATE_SERIAL
        : FileIssue.FILE_DATE_MALFORMED;
  }

  private static PartialDate date(int year, int month, int day) {
    if (day > 0) {
      return PartialDate.of(LocalDate.of(year, month, day));
    }
    return month > 0 ? PartialDate.of(YearMonth.of(year, month)) : PartialDate.ofYear(year);
  }

  /** The month or the day, in whichever of the forms; 0 if it is not written. */
  private static int part(Matcher matcher, String name) {
    for (int form = 1; form <= 3; form++) {
      String digits = matcher.group(name + form);
      if (digits != null) {
        // A zero is written, and is no month and no day.
        int number = Integer.parseInt(digits);
        return number == 0 ? Integer.MAX_VALUE : number;
      }
    }
    return 0;
  }
}
