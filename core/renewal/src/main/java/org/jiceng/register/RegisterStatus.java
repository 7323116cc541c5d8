package org.jiceng.register;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What was done with a person on a register. */
public enum RegisterStatus implements MessageKey {
  /** Put on the register before it was published. */
  LISTED,
  /** Left out before it was published. */
  LEFT_OUT,
  /** Put on it afterwards. */
  ADDED,
  /** Taken off it afterwards. */
  REMOVED;

  /** Whether a person of this status stands on the register. */
  public boolean isOnRegister() {
    return this == LISTED || this == ADDED;
  }

  /** Whether it is done before the publication, and not after it. */
  boolean isBeforePublication() {
    return this == LISTED || this == LEFT_OUT;
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
