package org.jiceng.review;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.fact.Body;
import org.jiceng.internal.ValueStyle;
import org.jiceng.issue.Place;

/**
 * What a body decided about somebody whom a record makes unsuitable: it may be allowed all the
 * same. Immutable. Whether it counts is said when the review is concluded: it needs a reason, the
 * body that the policy names, and a day not before the reply on which it decides.
 */
@Value.Immutable
@ValueStyle
public sealed interface SoftDecision permits ImmutableSoftDecision {

  /** About whom. */
  CandidateId candidate();

  /** On which condition; N25 for what an inspection found and no condition fits. */
  ConditionCode condition();

  /** Who decided; a decision without it is refused. */
  Optional<Body> decider();

  /** When; a decision without it is refused. */
  Optional<LocalDate> date();

  /** Whether the candidate may stand in spite of it. */
  boolean allows();

  /** Why, for the review office alone; blank if not said, and then it is refused. */
  @Value.Redacted
  String reason();

  /** The number of the document, if given. */
  @Value.Redacted
  Optional<String> document();

  /** Where the decision was found; not part of it. */
  @Value.Auxiliary
  @Value.Default
  default Place place() {
    return Place.none();
  }

  /** Builds a decision. */
  final class Builder extends ImmutableSoftDecision.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
