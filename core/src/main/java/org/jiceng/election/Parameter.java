package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** The parameters of an election, in the order in which they act. */
public enum Parameter implements MessageKey {
  /** How many must be present. */
  QUORUM,
  /** How many more candidates than seats there must be. */
  SURPLUS,
  /** With what the ballots returned are compared. */
  BALLOT_CHECK,
  /** What too many choices do. */
  OVER_VOTE,
  /** Who may write in another person. */
  WRITE_IN,
  /** What a name without a vote against does. */
  UNBACKED_WRITE_IN,
  /** Who decides which person a name means. */
  WRITE_IN_DECIDER,
  /** How many votes elect. */
  MAJORITY,
  /** What a tie at the last seat leads to. */
  TIE,
  /** What seats left lead to. */
  SHORTFALL,
  /** Who stands for them. */
  SHORTFALL_POOL,
  /** What the higher organization does. */
  CONFIRMATION;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
