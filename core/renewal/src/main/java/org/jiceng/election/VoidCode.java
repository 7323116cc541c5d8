package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Why a whole vote is void. */
public enum VoidCode implements MessageKey {
  /** Too few are present. */
  QUORUM_NOT_MET,
  /** More ballots came back than people voted. */
  BALLOTS_ABOVE_VOTERS,
  /** More ballots came back than were issued. */
  BALLOTS_ABOVE_ISSUED;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
