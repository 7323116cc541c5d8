package org.jiceng.review;

import org.jiceng.issue.IssueCode;
import org.jiceng.issue.Severity;
import org.jiceng.text.Phrasebook;

/** What can be wrong with the candidates, the policy and the replies of a review. */
public enum ReviewIssue implements IssueCode {
  /** One candidate twice. */
  CANDIDATE_DUPLICATE(Severity.ERROR),
  /** One person twice for one body. */
  CANDIDATE_TWICE_IN_BODY(Severity.ERROR),
  /** An office that the body does not have. */
  CANDIDATE_OFFICE_MISPLACED(Severity.ERROR),
  /** A place that is not in the tree. */
  CANDIDATE_UNIT_UNKNOWN(Severity.ERROR),
  /** A body that the place does not have. */
  CANDIDATE_BODY_MISPLACED(Severity.ERROR),
  /** A birth after the reference day: the age is taken as not known. */
  CANDIDATE_BIRTH_AFTER_DAY(Severity.ERROR),
  /** One key of a candidate in two lists: the first counts. */
  CANDIDATE_IN_TWO_LISTS(Severity.ERROR),
  /** An identity number for nobody on any list. */
  IDENTITY_CANDIDATE_UNKNOWN(Severity.ERROR),
  /** One body twice in a plan of seats. */
  SEATS_PLANNED_TWICE(Severity.ERROR),
  /** A reference day from before the rules that this library knows. */
  POLICY_DAY_BEFORE_RULES(Severity.ERROR),
  /** A condition of the list for which no body is competent. */
  POLICY_CONDITION_WITHOUT_BODY(Severity.ERROR),
  /** One condition twice on the list. */
  POLICY_ITEM_DUPLICATE(Severity.ERROR),
  /** A stretch of time by which the list counts, and whose first day the policy does not give. */
  POLICY_SPAN_START_MISSING(Severity.ERROR),
  /** A historical item of the list, which is switched on all the same. */
  POLICY_ITEM_HISTORICAL(Severity.WARNING),
  /** A historical item of the list, which therefore does not apply. */
  POLICY_ITEM_SWITCHED_OFF(Severity.WARNING),
  /** A local rule that rests on nothing but policy, which cannot bind self-government. */
  POLICY_LOCAL_RULE_WITHOUT_BASIS(Severity.ERROR),
  /** One local rule twice for an office. */
  POLICY_LOCAL_RULE_DUPLICATE(Severity.ERROR),
  /** A local rule that asks for less than a statute does. */
  POLICY_RELAXES_STATUTE(Severity.ERROR),
  /** One code for two bodies. */
  POLICY_BODY_AMBIGUOUS(Severity.ERROR),
  /** A source that is not in force on the reference day. */
  POLICY_SOURCE_NOT_IN_FORCE(Severity.ERROR),
  /** A department of the panel that is competent for nothing on the list. */
  POLICY_DEPARTMENT_WITHOUT_CONDITION(Severity.NOTICE),
  /** A reply about nobody on the list. */
  OPINION_CANDIDATE_UNKNOWN(Severity.ERROR),
  /** A reply by a body that is neither of the panel nor competent. */
  OPINION_DEPARTMENT_OUTSIDE(Severity.ERROR),
  /** A reply dated after the day of the review. */
  OPINION_DATED_IN_FUTURE(Severity.ERROR),
  /** A record decided after the reply that reports it. */
  OPINION_RECORD_IN_FUTURE(Severity.ERROR),
  /** Two replies of one version that differ: neither counts. */
  OPINION_VERSION_CONFLICT(Severity.ERROR),
  /** A report from outside the body's competence: sent to those who are competent. */
  OPINION_IS_LEAD(Severity.WARNING),
  /** A report under a condition that the list does not have. */
  OPINION_CONDITION_NOT_LISTED(Severity.NOTICE),
  /** A decision about nobody on the list. */
  DECISION_CANDIDATE_UNKNOWN(Severity.ERROR),
  /** A decision without a reason, without who decided, or without a day. */
  DECISION_INCOMPLETE(Severity.ERROR),
  /** A decision by another body than the policy names. */
  DECISION_BY_ANOTHER_BODY(Severity.ERROR),
  /** A decision dated after the day of the review. */
  DECISION_DATED_IN_FUTURE(Severity.ERROR),
  /** Two decisions of one day on one condition that differ: neither counts. */
  DECISION_CONFLICT(Severity.ERROR),
  /** A decision before the reply on which it would have to decide: it settles nothing. */
  DECISION_BEFORE_REPLY(Severity.WARNING),
  /** A decision where nothing is to be decided. */
  DECISION_ON_NOTHING(Severity.NOTICE),
  /** A body asked again about nobody on the list. */
  REOPENING_CANDIDATE_UNKNOWN(Severity.ERROR),
  /** A body asked again without a reason. */
  REOPENING_WITHOUT_REASON(Severity.ERROR),
  /** A body asked again after the day of the review. */
  REOPENING_DATED_IN_FUTURE(Severity.ERROR),
  /** A body asked again about a version of its reply that does not count. */
  REOPENING_OF_NOTHING(Severity.ERROR),
  /** A body asked again before it gave the reply that is called into question. */
  REOPENING_BEFORE_REPLY(Severity.ERROR),
  /** A department that holds a record to be graver or less grave than the list does. */
  REPLY_DISAGREES_WITH_LIST(Severity.WARNING),
  /** The reference day is the corresponding day of a look-back: the convention decides. */
  REPLY_ON_CORRESPONDING_DAY(Severity.NOTICE);

  private final Severity severity;

  ReviewIssue(Severity severity) {
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
