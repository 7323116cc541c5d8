package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Whether a woman must be among the elected. */
public enum WomanRule implements MessageKey {
  /** No rule. */
  NONE,
  /** There must be one, but no text says what follows if there is none: a body decides. */
  REQUIRED,
  /**
   * One seat is a woman's: the woman with the most votes above the majority has it, and if there is
   * none, another vote among women fills it.
   */
  SEAT_KEPT;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
