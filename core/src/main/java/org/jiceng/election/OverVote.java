package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What happens if a ballot chooses more persons than there are seats. */
public enum OverVote implements MessageKey {
  /** The ballot is invalid; its elector stays among those present. */
  VOIDS_BALLOT;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
