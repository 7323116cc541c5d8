package org.jiceng.recommendation;

import org.jiceng.issue.IssueCode;
import org.jiceng.issue.Severity;
import org.jiceng.text.Phrasebook;

/** What can be wrong with recommendations, and why a step of a slate is refused. */
public enum RecommendationIssue implements IssueCode {
  /** One key for persons who differ: none of them is taken. */
  NOMINATION_PERSON_DIFFERS(Severity.ERROR),
  /** A joint nomination that too few signed. */
  NOMINATION_SIGNATURES_SHORT(Severity.ERROR),
  /** Two meetings of one body in one round: neither counts. */
  MEETING_TWICE(Severity.ERROR),
  /** A meeting of a body that takes no part. */
  MEETING_BODY_OUTSIDE(Severity.ERROR),
  /** A meeting of a round beyond the last. */
  MEETING_ROUND_OUTSIDE(Severity.ERROR),
  /** More came than could. */
  MEETING_ATTENDANCE_ABOVE_ELIGIBLE(Severity.ERROR),
  /** More votes for somebody than persons who came. */
  MEETING_VOTES_ABOVE_ATTENDANCE(Severity.ERROR),
  /** Votes for somebody who was not named. */
  MEETING_VOTE_FOR_STRANGER(Severity.ERROR),
  /** Too few came: the round does not count. */
  MEETING_ATTENDANCE_SHORT(Severity.WARNING),
  /** Fewer persons are left than the slate should have. */
  SLATE_SURPLUS_SHORT(Severity.WARNING),
  /** A decision about a tie that does not choose as many as there are places, of those tied. */
  SLATE_DECISION_INVALID(Severity.ERROR),
  /** A step dated before the last one. */
  SLATE_STEP_BEFORE_LAST(Severity.ERROR),
  /** A slate published again that has not changed. */
  SLATE_UNCHANGED(Severity.ERROR),
  /** Somebody who is not on the slate cannot leave it. */
  SLATE_PERSON_NOT_LISTED(Severity.ERROR),
  /** A withdrawal after the days for it. */
  SLATE_WITHDRAWAL_LATE(Severity.ERROR),
  /** A substitute for nobody: the slate is full. */
  SLATE_FULL(Severity.ERROR),
  /** No substitute is left. */
  SLATE_NO_SUBSTITUTE(Severity.ERROR),
  /** Several are next with equal scores: a body says who. */
  SLATE_SUBSTITUTES_TIED(Severity.ERROR),
  /** Somebody who is not next, alone or with others. */
  SLATE_SUBSTITUTE_NOT_NEXT(Severity.ERROR);

  private final Severity severity;

  RecommendationIssue(Severity severity) {
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
