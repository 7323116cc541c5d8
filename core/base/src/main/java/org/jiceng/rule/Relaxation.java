package org.jiceng.rule;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** In what a rule asks less than another. */
enum Relaxation implements MessageKey {
  REMOVED,
  FEWER_SCOPES,
  SHORTER_INTERVAL,
  LIGHTER_EFFECT,
  WIDER_BOUNDS,
  SHORTER_LOOK_BACK,
  EXCEPTION_ADDED,
  NOT_COMPARABLE;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
