package org.jiceng.io.decoding;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What to do with a file that is no text. */
enum Remedy implements MessageKey {
  /** Its program can write a text. */
  SAVE_AS,
  /** The same after the password is taken off. */
  UNLOCK,
  /** The file wanted may be in it. */
  UNPACK,
  /** A picture of a table is no table. */
  ASK_FOR_DATA;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
