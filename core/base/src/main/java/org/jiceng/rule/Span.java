package org.jiceng.rule;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** A stretch of time that is under way, and whose first day only the user of a list knows. */
public enum Span implements MessageKey {
  /** The term of office that is about to end. */
  THIS_TERM,
  /** The election that is being held. */
  THIS_ELECTION;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
