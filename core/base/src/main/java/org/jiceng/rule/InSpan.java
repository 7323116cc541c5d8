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
 * What was decided within a stretch of time that is under way: on its first day or later. Without
 * that day nothing can be said.
 *
 * @param span the stretch
 * @param start its first day, once it is known
 */
public record InSpan(Span span, Optional<LocalDate> start) implements LookBack {

  /** The same with its first day. */
  public InSpan startingOn(LocalDate first) {
    return new InSpan(span, Optional.of(first));
  }

  @Override
  public Truth runs(DatedRecord record, LocalDate day, PeriodConvention convention) {
    return start
        .flatMap(
            first -> record.date(DateAnchor.DECIDED).map(decided -> decided.isBefore(first).not()))
        .orElse(Truth.UNKNOWN);
  }

  @Override
  public Optional<DateAnchor> decisiveDate() {
    return Optional.of(DateAnchor.DECIDED);
  }

  @Override
  public String in(Language language) {
    return start
        .map(
            first ->
                Message.of(RuleText.WITHIN_FROM, ImmutableMap.of("span", span, "start", first)))
        .orElseGet(() -> Message.of(RuleText.WITHIN, ImmutableMap.of("span", span)))
        .in(language);
  }
}
