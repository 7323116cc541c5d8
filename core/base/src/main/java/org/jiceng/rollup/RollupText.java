package org.jiceng.rollup;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What this room says beside figures. */
enum RollupText implements MessageKey {
  KNOWN_OF_ALL,
  BAND_BELOW,
  BAND_BETWEEN,
  BAND_FROM,
  GROUP,
  FACT_VALUE,
  CHANGE_VALUE,
  CHANGE_SHARE,
  CHANGE_RELATIVE,
  CHANGE_RESTATED,
  REST,
  PUBLISHED,
  AUDIT_CLEAN,
  AUDIT_LEAKS;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
