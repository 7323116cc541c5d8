package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** How somebody comes to stand. */
public enum Candidacy implements MessageKey {
  /** By nomination, on a list that is settled before the poll. */
  LISTED,
  /**
   * By own recommendation, on a list as well; nobody can see to a surplus, so none is asked for.
   */
  SELF_RECOMMENDED,
  /** Nobody stands: electors write names on an empty paper. */
  NONE;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
