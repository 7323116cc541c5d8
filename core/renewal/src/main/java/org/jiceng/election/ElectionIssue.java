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
  /** A poll on nothing. */
  POLL_WITHOUT_OFFICES(Severity.ERROR),
  /** Two offices of a poll with one key. */
  POLL_OFFICE_TWICE(Severity.ERROR),
  /** Offices voted on together, though the method has another order: counted all the same. */
  POLL_SEQUENCE_DIFFERS(Severity.WARNING),
  /** Papers of another form than the method has: counted all the same. */
  POLL_PAPER_FORM_DIFFERS(Severity.WARNING),
  /** An office of a poll without its ballots. */
  POLL_BALLOTS_MISSING(Severity.ERROR),
  /** A ballot whose parts are not the offices of the poll. */
  BALLOT_OFFICES_WRONG(Severity.ERROR),
  /** An office to be voted on after another, where the method does not have that order. */
  OFFICE_NOT_SEPARATE(Severity.ERROR),
  /** Someone who stands for the next office and has one already. */
  OFFICE_CANDIDATE_SEATED(Severity.ERROR),
  /** Someone who stands for an office among the members and is no member. */
  OFFICE_CANDIDATE_NOT_MEMBER(Severity.ERROR),
  /** A relation of someone who does not stand. */
  CONTEST_RELATION_UNKNOWN_PERSON(Severity.ERROR),
  /** The sex of someone who does not stand. */
  CONTEST_SEX_UNKNOWN_PERSON(Severity.ERROR),
  /** A head of the body who was not seated by an earlier vote. */
  CONTEST_HEAD_NOT_SEATED(Severity.ERROR),
  /** A parameter left open without which no ballot can be judged. */
  CONTEST_PARAMETER_OPEN(Severity.ERROR),
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
  /** Packed ballots whose lines are not those of the candidates. */
  BALLOTS_LINES_WRONG(Severity.ERROR),
  /** A total below zero. */
  TOTALS_NEGATIVE(Severity.ERROR),
  /** More invalid ballots than ballots returned. */
  TOTALS_INVALID_ABOVE_RETURNED(Severity.ERROR),
  /** Totals of someone who is not listed. */
  TOTALS_CANDIDATE_UNKNOWN(Severity.ERROR),
  /** Totals of one candidate twice. */
  TOTALS_CANDIDATE_TWICE(Severity.ERROR),
  /** A listed candidate without totals. */
  TOTALS_CANDIDATE_MISSING(Severity.ERROR),
  /** Lines of a candidate that are not the ballots returned. */
  TOTALS_NOT_CONSERVED(Severity.ERROR),
  /** Ballots or names that do not count, for a reason that the method does not know. */
  TOTALS_REASON_IMPOSSIBLE(Severity.ERROR),
  /** Names that are blank, not stripped, listed, or there twice. */
  TOTALS_NAMES_WRONG(Severity.ERROR),
  /** A name with more votes than valid ballots. */
  TOTALS_NAME_ABOVE_VALID(Severity.ERROR),
  /** More choices than valid ballots can hold. */
  TOTALS_CHOICES_TOO_MANY(Severity.ERROR),
  /** More names than there can be. */
  TOTALS_NAMES_TOO_MANY(Severity.ERROR),
  /** A station that reports twice. */
  STATION_TWICE(Severity.ERROR),
  /** A station that reports and was not set up. */
  STATION_UNKNOWN(Severity.ERROR),
  /** A report with another attendance than the station's record. */
  STATION_ATTENDANCE_DIFFERS(Severity.ERROR),
  /** A station with more ballots than were issued there: whether its box is void must be said. */
  STATION_BALLOTS_ABOVE_ISSUED(Severity.WARNING),
  /** Stations of one contest with different registers. */
  STATIONS_ENTITLED_DIFFER(Severity.ERROR),
  /** No station at all. */
  STATIONS_NONE(Severity.ERROR),
  /** Exactly the share: enough by the method, but some later textbooks still print "more than". */
  QUORUM_EXACTLY_MET(Severity.NOTICE),
  /** A finding about a name that has no vote. */
  WRITE_IN_NAME_UNKNOWN(Severity.ERROR),
  /** Two findings about one name. */
  WRITE_IN_NAME_TWICE(Severity.ERROR),
  /** One person under two labels. */
  WRITE_IN_PERSON_LABELS(Severity.ERROR),
  /** A person written in who has a seat already, and is not said to be not eligible. */
  WRITE_IN_ALREADY_SEATED(Severity.ERROR),
  /** The eligibility of somebody whom nobody wrote in. */
  ELIGIBILITY_PERSON_UNKNOWN(Severity.ERROR),
  /** One person of two sexes. */
  DECISION_SEX_DIFFERS(Severity.ERROR),
  /** Who was meant was decided by another body than the method names. */
  WRITE_IN_DECIDED_BY_OTHER(Severity.WARNING),
  /** Names that mean somebody on the list: they do not add to that line. */
  WRITE_INS_MEAN_LISTED(Severity.WARNING),
  /** Several spellings of one person add up: a ballot with two of them counts twice. */
  WRITE_IN_SPELLINGS_ADDED(Severity.WARNING),
  /** Names that would reach the majority together, if they mean one person. */
  WRITE_INS_COULD_MATTER(Severity.WARNING),
  /** Whether a woman is missing cannot be said: not everybody's sex is given. */
  WOMAN_RULE_NOT_JUDGED(Severity.WARNING),
  /** Seats that may not be given up, or not with so little consent. */
  REDUCTION_REFUSED(Severity.WARNING),
  /** Who stands of those with equal votes, said by another body or of other persons. */
  POOL_EDGE_REFUSED(Severity.WARNING),
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
