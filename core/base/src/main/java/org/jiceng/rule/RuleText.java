package org.jiceng.rule;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** The sentences of this room. */
enum RuleText implements MessageKey {
  COMPARED,
  NEGATED,
  EXACTLY,
  AT_LEAST,
  AT_MOST,
  BETWEEN,
  NOT_KNOWN,
  NO_RECORD,
  NO_RUNNING_RECORD,
  NO_RUNNING_PERIOD,
  RECORD,
  RECORD_WITH_DOCUMENT,
  DATE,
  NO_DATE,
  HOLDS,
  FREE_FROM,
  ON_CORRESPONDING_DAY,
  MONTHS_FROM,
  MONTHS_FROM_LATEST,
  UNTIL_RECTIFIED,
  UNTIL,
  UNTIL_FROM,
  WITHIN,
  WITHIN_FROM,
  PERMANENT,
  OWED,
  FINDING,
  FINDING_OWED;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
