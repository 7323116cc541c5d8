package org.jiceng.io.source;

import org.jiceng.issue.IssueCode;
import org.jiceng.issue.Severity;
import org.jiceng.text.Phrasebook;

/** What can be wrong with the form of a file, as opposed to what it says. */
public enum FileIssue implements IssueCode {
  /** Nothing in it but blanks. */
  FILE_EMPTY(Severity.ERROR),
  /** A workbook, an archive or another thing that is no text. */
  FILE_FOREIGN(Severity.ERROR),
  /** Not UTF-8, but every byte fits GB18030. */
  FILE_IN_GB18030(Severity.ERROR),
  /** A byte that does not fit the charset. */
  FILE_NOT_IN_CHARSET(Severity.ERROR),
  /** A first line that has none of the columns expected. */
  FILE_HEADER_UNKNOWN(Severity.ERROR),
  /** A column that is expected and not there. */
  FILE_COLUMN_MISSING(Severity.ERROR),
  /** Two columns of one name. */
  FILE_COLUMN_DUPLICATE(Severity.ERROR),
  /** A column that nothing is known about; it is passed over. */
  FILE_COLUMN_UNKNOWN(Severity.WARNING),
  /** A header and nothing below it. */
  FILE_ROWS_MISSING(Severity.ERROR),
  /** Quotation marks that do not match; what follows cannot be told apart into cells. */
  FILE_QUOTES_UNMATCHED(Severity.ERROR),
  /** A line with more or fewer cells than the header. */
  FILE_CELLS_MISCOUNTED(Severity.ERROR),
  /** An empty cell where something is needed. */
  FILE_CELL_EMPTY(Severity.ERROR),
  /** A line feed, a tabulator or another control character within a cell. */
  FILE_CELL_UNPRINTABLE(Severity.ERROR),
  /** A cell that was not read as it is written; what was changed is said, the cell is not. */
  FILE_CELL_NORMALIZED(Severity.NOTICE),
  /** Something between bars that is no pair of a name and a value. */
  FILE_PAIR_MALFORMED(Severity.ERROR),
  /** A word that is none of those allowed. */
  FILE_VALUE_UNKNOWN(Severity.ERROR),
  /** A cell or a member that does not go with what another says. */
  FILE_ATTRIBUTE_MISPLACED(Severity.ERROR),
  /** No date. */
  FILE_DATE_MALFORMED(Severity.ERROR),
  /** A date whose year has two digits; the century is not guessed. */
  FILE_DATE_YEAR_SHORT(Severity.ERROR),
  /** A date with the year at its end; which number is the month is not guessed. */
  FILE_DATE_YEAR_LAST(Severity.ERROR),
  /** The number under which a spreadsheet keeps a day. */
  FILE_DATE_SERIAL(Severity.ERROR),
  /** A date known only to the month or the year, where the day is needed. */
  FILE_DATE_NOT_A_DAY(Severity.ERROR),
  /** The id of a branch that is of no unit of the tree; it is taken as it is. */
  FILE_BRANCH_ELSEWHERE(Severity.NOTICE),
  /** No code of education. */
  FILE_EDUCATION_UNKNOWN(Severity.ERROR),
  /** An identity number or a telephone number in place of a key. */
  FILE_KEY_PERSONAL(Severity.ERROR),
  /** Text that does not follow the grammar of JSON, or something after the end of it. */
  FILE_JSON_BROKEN(Severity.ERROR),
  /** More of something than {@link Limits} allow; nothing further is read. */
  FILE_LIMIT_EXCEEDED(Severity.ERROR),
  /** Half of a character: a surrogate without the other one. */
  FILE_TEXT_UNPAIRED(Severity.ERROR),
  /** More problems of one object or array than anybody reads. */
  FILE_PROBLEMS_MORE(Severity.WARNING),
  /** A value of another kind than the one expected. */
  FILE_TYPE_WRONG(Severity.ERROR),
  /** A number that is not whole, too small or too great. */
  FILE_NUMBER_OUTSIDE(Severity.ERROR),
  /** A member that is expected and not there. */
  FILE_MEMBER_MISSING(Severity.ERROR),
  /** Two members of one name. */
  FILE_MEMBER_DUPLICATE(Severity.ERROR),
  /** A member that nothing is known about; it is passed over. */
  FILE_MEMBER_UNKNOWN(Severity.WARNING),
  /** A line of a reply whose other lines stand further up, where others lie between them. */
  FILE_LINES_SCATTERED(Severity.ERROR),
  /** More issues than are kept; errors are kept apart from others, so none hides behind these. */
  FILE_ISSUES_MORE(Severity.WARNING),
  /** A strict reading met an error or a warning, so nothing is taken. */
  FILE_REFUSED_WHOLE(Severity.ERROR);

  private final Severity severity;

  FileIssue(Severity severity) {
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
