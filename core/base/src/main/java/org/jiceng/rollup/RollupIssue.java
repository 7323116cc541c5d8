package org.jiceng.rollup;

import org.jiceng.issue.IssueCode;
import org.jiceng.issue.Severity;
import org.jiceng.text.Phrasebook;

/** What can be wrong with a rollup or its rows. */
public enum RollupIssue implements IssueCode {
  /** A row of a unit that is not in the tree. */
  ROLLUP_UNIT_UNKNOWN,
  /** A second row of a unit that has one row at most. */
  ROLLUP_UNIT_TWICE,
  /** A quantile of a fact whose declared range has too many values. */
  ROLLUP_RANGE_TOO_WIDE,
  /** A measure to publish that does not add up, so that no figure protects another. */
  PUBLICATION_NOT_ADDITIVE,
  /** A sum to publish of a fact that may be below zero. */
  PUBLICATION_MAY_BE_NEGATIVE,
  /**
   * A share to publish whose part is known only by bounds, so that nobody knows whether it is
   * small.
   */
  PUBLICATION_NOT_EXACT,
  /** Groups by two facts: figures protected along one of them can be solved along the other. */
  PUBLICATION_GROUPS_CROSSED;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
