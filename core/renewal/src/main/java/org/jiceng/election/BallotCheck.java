package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** With what the number of ballots returned is compared. More ballots void the whole vote. */
public enum BallotCheck implements MessageKey {
  /** With the number of those who voted. */
  AGAINST_VOTERS,
  /** With the number of ballots issued. */
  AGAINST_ISSUED,
  /** With both. Sources differ on the base, so this is the safe course. */
  AGAINST_BOTH,
  /** With nothing: the method has no such check. */
  NONE;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
