package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Why a name written in does not count. */
public enum RejectedWriteIn implements MessageKey {
  /** This vote is among the listed only. */
  NOT_ALLOWED,
  /** It is the name of a listed candidate, who has a line of his own. */
  NAMES_LISTED,
  /** The same name stands on this ballot already. */
  REPEATED,
  /** No vote against backs it. */
  NO_AGAINST,
  /** It stands on an invalid ballot. */
  ON_INVALID_BALLOT,
  /** Only the number of rejected names was kept, not why they are. */
  NOT_RECORDED;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
