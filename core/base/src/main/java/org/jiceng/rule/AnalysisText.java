package org.jiceng.rule;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** The sentences of an analysis. */
enum AnalysisText implements MessageKey {
  REMARK,
  REMARK_OF_DAY,
  VALUE,
  RECORDS,
  RECORD,
  ONLY_WITH,
  NEVER_UNMET,
  COLUMN_KIND,
  COLUMN_SCOPES,
  COLUMN_DAY,
  COLUMN_RULES,
  COLUMN_WHAT;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
