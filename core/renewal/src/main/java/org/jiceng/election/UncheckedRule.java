package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** A check that a count could not make, because what it was made of does not show it. */
public enum UncheckedRule implements MessageKey {
  /** Whether a ballot was counted twice: the ballots have no ids. */
  BALLOT_TWICE,
  /** Whether each ballot counted as valid chooses no more persons than there are seats. */
  OVER_VOTE,
  /** Whether each ballot counted as invalid is. */
  INVALID_BALLOT,
  /** Whether each name stands on a ballot with a vote against of its own. */
  UNBACKED_WRITE_IN,
  /** Whether a name stands twice on one ballot. */
  NAME_TWICE,
  /** Whether each name that was rejected had to be. */
  REJECTED_WRITE_IN;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
