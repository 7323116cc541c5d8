package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What follows if near relatives are elected together. All of them may stand, one may serve. */
public enum RelationRule implements MessageKey {
  /** No rule. */
  NONE,
  /** One may serve, but no text says who leaves: all of them wait for a decision. */
  AVOIDANCE,
  /**
   * Who has the higher post stays, in one post who has more votes; equal votes lead to a vote among
   * them.
   */
  MORE_VOTES;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
