package org.jiceng.review;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** The kinds of answers that a body can give. */
public enum AnswerKind implements MessageKey {
  /** Nothing found under any condition for which it is competent. */
  NO_ISSUE,
  /** A case is open. */
  OPEN,
  /** It does not hold such data. */
  NOT_OUR_DATA,
  /** It reports records. */
  RECORDS;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
