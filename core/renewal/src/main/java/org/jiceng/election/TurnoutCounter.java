package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** By what those who took part in the vote are counted. */
public enum TurnoutCounter implements MessageKey {
  /** The number of voters that the record of the poll states. */
  STATED,
  /** Those who signed in: everyone present. */
  SIGNED_IN,
  /** The ballots issued. */
  ISSUED,
  /** The ballots that came back. */
  RETURNED;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
