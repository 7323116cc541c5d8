package org.jiceng.unit;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** The two trees between which a crosswalk leads. */
enum CrosswalkSide implements MessageKey {
  EARLIER,
  LATER;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
