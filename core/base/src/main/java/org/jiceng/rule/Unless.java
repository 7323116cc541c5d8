package org.jiceng.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiceng.fact.Truth;

/**
 * A condition that need not be met where an exception holds.
 *
 * @param principle what is asked
 * @param exception where it is not asked
 */
public record Unless<S>(Condition<S> principle, Condition<S> exception) implements Condition<S> {

  @Override
  public Truth evaluate(S subject, LocalDate day) {
    return principle.evaluate(subject, day).or(exception.evaluate(subject, day));
  }

  @Override
  public Explanation explain(S subject, LocalDate day) {
    return Explanation.ofWhole(
        evaluate(subject, day), ImmutableList.of(principle, exception), subject, day);
  }
}
