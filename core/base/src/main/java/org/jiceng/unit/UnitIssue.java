package org.jiceng.unit;

import org.jiceng.issue.IssueCode;
import org.jiceng.issue.Severity;
import org.jiceng.text.Phrasebook;

/** What can be wrong with a table of units, or with a name that should mean one. */
public enum UnitIssue implements IssueCode {
  /** The table has no rows. */
  UNIT_TABLE_EMPTY,
  /** Two rows have one id. */
  UNIT_ID_DUPLICATE,
  /** The parent named is not in the table. */
  UNIT_PARENT_MISSING,
  /** A second row without a parent. */
  UNIT_ROOT_SECOND,
  /** Rows that lie within each other, so that none lies under the root. */
  UNIT_CYCLE,
  /** A unit under one of a level where it may not stand. */
  UNIT_LEVEL_MISMATCH,
  /** A code that is not of the number of digits of its level. */
  UNIT_CODE_MALFORMED,
  /** Two units with one code. */
  UNIT_CODE_DUPLICATE,
  /** A code that does not begin with the parent's. */
  UNIT_CODE_PREFIX,
  /** One code with two names. */
  UNIT_NAME_CONFLICT,
  /** A name that means no unit of the tree. */
  UNIT_NAME_UNKNOWN,
  /** A name that may mean several units. */
  UNIT_NAME_AMBIGUOUS,
  /** A crosswalk names a unit that is not in the tree of that side. */
  CROSSWALK_UNIT_UNKNOWN,
  /** A crosswalk names a unit twice on one side. */
  CROSSWALK_UNIT_TWICE,
  /** A unit that only one tree has, and of which the crosswalk says nothing. */
  CROSSWALK_UNIT_UNMAPPED,
  /** Units that give way to each other in a ring. */
  CROSSWALK_CYCLE,
  /** A unit that is joined with one within which it lies. */
  CROSSWALK_UNIT_NESTED,
  /** A change of a history that does not begin with the tree that was left to it. */
  HISTORY_CHANGE_APART;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
