package org.jiceng.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.DatedRecord;
import org.jiceng.fact.PartialDate;
import org.jiceng.fact.Truth;
import org.jiceng.law.PeriodConvention;
import org.jiceng.text.Language;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/** How long a record is held against its subject. */
public sealed interface LookBack extends Text
    permits LookBack.Months,
        LookBack.UntilRectified,
        LookBack.Permanent,
        FromLatest,
        UntilDate,
        InSpan {

  /**
   * A period from one of the record's dates. Before that date it runs too: a sanction whose effect
   * ends next year is no less of a sanction today.
   *
   * @param months its length, not negative
   * @param anchor the date from which it runs
   */
  record Months(int months, DateAnchor anchor) implements LookBack {

    public Months {
      checkArgument(months >= 0, "a look-back cannot be negative: %s", months);
    }

    @Override
    public Truth runs(DatedRecord record, LocalDate day, PeriodConvention convention) {
      Optional<PartialDate> start = record.date(anchor);
      if (start.isEmpty()) {
        return Truth.UNKNOWN;
      }
      if (day.isBefore(convention.firstFreeDay(start.get().earliest(), months))) {
        return Truth.TRUE;
      }
      boolean mayRun = day.isBefore(convention.firstFreeDay(start.get().latest(), months));
      return mayRun ? Truth.UNKNOWN : Truth.FALSE;
    }

    @Override
    public Optional<LocalDate> correspondingDay(DatedRecord record) {
      return record.date(anchor).flatMap(PartialDate::day).map(start -> start.plusMonths(months));
    }

    @Override
    public boolean isPeriod() {
      return true;
    }

    @Override
    public Optional<DateAnchor> decisiveDate() {
      return Optional.of(anchor);
    }

    @Override
    public String in(Language language) {
      return Message.of(RuleText.MONTHS_FROM, ImmutableMap.of("months", months, "anchor", anchor))
          .in(language);
    }
  }

  /** Until the matter is put right: a record without that date is taken as not put right. */
  record UntilRectified() implements LookBack {

    @Override
    public Truth runs(DatedRecord record, LocalDate day, PeriodConvention convention) {
      return record.date(DateAnchor.RECTIFIED).map(date -> date.isAfter(day)).orElse(Truth.TRUE);
    }

    @Override
    public Optional<DateAnchor> decisiveDate() {
      return Optional.of(DateAnchor.RECTIFIED);
    }

    @Override
    public String in(Language language) {
      return RuleText.UNTIL_RECTIFIED.in(language);
    }
  }

  /** For ever. */
  record Permanent() implements LookBack {

    @Override
    public Truth runs(DatedRecord record, LocalDate day, PeriodConvention convention) {
      return Truth.TRUE;
    }

    @Override
    public String in(Language language) {
      return RuleText.PERMANENT.in(language);
    }
  }

  /** A period of {@code months} from {@code anchor}. */
  static LookBack months(int months, DateAnchor anchor) {
    return new Months(months, anchor);
  }

  /** A period of {@code years} from {@code anchor}. */
  static LookBack years(int years, DateAnchor anchor) {
    return new Months(Math.multiplyExact(years, 12), anchor);
  }

  /** Until the matter is put right. */
  static LookBack untilRectified() {
    return new UntilRectified();
  }

  /** For ever. */
  static LookBack permanent() {
    return new Permanent();
  }

  /**
   * A period of {@code months} from the latest of the dates that a record has among {@code
   * anchors}, which are two or more.
   */
  static LookBack monthsFromLatest(int months, Iterable<DateAnchor> anchors) {
    return new FromLatest(months, ImmutableSortedSet.copyOf(anchors));
  }

  /** While a case is open: a record without the day on which it was closed is taken as open. */
  static LookBack whileOpen() {
    return new UntilDate(Optional.empty(), DateAnchor.CLOSED);
  }

  /** While a sanction has effect, to the end of the day on which that ends. */
  static LookBack whileInEffect() {
    return new Months(0, DateAnchor.EFFECT_ENDED);
  }

  /** From the day on which rights were lost until the day on which they are restored. */
  static LookBack whileRightsAreLost() {
    return new UntilDate(Optional.of(DateAnchor.RIGHTS_LOST), DateAnchor.RIGHTS_RESTORED);
  }

  /** What was decided within {@code span}, whose first day the user of a list supplies. */
  static LookBack within(Span span) {
    return new InSpan(span, Optional.empty());
  }

  /** Whether it still runs for {@code record} on {@code day}; unknown if a date it needs is. */
  Truth runs(DatedRecord record, LocalDate day, PeriodConvention convention);

  /** The day on which the choice of a convention decides, if this has one and it is known. */
  default Optional<LocalDate> correspondingDay(DatedRecord record) {
    return Optional.empty();
  }

  /** The date of a record that decides, if one does. */
  default Optional<DateAnchor> decisiveDate() {
    return Optional.empty();
  }

  /** The decisive date, if {@code record} lacks it. */
  default Optional<DateAnchor> lacking(DatedRecord record) {
    return decisiveDate().filter(anchor -> record.date(anchor).isEmpty());
  }

  /** Whether its end is counted, so that the convention on the corresponding day matters. */
  default boolean isPeriod() {
    return false;
  }
}
