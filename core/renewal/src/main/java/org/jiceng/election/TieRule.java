package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What follows if more persons have the votes of the last seat than seats are left. */
public enum TieRule implements MessageKey {
  /** A new vote among exactly the tied; more votes win. */
  NEW_VOTE_AMONG_TIED;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
