package org.jiceng.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiceng.fact.Truth;

/**
 * Any of several conditions: true if one is, else unknown if one is.
 *
 * @param parts the conditions
 */
public record Any<S>(ImmutableList<Condition<S>> parts) implements Condition<S> {

  @Override
  public Truth evaluate(S subject, LocalDate day) {
    return parts.stream().map(part -> part.evaluate(subject, day)).reduce(Truth.FALSE, Truth::or);
  }

  @Override
  public Explanation explain(S subject, LocalDate day) {
    return Explanation.ofWhole(evaluate(subject, day), parts, subject, day);
  }
}
