package org.jiceng.election;

import org.jiceng.issue.IssueCode;
import org.jiceng.issue.Severity;
import org.jiceng.text.Phrasebook;

/** What can be wrong with an election, or worth knowing. */
public enum ElectionIssue implements IssueCode {
  /** A day before any law that this library knows. */
  ELECTION_LAW_UNKNOWN(Severity.ERROR),
  /** One person twice on a register. */
  ELECTORATE_PERSON_TWICE(Severity.ERROR),
  /** Someone on a register of members who is not a member. */
  ELECTORATE_NOT_A_MEMBER(Severity.ERROR),
  /** A branch above the size that is the rule. */
  ELECTORATE_BRANCH_LARGE(Severity.NOTICE),
  /** An exclusion of someone who is not on the register. */
  EXCLUSION_PERSON_UNKNOWN(Severity.ERROR),
  /** A second exclusion of one person. */
  EXCLUSION_TWICE(Severity.ERROR),
  /** An exclusion that lacks a consent: the member stays among the entitled. */
  EXCLUSION_WITHOUT_EFFECT(Severity.WARNING),
  /** An exclusion of someone who has no vote anyway. */
  EXCLUSION_NEEDLESS(Severity.NOTICE),
  /** A contest for no seat. */
  CONTEST_SEATS_TOO_FEW(Severity.ERROR),
  /** One person twice among the candidates. */
  CONTEST_CANDIDATE_TWICE(Severity.ERROR),
  /** Two candidates called alike. */
  CONTEST_LABEL_TWICE(Severity.WARNING),
  /** Fewer candidates than the method asks for: counted all the same. */
  CONTEST_SURPLUS_TOO_SMALL(Severity.WARNING),
  /** More candidates than the one number that the text names: counted all the same. */
  CONTEST_SURPLUS_NOT_EXACT(Severity.WARNING),
  /** A relation of someone who does not stand. */
  CONTEST_RELATION_UNKNOWN_PERSON(Severity.ERROR),
  /** The sex of someone who does not stand. */
  CONTEST_SEX_UNKNOWN_PERSON(Severity.ERROR),
  /** A head of the body who was not seated by an earlier vote. */
  CONTEST_HEAD_NOT_SEATED(Severity.ERROR),
  /** A parameter taken from a text that is not in force on the poll day. */
  CONTEST_LAW_NOT_IN_FORCE(Severity.WARNING),
  /** One filing of a proxy twice. */
  PROXY_FILING_TWICE(Severity.ERROR),
  /** Two filings of one place in the order of filing. */
  PROXY_ORDER_TWICE(Severity.ERROR),
  /** Several filings of one principal, and which was first was not kept. */
  PROXY_ORDER_MISSING(Severity.ERROR),
  /** More votes by proxy than can have been accepted. */
  PROXY_VOTES_ABOVE_ACCEPTED(Severity.ERROR),
  /** A rule on proxies taken from a text that is not in force on the day of filing. */
  PROXY_LAW_NOT_IN_FORCE(Severity.WARNING),
  /** A number of people or ballots below zero. */
  ATTENDANCE_NEGATIVE(Severity.ERROR),
  /** More present than entitled. */
  ATTENDANCE_PRESENT_ABOVE_ENTITLED(Severity.ERROR),
  /** More ballots issued than people present. */
  ATTENDANCE_ISSUED_ABOVE_PRESENT(Severity.ERROR),
  /** More people voted than ballots were issued. */
  ATTENDANCE_VOTERS_ABOVE_ISSUED(Severity.ERROR),
  /** Two ballots of one id. */
  BALLOT_DUPLICATE(Severity.ERROR),
  /** A ballot whose lines are not those of the candidates. */
  BALLOT_LINES_WRONG(Severity.ERROR),
  /** Exactly the share: enough by the method, but some later textbooks still print "more than". */
  QUORUM_EXACTLY_MET(Severity.NOTICE),
  /** Names that would reach the majority together, if they mean one person. */
  WRITE_INS_COULD_MATTER(Severity.WARNING),
  /** Whether a woman is missing cannot be said: not everybody's sex is given. */
  WOMAN_RULE_NOT_JUDGED(Severity.WARNING),
  /** Seats that may not be given up, or not with so little consent. */
  REDUCTION_REFUSED(Severity.WARNING),
  /** Seats that may not stay vacant. */
  VACANCY_REFUSED(Severity.WARNING);

  private final Severity severity;

  ElectionIssue(Severity severity) {
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
