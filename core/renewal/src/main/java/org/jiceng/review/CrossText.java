package org.jiceng.review;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** The sentences about what was found across lists. */
enum CrossText implements MessageKey {
  FINDING,
  CHOICE,
  WITHHELD,
  POSTS,
  NOTE_POSTS,
  NOTE_RELATIVES,
  NOTE_WOMAN,
  NOTE_DECIDER,
  NOTE_KEEPER,
  NOTE_NO_SEATS,
  SUMMARY;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
