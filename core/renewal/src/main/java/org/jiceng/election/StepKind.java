package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What has to happen next. */
public enum StepKind implements MessageKey {
  /** The vote is void: convene again and vote again. */
  REPEAT_VOTE,
  /** Stations are missing: count them first. */
  COUNT_STATIONS,
  /** A body decides who was meant by a name, and whether that person may be elected. */
  DECIDE_WRITE_IN,
  /** A new vote among exactly the tied. */
  VOTE_AMONG_TIED,
  /** Another ballot for the seats left. */
  ANOTHER_BALLOT,
  /** Another vote for a seat kept for a woman. */
  VOTE_FOR_WOMAN_SEAT,
  /** A vote among near relatives with equal votes. */
  VOTE_AMONG_RELATIVES,
  /** A body says which of the near relatives serves. */
  DECIDE_RELATION,
  /** A body decides about a seat that no rule settles. */
  DECIDE_SEAT,
  /** Somebody must settle what the law known leaves open. */
  SETTLE_PARAMETER,
  /** A review says whether the elected may serve. */
  AWAIT_REVIEW,
  /** The higher Party organization approves. */
  AWAIT_APPROVAL,
  /** Report the elected to the higher Party organization for its record. */
  REPORT_FOR_RECORD;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
