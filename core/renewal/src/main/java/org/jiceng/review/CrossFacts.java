package org.jiceng.review;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import org.jiceng.person.Kinships;
import org.jiceng.unit.UnitId;

/** What is known beside the lists. Immutable. */
record CrossFacts(
    Kinships kinships, Optional<SeatPlan> plan, ImmutableListMultimap<UnitId, PostHolder> holders) {

  static CrossFacts none() {
    return new CrossFacts(Kinships.undeclared(), Optional.empty(), ImmutableListMultimap.of());
  }
}
