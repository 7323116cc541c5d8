package org.jiceng.review;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;
import org.jiceng.issue.Place;

/**
 * That a body is asked again about a candidate of whom it replied. Its earlier replies are kept; a
 * later version answers. Immutable.
 */
@Value.Immutable
@ValueStyle
public sealed interface Reopening permits ImmutableReopening {

  /** About whom. */
  CandidateId candidate();

  /** The code of the body that is asked again. */
  String department();

  /** The version of its reply that is called into question. */
  int version();

  /** When. */
  LocalDate date();

  /** On what ground. */
  Ground ground();

  /** Why, for the review office alone. */
  @Value.Redacted
  String reason();

  /** Where it was found; not part of it. */
  @Value.Auxiliary
  @Value.Default
  default Place place() {
    return Place.none();
  }

  /** Builds a reopening. */
  final class Builder extends ImmutableReopening.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
