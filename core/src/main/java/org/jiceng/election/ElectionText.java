package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** The sentences of this room. */
enum ElectionText implements MessageKey {
  PARAMETER,
  NO_SHARE,
  CITED,
  ELECTORATE,
  NOT_AGREED_ABOVE,
  NOT_PASSED_BY_MEETING,
  NOTE_BALLOT,
  NOTE_SLOT,
  TITLE,
  QUORUM,
  BALLOTS,
  ENUMERATED,
  REASON_COUNT,
  MAJORITY,
  MAJORITY_NEED,
  MORE_VOTES,
  PERSON_AND_ID,
  TALLY,
  WRITE_INS,
  WRITE_IN_NAME,
  VOID,
  SEAT_ELECTED,
  SEAT_PENDING,
  SEATS_NEXT_VOTE,
  SEATS_DECISION,
  NAME_WITHHELD,
  ISSUE,
  NEXT_STEP,
  METHOD;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
