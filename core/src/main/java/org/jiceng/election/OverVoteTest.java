package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What is compared with the seats to find too many choices. */
public enum OverVoteTest implements MessageKey {
  /** All choices on a paper with all seats of it. */
  TOTAL,
  /** The choices for each office with its own seats. */
  PER_POST;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
