package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Whether somebody who has given away the own vote may vote for others. */
public enum SubDelegation implements MessageKey {
  /** That is possible. */
  ALLOWED,
  /** Who does not come cannot bring the votes of others. */
  BANNED;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
