package org.jiceng.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.time.api.Dates;
import org.jiceng.fact.PartialDate;

/** Generators of days and of dates that are known in part. */
public final class Days {
  private Days() {}

  /** Days of the lives and terms in question, the leap days among them. */
  public static Arbitrary<LocalDate> days() {
    return Dates.dates().between(LocalDate.of(1930, 1, 1), LocalDate.of(2060, 12, 31));
  }

  /** Dates known to the day, the month or the year. */
  public static Arbitrary<PartialDate> partialDates() {
    return Arbitraries.oneOf(
        days().map(PartialDate::of),
        days().map(day -> PartialDate.of(YearMonth.from(day))),
        days().map(day -> PartialDate.ofYear(day.getYear())));
  }
}
