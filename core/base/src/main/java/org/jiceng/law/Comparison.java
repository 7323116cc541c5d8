package org.jiceng.law;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Whether the exact share itself is enough. */
public enum Comparison implements MessageKey {
  /** More than the share: exactly half fails. */
  MORE_THAN,
  /** At least the share: exactly four fifths suffice. */
  AT_LEAST;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
