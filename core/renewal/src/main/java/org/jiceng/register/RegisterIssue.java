package org.jiceng.register;

import org.jiceng.issue.IssueCode;
import org.jiceng.issue.Severity;
import org.jiceng.text.Phrasebook;

/** What can be wrong with a register of electors, with objections to it, and with committees. */
public enum RegisterIssue implements IssueCode {
  /** No law of registers is known for the day of registration: nothing is judged. */
  REGISTER_LAW_UNKNOWN(Severity.ERROR),
  /** One person in two rows: the first row counts. */
  REGISTER_PERSON_TWICE(Severity.ERROR),
  /** An act about somebody of whom nothing is known. */
  REGISTER_PERSON_UNKNOWN(Severity.ERROR),
  /** An act dated after the day of judgement. */
  REGISTER_ACT_IN_FUTURE(Severity.ERROR),
  /** Listed after the publication, or changed before it. */
  REGISTER_ACT_MISPLACED(Severity.ERROR),
  /** Acts of one day about one person that differ: none counts. */
  REGISTER_ACTS_CONFLICT(Severity.ERROR),
  /** An act that cannot follow those before it. */
  REGISTER_TRANSITION_ILLEGAL(Severity.ERROR),
  /** A change after the poll: it does not touch the base of that poll. */
  REGISTER_CHANGED_AFTER_POLL(Severity.WARNING),
  /** Listed, and it cannot be said yet whether that is lawful. */
  REGISTER_GROUND_UNDETERMINED(Severity.WARNING),
  /** Listed though no ground is met. */
  REGISTER_LISTED_WITHOUT_GROUND(Severity.WARNING),
  /** Neither listed nor left out though a ground is met. */
  REGISTER_NOT_LISTED(Severity.WARNING),
  /** Left out for a ground that is not met, or that the place does not know. */
  REGISTER_LEFT_OUT_WITHOUT_GROUND(Severity.WARNING),
  /** Left out, and it cannot be said yet whether that is lawful. */
  REGISTER_LEAVING_UNDETERMINED(Severity.WARNING),
  /** Not published though the last day has passed. */
  REGISTER_NOT_PUBLISHED(Severity.WARNING),
  /** Published after the last day. */
  REGISTER_PUBLISHED_LATE(Severity.WARNING),
  /** The poll was put off for longer than the register lasts. */
  REGISTER_NOT_PUBLISHED_AGAIN(Severity.WARNING),
  /** The poll was put off, and no text says whether the register is published again. */
  REGISTER_REPUBLICATION_OPEN(Severity.NOTICE),
  /** Two registers of one place: the first counts. */
  REGISTER_UNIT_TWICE(Severity.ERROR),
  /** One objection in two rows. */
  OBJECTION_TWICE(Severity.ERROR),
  /** Decided before it was filed, appealed before it was decided, or dated in the future. */
  OBJECTION_DATES_IMPOSSIBLE(Severity.ERROR),
  /** Filed before there was a published register, or a law. */
  OBJECTION_BEFORE_PUBLICATION(Severity.ERROR),
  /** Filed after the last day. */
  OBJECTION_FILED_LATE(Severity.WARNING),
  /** Not decided though it was due. */
  OBJECTION_UNDECIDED(Severity.WARNING),
  /** Decided after it was due. */
  OBJECTION_DECIDED_LATE(Severity.WARNING),
  /** Decided after the poll. */
  OBJECTION_DECIDED_AFTER_POLL(Severity.WARNING),
  /** Upheld, and nothing was done since. */
  OBJECTION_NOT_CARRIED_OUT(Severity.WARNING),
  /** An appeal where no text knows one. */
  OBJECTION_APPEAL_WITHOUT_RULE(Severity.NOTICE),
  /** An appeal after the last day. */
  OBJECTION_APPEAL_LATE(Severity.WARNING),
  /** An appeal not decided, or decided after it was due. */
  OBJECTION_APPEAL_OVERDUE(Severity.WARNING),
  /** One person on several registers, and nobody has decided which one stays. */
  ELECTOR_IN_TWO_REGISTERS(Severity.WARNING),
  /** Still on a register that does not keep the person. */
  ELECTOR_STILL_LISTED(Severity.WARNING),
  /** Two decisions about one person: the first counts. */
  ELECTOR_KEPT_TWICE(Severity.WARNING),
  /** Perhaps one person on two registers under two keys. */
  ELECTOR_MAYBE_IN_TWO_REGISTERS(Severity.WARNING),
  /** Chosen by a body that may not choose it. */
  COMMITTEE_CHOSEN_BY_OTHERS(Severity.WARNING),
  /** Too few or too many members, or an even number where it is odd. */
  COMMITTEE_SIZE(Severity.WARNING),
  /** Another number of deputy directors. */
  COMMITTEE_DEPUTIES(Severity.WARNING),
  /** No director, or several. */
  COMMITTEE_DIRECTOR(Severity.WARNING),
  /** One person on two seats. */
  COMMITTEE_PERSON_TWICE(Severity.WARNING),
  /** No woman where one is asked for. */
  COMMITTEE_NO_WOMAN(Severity.WARNING),
  /** Perhaps no woman where one is asked for. */
  COMMITTEE_WOMAN_UNKNOWN(Severity.WARNING),
  /** Near relatives sit together. */
  COMMITTEE_RELATIVES(Severity.WARNING),
  /** It is not known whether near relatives sit together. */
  COMMITTEE_RELATION_UNKNOWN(Severity.NOTICE),
  /** It is open whether a member must leave. */
  COMMITTEE_LEAVING_UNDETERMINED(Severity.ERROR),
  /** It is open whether the next may follow. */
  COMMITTEE_SUBSTITUTE_UNDETERMINED(Severity.ERROR),
  /** Nobody is left to follow. */
  COMMITTEE_NO_SUBSTITUTE(Severity.WARNING),
  /** A candidate calls, tells or counts the votes. */
  HELPER_IS_CANDIDATE(Severity.WARNING),
  /** A candidate's near relative calls, tells or counts the votes. */
  HELPER_IS_RELATIVE(Severity.WARNING),
  /** It is not known whether somebody at the count is a candidate's near relative. */
  HELPER_RELATION_UNKNOWN(Severity.NOTICE);

  private final Severity severity;

  RegisterIssue(Severity severity) {
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
