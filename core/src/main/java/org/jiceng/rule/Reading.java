package org.jiceng.rule;

/** Where a plan reads the facts. */
sealed interface Reading<S> permits SubjectReading, SheetReading {

  /** What the program says of {@code subject}. */
  Verdicts judge(S subject);
}
