package org.jiceng.register;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** How an objection was decided. */
public enum RulingResult implements MessageKey {
  /** The register is to be changed. */
  UPHELD,
  /** It stays as it is. */
  REJECTED;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
