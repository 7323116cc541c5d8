package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What a higher organization does after the election. */
public enum Confirmation implements MessageKey {
  /** Nothing: nobody may appoint or replace; who is elected is in office. */
  NONE,
  /** It receives a report for its record; who is elected is in office. */
  FOR_THE_RECORD,
  /** It reviews whether who is elected may serve; until then nobody is in office. */
  REVIEW,
  /** It approves; until then nobody is in office. */
  APPROVAL;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
