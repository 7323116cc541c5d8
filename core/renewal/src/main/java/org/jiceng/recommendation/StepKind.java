package org.jiceng.recommendation;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What happened to a slate. */
public enum StepKind implements MessageKey {
  /** It was published. */
  PUBLISHED,
  /** Somebody on it withdrew. */
  WITHDRAWN,
  /** Somebody was taken off it. */
  EXCLUDED,
  /** Somebody came onto it in place of another. */
  SUBSTITUTED,
  /** It was published again. */
  PUBLISHED_AGAIN;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
