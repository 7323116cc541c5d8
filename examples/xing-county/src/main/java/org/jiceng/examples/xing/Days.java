package org.jiceng.examples.xing;

import java.time.LocalDate;

/** The days of the example. The article gives none: they are chosen, and printed. */
final class Days {
  /** The poll, and the day on which every age of this term is counted. */
  static final LocalDate POLL = LocalDate.of(2021, 3, 21);

  /** The day on which every age of the previous term is counted. */
  static final LocalDate PREVIOUS_TERM = LocalDate.of(2018, 3, 21);

  /** The approval of the new secretary by the township's Party committee. */
  static final LocalDate APPROVAL = LocalDate.of(2021, 3, 25);

  private Days() {}
}
