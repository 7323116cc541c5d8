package org.jiceng.review;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** On what ground a body is asked again. */
public enum Ground implements MessageKey {
  /** New information, or doubts of the office: until it is answered, the earlier reply is none. */
  ASKED_AGAIN,
  /**
   * The candidate or the township asks for a re-examination: until it is answered, the earlier
   * reply stands.
   */
  RE_EXAMINATION;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
