package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What a body may decide about a seat. */
public enum DecisionOption implements MessageKey {
  /** The name means one person who may be elected: that person has the seat. */
  SEAT_PERSON_MEANT,
  /** The name means one person who may be elected: the tied vote again, that person among them. */
  VOTE_WITH_PERSON_MEANT,
  /** The name means nobody who may be elected: the seats are declared without it. */
  DECLARE_WITHOUT_NAME,
  /** Say which of the persons stands. */
  SAY_WHO_STANDS,
  /** Order another vote for the seat. */
  ANOTHER_VOTE,
  /** Keep the result as the votes have it. */
  KEEP_RESULT,
  /** Apply the rule on the woman's seat first. */
  WOMAN_RULE_FIRST,
  /** Apply the rule on relatives first. */
  RELATION_RULE_FIRST;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
