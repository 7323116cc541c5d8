package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Who stands in another ballot for seats left, unless new candidates are settled. */
public enum ShortfallPool implements MessageKey {
  /** The listed candidates who were not elected, in the order of the list. */
  LISTED_NOT_ELECTED,
  /** Everyone with votes who was not elected, names written in among them, by votes. */
  NOT_ELECTED_BY_VOTES;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
