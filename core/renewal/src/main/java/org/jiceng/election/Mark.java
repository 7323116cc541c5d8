package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What stands on the line of one listed candidate. */
public enum Mark implements MessageKey {
  /** In favour. */
  FOR,
  /** Against. */
  AGAINST,
  /** Marked as abstaining. */
  ABSTAIN,
  /** Nothing at all: counted apart, chooses nobody. */
  BLANK,
  /** Cannot be read as any of these: this line alone is void. */
  SPOILT;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
