package org.jiceng.review;

import static com.google.common.base.Preconditions.checkArgument;

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
 * @param sanction which sanction it is about, if it is about one and the department says so
 */
public record ReportedRecord(
    ConditionCode condition,
    ImmutableMap<DateAnchor, PartialDate> dates,
    Optional<ListSeverity> grade,
    Optional<Sanction> sanction) {

  public ReportedRecord {
    checkArgument(
        sanction.isEmpty() || condition == ConditionCode.N05, "%s is no sanction", condition);
  }

  /** A record that is about no sanction, or does not say about which. */
  public ReportedRecord(
      ConditionCode condition,
      ImmutableMap<DateAnchor, PartialDate> dates,
      Optional<ListSeverity> grade) {
    this(condition, dates, grade, Optional.empty());
  }

  /** A record with one date and without a grade of the department's own. */
  public static ReportedRecord of(ConditionCode condition, DateAnchor anchor, PartialDate date) {
    return new ReportedRecord(condition, ImmutableMap.of(anchor, date), Optional.empty());
  }

  /** This record with the department's own grade. */
  public ReportedRecord graded(ListSeverity own) {
    return new ReportedRecord(condition, dates, Optional.of(own), sanction);
  }

  /** A sanction with its dates. */
  public static ReportedRecord of(Sanction sanction, ImmutableMap<DateAnchor, PartialDate> dates) {
    return new ReportedRecord(ConditionCode.N05, dates, Optional.empty(), Optional.of(sanction));
  }

  /** The date of {@code anchor}, if the department gave it. */
  public Optional<PartialDate> date(DateAnchor anchor) {
    return Optional.ofNullable(dates.get(anchor));
  }

  DatedRecord toFact(Optional<String> document) {
    return new DatedRecord(
        condition.name(), sanction.map(one -> one.complete(dates)).orElse(dates), document);
  }
}
