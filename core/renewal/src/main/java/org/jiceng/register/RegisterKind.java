package org.jiceng.register;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Whose committee is elected. */
public enum RegisterKind implements MessageKey {
  /** A villagers' committee. */
  VILLAGE,
  /** A residents' committee. */
  COMMUNITY;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
