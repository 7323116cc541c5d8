package org.jiceng.fact;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date known to the day, to the month, or to the year. It stands for an interval of days, and
 * comparisons answer {@link Truth#UNKNOWN} where the interval does not decide.
 */
public final class PartialDate {
  private final int year;
  private final int month; // 0 if only the year is known
  private final int day; // 0 if only the month is known

  private PartialDate(int year, int month, int day) {
    checkArgument(year >= 1 && year <= 9999, "not a year of four digits: %s", year);
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /** A date known to the day. */
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** A date known to the month. */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.getYear(), month.getMonthValue(), 0);
  }

  /** A date known to the year. */
  public static PartialDate ofYear(int year) {
    return new PartialDate(year, 0, 0);
  }

  /** Reads what {@link #toString} writes; empty if {@code text} is no such date. */
  public static Optional<PartialDate> parse(String text) {
    try {
      return switch (text.length()) {
        case 4 ->
            text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Optional.of(ofYear(Integer.parseInt(text)))
                : Optional.empty();
        case 7 -> Optional.of(of(YearMonth.parse(text)));
        case 10 -> Optional.of(of(LocalDate.parse(text)));
        default -> Optional.empty();
      };
    } catch (DateTimeException | IllegalArgumentException notADate) {
      return Optional.empty();
    }
  }

  /** The first day it can be. */
  public LocalDate earliest() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /** The last day it can be. */
  public LocalDate latest() {
    if (day > 0) {
      return LocalDate.of(year, month, day);
    }
    return YearMonth.of(year, month > 0 ? month : 12).atEndOfMonth();
  }

  /** The year. */
  public int year() {
    return year;
  }

  /** The month, 1 to 12, if known. */
  public OptionalInt month() {
    return month > 0 ? OptionalInt.of(month) : OptionalInt.empty();
  }

  /** The day, if the date is known to the day. */
  public Optional<LocalDate> day() {
    return day > 0 ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  /** Whether it lies before {@code other}. */
  public Truth isBefore(LocalDate other) {
    if (latest().isBefore(other)) {
      return Truth.TRUE;
    }
    return earliest().isBefore(other) ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Whether it lies after {@code other}. */
  public Truth isAfter(LocalDate other) {
    if (earliest().isAfter(other)) {
      return Truth.TRUE;
    }
    return latest().isAfter(other) ? Truth.UNKNOWN : Truth.FALSE;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartialDate that
        && year == that.year
        && month == that.month
        && day == that.day;
  }

  @Override
  public int hashCode() {
    return (year << 9) | (month << 5) | day;
  }

  /** ISO 8601 with reduced precision: {@code 1968-05-03}, {@code 1968-05} or {@code 1968}. */
  @Override
  public String toString() {
    if (day > 0) {
      return earliest().toString();
    }
    return month > 0 ? YearMonth.of(year, month).toString() : "%04d".formatted(year);
  }
}
