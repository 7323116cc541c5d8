package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What a body may decide about a seat that a name written in may take. */
public enum DecisionOption implements MessageKey {
  /** The name means one person who may be elected: that person has the seat. */
  SEAT_PERSON_MEANT,
  /** The name means one person who may be elected: the tied vote again, that person among them. */
  VOTE_WITH_PERSON_MEANT,
  /** The name means nobody who may be elected: the seats are declared without it. */
  DECLARE_WITHOUT_NAME;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
