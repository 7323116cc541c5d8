package org.jiceng.person;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Sex, as GB/T 2261.1 codes it; its 0 and 9 are both {@link #UNKNOWN}. */
public enum Sex implements MessageKey {
  /** Male. */
  MALE,
  /** Female. */
  FEMALE,
  /** Unknown or not stated: incomplete data, which never satisfies a rule about women. */
  UNKNOWN;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
