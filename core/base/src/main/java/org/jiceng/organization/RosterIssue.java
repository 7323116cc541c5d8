package org.jiceng.organization;

import org.jiceng.issue.IssueCode;
import org.jiceng.issue.Severity;
import org.jiceng.text.Phrasebook;

/** What can be wrong with a table of members. */
public enum RosterIssue implements IssueCode {
  /** A seat in a unit that is not in the tree. */
  ROSTER_UNIT_UNKNOWN(Severity.ERROR),
  /** A body that a unit of this kind does not have. */
  ROSTER_BODY_MISPLACED(Severity.ERROR),
  /** An office that the body does not have. */
  ROSTER_OFFICE_MISPLACED(Severity.ERROR),
  /** A second head of one body. */
  ROSTER_HEAD_SECOND(Severity.ERROR),
  /** One person twice in one body. */
  ROSTER_SEAT_DUPLICATE(Severity.ERROR),
  /** Lines of one person that describe the person differently. */
  ROSTER_PERSON_DISAGREES(Severity.ERROR),
  /** A birth after the reference day. */
  ROSTER_BIRTH_AFTER_DAY(Severity.ERROR),
  /** An office that is held only from a day after the roster's. */
  ROSTER_NOT_YET_IN_OFFICE(Severity.ERROR),
  /**
   * A member of a branch committee who is not a full Party member: a fact, though not a lawful one.
   */
  ROSTER_NOT_FULL_MEMBER(Severity.WARNING);

  private final Severity severity;

  RosterIssue(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
