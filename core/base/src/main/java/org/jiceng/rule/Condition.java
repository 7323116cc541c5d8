package org.jiceng.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiceng.fact.Truth;

/**
 * What a rule asks of its subject: true, false, or unknown from what is known of it.
 *
 * @param <S> the subject's type
 */
public sealed interface Condition<S> permits Bound, NoRunningRecord, All, Any, Not, Unless, Custom {

  /**
   * Whether {@code subject} meets this condition.
   *
   * @param day the reference day, on which look-backs run or have ended
   */
  Truth evaluate(S subject, LocalDate day);

  /** Why {@link #evaluate} says so. */
  Explanation explain(S subject, LocalDate day);

  /** All of {@code parts}; true if there are none. */
  static <S> Condition<S> all(Iterable<? extends Condition<S>> parts) {
    return new All<>(ImmutableList.copyOf(parts));
  }

  /** Any of {@code parts}; false if there are none. */
  static <S> Condition<S> any(Iterable<? extends Condition<S>> parts) {
    return new Any<>(ImmutableList.copyOf(parts));
  }

  /** The opposite. */
  default Condition<S> not() {
    return new Not<>(this);
  }

  /** This condition, except where {@code exception} holds. */
  default Condition<S> unless(Condition<S> exception) {
    return new Unless<>(this, exception);
  }
}
