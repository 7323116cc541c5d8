package org.jiceng.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.DatedRecord;
import org.jiceng.fact.PartialDate;
import org.jiceng.fact.Truth;
import org.jiceng.law.PeriodConvention;
import org.jiceng.text.Language;
import org.jiceng.text.Message;

/**
 * A period from the latest of several dates. A record need not have all of them: who was put on
 * probation was never released.
 *
 * @param months its length, not negative
 * @param anchors the dates, two or more
 */
public record FromLatest(int months, ImmutableSortedSet<DateAnchor> anchors) implements LookBack {

  public FromLatest {
    checkArgument(months >= 0, "a look-back cannot be negative: %s", months);
    checkArgument(anchors.size() >= 2, "the latest of one date: %s", anchors);
  }

  @Override
  public Truth runs(DatedRecord record, LocalDate day, PeriodConvention convention) {
    ImmutableList<PartialDate> known = known(record);
    if (known.isEmpty()) {
      return Truth.UNKNOWN;
    }
    if (day.isBefore(convention.firstFreeDay(latest(known, PartialDate::earliest), months))) {
      return Truth.TRUE;
    }
    LocalDate atMost = convention.firstFreeDay(latest(known, PartialDate::latest), months);
    return day.isBefore(atMost) ? Truth.UNKNOWN : Truth.FALSE;
  }

  private ImmutableList<PartialDate> known(DatedRecord record) {
    return anchors.stream()
        .flatMap(anchor -> record.date(anchor).stream())
        .collect(toImmutableList());
  }

  private static LocalDate latest(
      ImmutableList<PartialDate> known, Function<PartialDate, LocalDate> bound) {
    return known.stream().map(bound).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** Known where every date that the record has is known to the day. */
  @Override
  public Optional<LocalDate> correspondingDay(DatedRecord record) {
    ImmutableList<PartialDate> known = known(record);
    return known.isEmpty() || known.stream().anyMatch(date -> date.day().isEmpty())
        ? Optional.empty()
        : Optional.of(latest(known, PartialDate::latest).plusMonths(months));
  }

  @Override
  public Optional<DateAnchor> decisiveDate() {
    return Optional.of(anchors.first());
  }

  @Override
  public Optional<DateAnchor> lacking(DatedRecord record) {
    return decisiveDate().filter(anchor -> known(record).isEmpty());
  }

  @Override
  public boolean isPeriod() {
    return true;
  }

  @Override
  public String in(Language language) {
    return Message.of(
            RuleText.MONTHS_FROM_LATEST, ImmutableMap.of("months", months, "anchors", anchors))
        .in(language);
  }
}
