package org.jiceng.rule;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.DatedRecord;
import org.jiceng.fact.Truth;
import org.jiceng.law.PeriodConvention;
import org.jiceng.text.Language;
import org.jiceng.text.Message;

/**
 * Until a day that the record tells; without it, the matter has not ended.
 *
 * @param start the date that makes a record count at all; empty if every record counts
 * @param end the first day on which it is no longer held against the subject
 */
public record UntilDate(Optional<DateAnchor> start, DateAnchor end) implements LookBack {

  @Override
  public Truth runs(DatedRecord record, LocalDate day, PeriodConvention convention) {
    if (start.filter(anchor -> record.date(anchor).isEmpty()).isPresent()) {
      return Truth.FALSE;
    }
    return record.date(end).map(date -> date.isAfter(day)).orElse(Truth.TRUE);
  }

  @Override
  public Optional<DateAnchor> decisiveDate() {
    return Optional.of(end);
  }

  @Override
  public String in(Language language) {
    return start
        .map(from -> Message.of(RuleText.UNTIL_FROM, ImmutableMap.of("start", from, "end", end)))
        .orElseGet(() -> Message.of(RuleText.UNTIL, ImmutableMap.of("end", end)))
        .in(language);
  }
}
