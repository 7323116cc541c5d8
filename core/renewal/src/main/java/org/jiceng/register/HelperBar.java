package org.jiceng.register;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Who may not call, tell or count the votes. */
public enum HelperBar implements MessageKey {
  /** Candidates. */
  CANDIDATES,
  /** Candidates and their near relatives. */
  CANDIDATES_AND_RELATIVES;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
