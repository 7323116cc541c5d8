package org.jiceng.rule;

import java.time.LocalDate;
import org.jiceng.fact.Truth;

/**
 * The opposite of a condition; what is unknown stays unknown.
 *
 * @param part the condition
 */
public record Not<S>(Condition<S> part) implements Condition<S> {

  @Override
  public Truth evaluate(S subject, LocalDate day) {
    return part.evaluate(subject, day).not();
  }

  @Override
  public Explanation explain(S subject, LocalDate day) {
    return part.explain(subject, day).negated();
  }
}
