package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What the higher Party organization does after the election. */
public enum Confirmation implements MessageKey {
  /** It receives a report for its record; who is elected is in office. */
  FOR_THE_RECORD,
  /** It approves; until then nobody is in office. */
  APPROVAL;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
