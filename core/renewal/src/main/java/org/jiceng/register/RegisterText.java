package org.jiceng.register;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** The sentences of this room. */
enum RegisterText implements MessageKey {
  AGE,
  VOTE,
  FINDING,
  FINDING_OWED,
  REGISTER,
  OBJECTION,
  DEPARTURE,
  AUDIT,
  COMMITTEE_DAY,
  DAY_NOT_KNOWN,
  AUDIT_GATE,
  AUDIT_GATE_OWED;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
