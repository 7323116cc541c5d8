package org.jiceng.recommendation;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What the weights of the bodies are laid on. */
public enum ScoreBasis implements MessageKey {
  /** The votes: a larger body counts for more. */
  VOTES,
  /** The share of those who attended. */
  SHARE_OF_PRESENT,
  /** The share of those who might have attended. */
  SHARE_OF_ENTITLED;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
