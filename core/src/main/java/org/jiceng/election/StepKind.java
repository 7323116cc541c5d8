package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What has to happen next. */
public enum StepKind implements MessageKey {
  /** The vote is void: convene again and vote again. */
  REPEAT_VOTE,
  /** A body decides who was meant by a name, and whether that person may be elected. */
  DECIDE_WRITE_IN,
  /** A new vote among exactly the tied. */
  VOTE_AMONG_TIED,
  /** Another ballot for the seats left. */
  ANOTHER_BALLOT,
  /** The higher Party organization approves. */
  AWAIT_APPROVAL,
  /** Report the elected to the higher Party organization for its record. */
  REPORT_FOR_RECORD;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
