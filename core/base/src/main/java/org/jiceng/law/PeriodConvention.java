package org.jiceng.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/**
 * Whether the day that corresponds to the start still belongs to a period of months or years.
 *
 * <p>The start day is not counted; a period ends on the corresponding day, or on the last day of a
 * month that has none. Civil Code articles 201 to 203 say so for civil law; for look-backs and
 * terms this is an analogy, so the convention is a choice, and it is printed.
 */
public enum PeriodConvention implements MessageKey {
  /** The corresponding day is still inside: free from the next day. The default, by analogy. */
  CORRESPONDING_DAY_INCLUDED,
  /** The corresponding day is already free. */
  CORRESPONDING_DAY_FREE;

  /**
   * The first day after a period.
   *
   * @param start the day from which it runs
   * @param months its length, added in one step, not negative
   */
  public LocalDate firstFreeDay(LocalDate start, int months) {
    checkArgument(months >= 0, "a period cannot be negative: %s", months);
    LocalDate corresponding = start.plusMonths(months);
    return this == CORRESPONDING_DAY_INCLUDED ? corresponding.plusDays(1) : corresponding;
  }

  /** Whether {@code day} lies inside the period of {@code months} from {@code start}. */
  public boolean contains(LocalDate start, int months, LocalDate day) {
    return !day.isBefore(start) && day.isBefore(firstFreeDay(start, months));
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
