package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Whether an elector whose vote a proxy casts took part in the vote. */
public enum Principals implements MessageKey {
  /** Counted among those who voted. */
  AS_VOTED,
  /** Not counted: only who came in person voted. */
  NOT_AS_VOTED;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
