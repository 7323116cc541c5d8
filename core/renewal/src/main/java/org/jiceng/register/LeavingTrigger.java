package org.jiceng.register;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What makes a member leave the election committee. */
public enum LeavingTrigger implements MessageKey {
  /** The nomination. */
  NOMINATED,
  /** The nomination, if the nominee is willing to accept it. */
  NOMINATED_AND_WILLING,
  /** That the nominee is settled as a candidate. */
  DETERMINED;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
