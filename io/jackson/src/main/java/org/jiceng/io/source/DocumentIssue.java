package org.jiceng.io.source;

import org.jiceng.issue.IssueCode;
import org.jiceng.issue.Severity;
import org.jiceng.text.Phrasebook;

/** What can be wrong with a document as a whole, and with the values in it. */
public enum DocumentIssue implements IssueCode {
  /** A document of another kind than the one asked for. */
  DOCUMENT_FORMAT_OTHER(Severity.ERROR),
  /** A document of a version that this library does not know yet. */
  DOCUMENT_VERSION_NEWER(Severity.ERROR),
  /** Something else than the value that belongs there. */
  DOCUMENT_VALUE_WRONG(Severity.ERROR),
  /** A value whose parts do not go together, or one of whose parts is missing. */
  DOCUMENT_VALUE_REFUSED(Severity.ERROR),
  /** Not what its own hash says. */
  DOCUMENT_HASH_DIFFERS(Severity.ERROR),
  /** Something else than what stands in the document of the value that it was compared with. */
  DOCUMENT_DIFFERS(Severity.ERROR),
  /** A declaration without the values from which it follows, as one for the public is. */
  DECLARATION_NOT_COMPLETE(Severity.ERROR),
  /** Something in a declaration that does not follow from the values in it. */
  DECLARATION_DOES_NOT_FOLLOW(Severity.ERROR),
  /** A count that belongs to another contest or another list, or is none. */
  DECLARATION_OF_OTHER_CONTEST(Severity.ERROR),
  /** Something in minutes that does not follow from the votes in them. */
  MINUTES_DO_NOT_FOLLOW(Severity.ERROR),
  /** Votes that belong to another contest or another list. */
  MINUTES_OF_OTHER_CONTEST(Severity.ERROR);

  private final Severity severity;

  DocumentIssue(Severity severity) {
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
