package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Why a whole ballot is invalid. */
public enum InvalidBallot implements MessageKey {
  /** It chooses more persons than there are seats. */
  OVER_VOTED,
  /** A name without a vote against, where the method voids the ballot for it. */
  WRITE_IN_UNBACKED,
  /** Only the number of invalid ballots was kept, not why they are. */
  NOT_RECORDED;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
