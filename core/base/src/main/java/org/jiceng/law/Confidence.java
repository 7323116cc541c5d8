package org.jiceng.law;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** How the content of a rule is known, the surest first. */
public enum Confidence implements MessageKey {
  /** The text of that very article was read. */
  SEEN,
  /** Only a statement about it was read: an official explanation, a template, a textbook. */
  SECONDARY,
  /** Deduced from a text that was read. */
  INFERRED,
  /** Not seen: a hypothesis until checked against the text. */
  MEMORY;

  /** Whether this may be stated as law; otherwise it is a policy value. */
  public boolean isLaw() {
    return this == SEEN || this == SECONDARY;
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
