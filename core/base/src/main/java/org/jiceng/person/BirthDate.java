package org.jiceng.person;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Period;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.PartialDate;

/**
 * A date of birth, known to the day, the month or the year.
 *
 * @param date the date
 */
public record BirthDate(PartialDate date) {

  /** Born on {@code day}. */
  public static BirthDate on(LocalDate day) {
    return new BirthDate(PartialDate.of(day));
  }

  /** Whether both may be one birth: neither rules the other out. */
  public boolean mayBe(BirthDate other) {
    return !date.earliest().isAfter(other.date.latest())
        && !other.date.earliest().isAfter(date.latest());
  }

  /**
   * The age in full years on {@code day}: exact if the birth is known well enough, else the least
   * and the greatest. Someone born on 29 February completes a year on 1 March of a common year.
   *
   * @throws IllegalArgumentException if the birth lies after {@code day}
   */
  public Bounds ageOn(LocalDate day) {
    checkArgument(!date.earliest().isAfter(day), "born after %s", day);
    LocalDate latest = date.latest().isAfter(day) ? day : date.latest();
    return new Bounds(fullYears(latest, day), fullYears(date.earliest(), day));
  }

  private static int fullYears(LocalDate birth, LocalDate day) {
    return Period.between(birth, day).getYears();
  }
}
