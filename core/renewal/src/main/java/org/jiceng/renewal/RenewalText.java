package org.jiceng.renewal;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** The sentences of this room. */
enum RenewalText implements MessageKey {
  BEGINNING,
  STEP,
  STEP_REASON,
  STEP_GROUND,
  STEP_OUTER,
  ENDED,
  NOTE_ORDER,
  NOTE_REVIEW_AGAIN,
  NOTE_REVIEW_ONCE,
  NOTE_LATE_FACT,
  PROGRESS_TITLE,
  UNIT,
  UNITS,
  STATUS,
  ONE_BALLOT,
  ON_SCHEDULE,
  RATE,
  RATE_OF_NOTHING,
  TERM;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
