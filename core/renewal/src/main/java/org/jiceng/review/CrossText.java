package org.jiceng.review;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** The sentences about what was found across lists. */
enum CrossText implements MessageKey {
  FINDING,
  FINDING_OF_NOBODY,
  CHOICE,
  WITHHELD,
  ACROSS,
  CANDIDATE_ACROSS,
  CANDIDATE_RELATIVES,
  OWES,
  POSTS,
  NOTE_POSTS,
  NOTE_RELATIVES,
  NOTE_WOMAN,
  NOTE_SIZE,
  NOTE_DECIDER,
  NOTE_KEEPER,
  NOTE_NO_SEATS,
  SUMMARY;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
