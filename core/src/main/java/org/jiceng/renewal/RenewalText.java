package org.jiceng.renewal;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** The sentences of this room. */
enum RenewalText implements MessageKey {
  BEGINNING,
  STEP,
  STEP_WITH_REASON,
  STEP_OUTER,
  NOT_PUBLIC,
  PROGRESS_TITLE,
  UNIT,
  UNITS,
  STATUS,
  ONE_BALLOT,
  ON_SCHEDULE,
  RATE,
  RATE_OF_NOTHING;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
