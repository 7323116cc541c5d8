package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What happens to a ballot that chooses more persons than there are seats. */
public enum OverVote implements MessageKey {
  /** The ballot is invalid; its elector stays among those present. */
  VOIDS_BALLOT,
  /** Nothing: as many as one likes may be chosen, as with approval ballots. */
  COUNTS;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
