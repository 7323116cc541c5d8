package org.jiceng.review;

import static com.google.common.base.Preconditions.checkState;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.fact.Body;
import org.jiceng.internal.ValueStyle;
import org.jiceng.issue.Place;

/**
 * The reply of one body about one candidate, in one version. Immutable. What it says is left out of
 * its {@code toString}.
 */
@Value.Immutable
@ValueStyle
public sealed interface Opinion permits ImmutableOpinion {

  /** About whom. */
  CandidateId candidate();

  /** The code of the body that replies: a department of the panel, or another competent body. */
  String department();

  /** The version, from 1; the latest counts, and the earlier ones are kept. */
  int version();

  /** The day of the reply. */
  LocalDate date();

  /** The number of the document, if given. */
  @Value.Redacted
  Optional<String> document();

  /** What it answers. */
  @Value.Redacted
  Answer answer();

  /** A remark, for the review office alone. */
  @Value.Redacted
  Optional<String> remark();

  /** Where the reply was found; not part of the reply. */
  @Value.Auxiliary
  @Value.Default
  default Place place() {
    return Place.none();
  }

  /** Versions count from 1. */
  @Value.Check
  default void check() {
    checkState(version() >= 1, "versions count from 1, not %s", version());
  }

  /** Builds an opinion. */
  final class Builder extends ImmutableOpinion.Builder {

    /** Nothing set yet. */
    public Builder() {}

    /** Who replies. */
    public Builder department(Body body) {
      department(body.code());
      return this;
    }
  }
}
