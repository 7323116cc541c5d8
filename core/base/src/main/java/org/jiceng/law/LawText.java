package org.jiceng.law;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** The sentences of this room. */
enum LawText implements MessageKey {
  CITATION,
  ARTICLE,
  ITEM,
  ARTICLE_NOT_VERIFIED,
  DOCUMENT,
  NO_ARTICLE,
  UNKNOWN,
  THRESHOLD,
  WORKING_MET,
  WORKING_SHORT;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
