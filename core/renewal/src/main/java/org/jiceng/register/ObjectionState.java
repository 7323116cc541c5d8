package org.jiceng.register;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Where an objection stands. */
public enum ObjectionState implements MessageKey {
  /** Filed after the last day: it need not be heard. */
  FILED_LATE,
  /** Not decided, and not due yet. */
  OPEN,
  /** Not decided, though it is due. */
  OVERDUE,
  /** Decided within the days. */
  DECIDED,
  /** Decided after them. */
  DECIDED_LATE;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
