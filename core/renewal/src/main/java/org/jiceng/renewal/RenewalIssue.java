package org.jiceng.renewal;

import org.jiceng.issue.IssueCode;
import org.jiceng.issue.Severity;
import org.jiceng.text.Phrasebook;

/** Why a step of a renewal is refused. */
public enum RenewalIssue implements IssueCode {
  /** Nobody of that id was reviewed for this body. */
  RENEWAL_CANDIDATE_UNKNOWN,
  /** The review says that the candidate may not stand. */
  RENEWAL_CANDIDATE_BARRED,
  /** The review of the candidate stopped over an open case. */
  RENEWAL_CANDIDATE_SUSPENDED,
  /** The review of the candidate lacks something. */
  RENEWAL_CANDIDATE_UNDETERMINED,
  /** The review of the candidate waits for a decision. */
  RENEWAL_CANDIDATE_AWAITING_DECISION,
  /** The candidate was reviewed for an office that is not voted on. */
  RENEWAL_CANDIDATE_FOR_OTHER_OFFICE,
  /** The candidate holds the office already. */
  RENEWAL_CANDIDATE_HOLDS_OFFICE,
  /** No seat is vacant. */
  RENEWAL_NO_VACANCY,
  /** National law leaves open how the body is elected: the method must be brought. */
  RENEWAL_METHOD_OPEN,
  /** The register is that of other electors. */
  RENEWAL_REGISTER_OF_OTHERS,
  /** The vote is void: nobody is elected. */
  RENEWAL_VOTE_VOID,
  /** Fewer seats are settled than the first vote had. */
  RENEWAL_SEATS_OPEN,
  /** Somebody is elected, and not in office yet. */
  RENEWAL_SEAT_WAITS,
  /** Somebody who does not sit in the committee cannot be its officer. */
  RENEWAL_OFFICER_NOT_A_MEMBER,
  /** Nobody waits for the approval of this office. */
  RENEWAL_NOTHING_PENDING,
  /** An approval before the election. */
  RENEWAL_APPROVED_BEFORE_ELECTED,
  /** Whose office ends does not sit in the body. */
  RENEWAL_PERSON_NOT_SEATED,
  /** An office of self-government ends without a ground that a statute names. */
  RENEWAL_END_WITHOUT_GROUND,
  /** An office ends before the day of the roster. */
  RENEWAL_END_TOO_EARLY,
  /** No law known says how long a term of that body is. */
  RENEWAL_TERM_UNKNOWN,
  /** The day lies outside the term. */
  RENEWAL_TERM_OVER,
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
  EXERCISE_CHANGE_TOO_EARLY,
  /** Something is missing before the unit's next status. */
  EXERCISE_CHANGE_INCOMPLETE,
  /** No election committee was chosen. */
  UNIT_COMMITTEE_MISSING,
  /** There is no register of electors. */
  UNIT_REGISTER_MISSING,
  /** The register was not published. */
  UNIT_REGISTER_NOT_PUBLISHED,
  /** Objections to the register are not decided. */
  UNIT_OBJECTIONS_OPEN,
  /** The poll is on a later day. */
  UNIT_POLL_LATER,
  /** Nothing is known of the outgoing audit. */
  UNIT_AUDIT_MISSING,
  /** The outgoing audit was not published in time, or that is open. */
  UNIT_AUDIT_OPEN,
  /** Nobody is on a final list. */
  UNIT_LIST_MISSING,
  /** Somebody's way to the final list has not ended. */
  UNIT_CANDIDACIES_OPEN,
  /** Somebody who stands sits in the election committee. */
  UNIT_COMMITTEE_MEMBER_STANDS,
  /** Nothing was declared. */
  UNIT_VOTE_MISSING,
  /** No vote is due. */
  UNIT_NOTHING_TO_VOTE_ON;

  @Override
  public Severity severity() {
    return switch (this) {
      case RENEWAL_SEAT_WAITS -> Severity.NOTICE;
      case UNIT_COMMITTEE_MISSING,
          UNIT_REGISTER_MISSING,
          UNIT_REGISTER_NOT_PUBLISHED,
          UNIT_OBJECTIONS_OPEN,
          UNIT_POLL_LATER,
          UNIT_AUDIT_MISSING,
          UNIT_AUDIT_OPEN,
          UNIT_LIST_MISSING,
          UNIT_CANDIDACIES_OPEN,
          UNIT_COMMITTEE_MEMBER_STANDS ->
          Severity.WARNING;
      default -> Severity.ERROR;
    };
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
