package org.jiceng.io.source;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** The forms of text that readers ask for. */
public enum TextFormat implements MessageKey {
  /** A table, with commas between the cells. */
  CSV,
  /** One JSON document. */
  JSON,
  /** One JSON object on each line. */
  NDJSON;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
