package org.jiceng.person;

import org.jiceng.issue.IssueCode;
import org.jiceng.issue.Severity;
import org.jiceng.text.Phrasebook;

/** What can be wrong with the data of a person. */
public enum PersonIssue implements IssueCode {
  /** An identity number of neither 18 nor 15 characters. */
  IDENTITY_LENGTH(Severity.ERROR),
  /** An identity number with something that is neither a digit nor an X at its end. */
  IDENTITY_CHARACTERS(Severity.ERROR),
  /** An identity number that does not pass its check. */
  IDENTITY_CHECK_CHARACTER(Severity.ERROR),
  /** An identity number whose first two digits no division has. */
  IDENTITY_DIVISION(Severity.ERROR),
  /** An identity number with a day of birth that no calendar has. */
  IDENTITY_BIRTH(Severity.ERROR),
  /** An identity number with a birth still to come. */
  IDENTITY_BIRTH_IN_FUTURE(Severity.ERROR),
  /** An identity number of the old form: somebody must confirm the new one. */
  IDENTITY_OLD_FORM(Severity.ERROR),
  /** An identity number that lost digits in a spreadsheet. */
  IDENTITY_DAMAGED(Severity.ERROR),
  /** The file says another sex than the identity number. */
  IDENTITY_SEX_DIFFERS(Severity.WARNING),
  /** The file says another birth than the identity number. */
  IDENTITY_BIRTH_DIFFERS(Severity.WARNING),
  /** A name with a character that only the system knows in which it was typed. */
  NAME_CHARACTER_PRIVATE(Severity.WARNING);

  private final Severity severity;

  PersonIssue(Severity severity) {
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
