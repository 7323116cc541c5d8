package org.jiceng.review;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** The sentences about a policy. */
enum PolicyText implements MessageKey {
  POLICY,
  PANEL,
  NO_PANEL,
  ALL_OWE,
  LIST,
  SPAN,
  NO_LIST,
  LOCAL_RULE,
  AGES,
  EDUCATION,
  CONVENTION,
  REPLIES,
  DECIDER,
  REPLIES_DUE,
  RE_EXAMINATION,
  DEEMED_PASS,
  THIS_BRANCH,
  FILE_KEEPER,
  LADDER,
  NOT_CHECKED_PROBATION,
  NOT_CHECKED_CUSTODY;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
