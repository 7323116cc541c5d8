package org.jiceng.register;

import static com.google.common.base.Preconditions.checkArgument;

/** One thing that a ground asks. */
public sealed interface Need {

  /**
   * That something is so, or is not so.
   *
   * @param fact what
   * @param wanted whether it must be so
   */
  record Flag(ElectorFact fact, boolean wanted) implements Need {}

  /**
   * That something has lasted.
   *
   * @param span what
   * @param months for how many full months at least, above 0
   */
  record Stay(ElectorSpan span, int months) implements Need {
    public Stay {
      checkArgument(months > 0, "a stay of %s months", months);
    }
  }

  /** {@code fact} must be so. */
  static Need yes(ElectorFact fact) {
    return new Flag(fact, true);
  }

  /** {@code fact} must not be so. */
  static Need no(ElectorFact fact) {
    return new Flag(fact, false);
  }

  /** {@code span} must have lasted {@code months}. */
  static Need lasting(ElectorSpan span, int months) {
    return new Stay(span, months);
  }
}
