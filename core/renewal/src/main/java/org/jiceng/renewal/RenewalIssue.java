package org.jiceng.renewal;

import org.jiceng.issue.IssueCode;
import org.jiceng.issue.Severity;
import org.jiceng.text.Phrasebook;

/** Why a step of a renewal is refused. */
public enum RenewalIssue implements IssueCode {
  /** Nobody of that id was reviewed for this body. */
  RENEWAL_CANDIDATE_UNKNOWN,
  /** The review did not clear the candidate. */
  RENEWAL_CANDIDATE_NOT_CLEARED,
  /** The vote is void: nobody is elected. */
  RENEWAL_VOTE_VOID,
  /** Fewer persons are elected than the first vote had seats. */
  RENEWAL_SEATS_OPEN,
  /** Somebody who does not sit in the committee cannot be its officer. */
  RENEWAL_OFFICER_NOT_A_MEMBER,
  /** Nobody waits for the approval of this office. */
  RENEWAL_NOTHING_PENDING,
  /** An approval before the election. */
  RENEWAL_APPROVED_BEFORE_ELECTED,
  /** The procedure has no way from this stage to that one. */
  CANDIDACY_STEP_NOT_ALLOWED,
  /** A step earlier than the one before it. */
  CANDIDACY_STEP_TOO_EARLY,
  /** A step that needs a reason for the file has none. */
  CANDIDACY_REASON_MISSING,
  /** A name leaves the final list of self-government without a ground that a statute names. */
  CANDIDACY_GROUND_MISSING,
  /** The post is already the one that is stood for. */
  CANDIDACY_OFFICE_UNCHANGED,
  /** The office does not stand on the track of the procedure. */
  CANDIDACY_OFFICE_MISPLACED,
  /** The exercise has no such unit, or one that is not counted. */
  EXERCISE_UNIT_UNKNOWN,
  /** The unit's status cannot follow the one it has. */
  EXERCISE_CHANGE_NOT_ALLOWED,
  /** A change earlier than the unit's last one. */
  EXERCISE_CHANGE_TOO_EARLY;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
