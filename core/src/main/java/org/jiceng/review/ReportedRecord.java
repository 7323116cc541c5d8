package org.jiceng.review;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.DatedRecord;
import org.jiceng.fact.PartialDate;

/**
 * What a department reports under one condition. The list, not the department, says how grave it
 * is; if the department says so too, that is kept and compared.
 *
 * @param condition the condition
 * @param dates every date that the department gives, by what it is a date of
 * @param grade how grave the department holds it to be, if it says so
 */
public record ReportedRecord(
    ConditionCode condition,
    ImmutableMap<DateAnchor, PartialDate> dates,
    Optional<ListSeverity> grade) {

  /** A record with one date and without a grade of the department's own. */
  public static ReportedRecord of(ConditionCode condition, DateAnchor anchor, PartialDate date) {
    return new ReportedRecord(condition, ImmutableMap.of(anchor, date), Optional.empty());
  }

  /** This record with the department's own grade. */
  public ReportedRecord graded(ListSeverity own) {
    return new ReportedRecord(condition, dates, Optional.of(own));
  }

  /** The date of {@code anchor}, if the department gave it. */
  public Optional<PartialDate> date(DateAnchor anchor) {
    return Optional.ofNullable(dates.get(anchor));
  }

  DatedRecord toFact(Optional<String> document) {
    return new DatedRecord(condition.name(), dates, document);
  }
}
