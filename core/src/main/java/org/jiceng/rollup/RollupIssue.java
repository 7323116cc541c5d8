package org.jiceng.rollup;

import org.jiceng.issue.IssueCode;
import org.jiceng.issue.Severity;
import org.jiceng.text.Phrasebook;

/** What can be wrong with a rollup or its rows. */
public enum RollupIssue implements IssueCode {
  /** A row of a unit that is not in the tree. */
  ROLLUP_UNIT_UNKNOWN,
  /** A quantile of a fact whose declared range has too many values. */
  ROLLUP_RANGE_TOO_WIDE;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
