package org.jiceng.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * A record about a subject, under a condition's code, with every date that is known of it.
 *
 * @param condition the code of what happened, not blank
 * @param dates the dates by what they are dates of
 * @param document the number of the document that says so, if given
 */
public record DatedRecord(
    String condition, ImmutableMap<DateAnchor, PartialDate> dates, Optional<String> document) {

  public DatedRecord {
    checkArgument(!condition.isBlank(), "a record needs a condition");
  }

  /** The date of {@code anchor}, if known. */
  public Optional<PartialDate> date(DateAnchor anchor) {
    return Optional.ofNullable(dates.get(anchor));
  }
}
