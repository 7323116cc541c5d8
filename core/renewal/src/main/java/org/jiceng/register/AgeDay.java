package org.jiceng.register;

import java.time.LocalDate;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** On which day an elector must be of age. */
public enum AgeDay implements MessageKey {
  /** On the day of the poll. */
  POLL_DAY,
  /** On the day before it. */
  DAY_BEFORE_POLL;

  /** The day, for a poll on {@code poll}. */
  public LocalDate of(LocalDate poll) {
    return this == POLL_DAY ? poll : poll.minusDays(1);
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
