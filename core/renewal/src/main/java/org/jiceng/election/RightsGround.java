package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Why a full member has no vote and cannot be elected for the time being. */
public enum RightsGround implements MessageKey {
  /** Placed on probation within the Party; this ends by decision, not by the calendar. */
  PROBATION_WITHIN_PARTY,
  /** In lawful custody of a supervisory body, the suspension of rights having been decided. */
  CUSTODY,
  /** Arrested, the suspension of rights having been decided. */
  ARREST;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
