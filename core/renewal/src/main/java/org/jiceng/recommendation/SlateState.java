package org.jiceng.recommendation;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Where a slate stands. */
public enum SlateState implements MessageKey {
  /** Not published yet. */
  DRAFT,
  /** Published as it is. */
  PUBLISHED,
  /** Changed since it was published: it is to be published again. */
  CHANGED;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
