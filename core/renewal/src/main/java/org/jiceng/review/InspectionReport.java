package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.fact.Body;
import org.jiceng.internal.ValueStyle;

/**
 * What an inspection says of one candidate, or what was reported during the public notice and
 * looked into. Immutable. What it says is left out of its {@code toString}.
 */
@Value.Immutable
@ValueStyle
public sealed interface InspectionReport permits ImmutableInspectionReport {

  /** About whom. */
  CandidateId candidate();

  /** Who inspected, or received the report. */
  Body body();

  /** The day of the report. */
  LocalDate date();

  /** The number of the document, if given. */
  @Value.Redacted
  Optional<String> document();

  /** What was found; nothing is known to be nothing. */
  @Value.Redacted
  ImmutableList<InspectionFinding> findings();

  /** Builds a report. */
  final class Builder extends ImmutableInspectionReport.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
