package org.jiceng.rule;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What follows for a subject, and what of it changed, in words. */
enum OutlookText implements MessageKey {
  NOTHING,
  OPEN,
  NOT_ASKED,
  CHANGED;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
