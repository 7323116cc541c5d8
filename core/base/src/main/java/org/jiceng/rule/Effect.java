package org.jiceng.rule;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What follows if a rule's condition is not met, the gravest first. */
public enum Effect implements MessageKey {
  /** The subject is out. */
  BARS,
  /** The subject waits until the matter is closed. */
  SUSPENDS,
  /** A body has to decide, with a reason. */
  NEEDS_DECISION,
  /** Nothing follows; the reader should know. */
  ADVISES;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
