package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What happens to a ballot that chooses more persons than there are seats. */
public enum OverVote implements MessageKey {
  /** The whole ballot is invalid, for every office on it; its elector stays among those present. */
  VOIDS_BALLOT,
  /** What it says on that office is invalid, the rest of it counts. */
  VOIDS_OFFICE,
  /** Nothing: as many as one likes may be chosen, as with approval ballots. */
  COUNTS;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
