package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What follows if fewer persons than seats have the majority. */
public enum ShortfallRule implements MessageKey {
  /** Another ballot for the seats left; nobody below the majority moves up. */
  ANOTHER_BALLOT;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
