package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** The parameters of an election, in the order in which they act. */
public enum Parameter implements MessageKey {
  /** How somebody comes to stand. */
  CANDIDACY,
  /** How many more candidates than seats there must be. */
  SURPLUS,
  /** Whether more than the surplus is as good. */
  SURPLUS_KIND,
  /** Who may vote for somebody who cannot come. */
  PROXIES,
  /** For how many one person may vote. */
  PROXY_CAP,
  /** Whether candidates may. */
  PROXY_CANDIDATES,
  /** In which form a proxy is given. */
  PROXY_FORM,
  /** Whether somebody who does not come may. */
  SUB_DELEGATION,
  /** How many must be present, or must vote. */
  QUORUM,
  /** By what voters are counted. */
  TURNOUT_COUNTER,
  /** Whether principals are among the voters. */
  PRINCIPALS,
  /** With what the ballots returned are compared. */
  BALLOT_CHECK,
  /** In which order several offices are voted on. */
  SEQUENCE,
  /** On how many papers. */
  PAPER_FORM,
  /** What too many choices do. */
  OVER_VOTE,
  /** Over what they are added up, where a ballot has several offices. */
  OVER_VOTE_TEST,
  /** Who may write in another person. */
  WRITE_IN,
  /** What a name without a vote against does. */
  UNBACKED_WRITE_IN,
  /** Who decides which person a name means. */
  WRITE_IN_DECIDER,
  /** How many votes elect. */
  MAJORITY,
  /** Who takes the seats left in the same vote. */
  FALLBACK,
  /** What a tie at the last seat leads to. */
  TIE,
  /** What seats left lead to. */
  SHORTFALL,
  /** Who stands for them. */
  SHORTFALL_POOL,
  /** How many of them. */
  POOL_CUT,
  /** How many must take part in that vote. */
  ANOTHER_QUORUM,
  /** How many votes elect in it. */
  ANOTHER_MAJORITY,
  /** Who takes the seats left in it. */
  ANOTHER_FALLBACK,
  /** Whether seats left may be given up. */
  REDUCTION,
  /** Whether seats left may stay vacant. */
  STOP,
  /** Whether a woman must be among the elected. */
  WOMAN,
  /** What follows if near relatives are elected together. */
  RELATION,
  /** Which of these two rules acts first. */
  RULE_ORDER,
  /** What a higher organization does. */
  CONFIRMATION;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
