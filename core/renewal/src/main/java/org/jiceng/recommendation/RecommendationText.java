package org.jiceng.recommendation;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** The sentences of this room. */
enum RecommendationText implements MessageKey {
  PASS_MARK,
  NOTE_ROUNDS,
  NOTE_ATTENDANCE,
  NOTE_WEIGHT,
  NOTE_PASS,
  NOTE_SURPLUS,
  NOTE_SIGNATURES,
  NOTE_WITHDRAWAL,
  NOTE_REPUBLICATION,
  NOTE_DECIDER,
  ROWS,
  ATTENDANCE,
  MISSING,
  RANKED,
  PASSED,
  NOT_PASSED,
  VOTES_OF,
  TIED,
  OPEN,
  SLATE,
  STEP;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
