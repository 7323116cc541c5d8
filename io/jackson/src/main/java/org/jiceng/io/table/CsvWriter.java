package org.jiceng.io.table;

import java.io.IOException;

/**
 * Writes cells so that the scanner reads them as they were, but for white space around them. A text
 * that a spreadsheet would take for a formula gets an apostrophe before it. Mutable.
 */
public final class CsvWriter {
  /** Signs by which spreadsheets know a formula, the full-width ones too, and our own mark. */
  private static final String RISKY = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20'";

  private final Appendable out;
  private boolean begun;

  /** Writes to {@code out}. */
  public CsvWriter(Appendable out) {
    this.out = out;
  }

  /** Whether a cell that begins with {@code c} gets an apostrophe before it. */
  static boolean isRisky(char c) {
    return RISKY.indexOf(c) >= 0;
  }

  /**
   * A cell with a text.
   *
   * @throws IOException also if it has half of a character, and nothing of the cell is written
   */
  public CsvWriter text(String text) throws IOException {
    String stripped = text.strip();
    String safe = !stripped.isEmpty() && isRisky(stripped.charAt(0)) ? "'" + stripped : stripped;
    boolean needsQuotes = needsQuotes(safe);
    separate();
    if (needsQuotes) {
      out.append('"').append(safe.replace("\"", "\"\"")).append('"');
    } else {
      out.append(safe);
    }
    return this;
  }

  /** A cell with a number, which is no formula even if it begins with a minus. */
  public CsvWriter number(long number) throws IOException {
    separate();
    out.append(Long.toString(number));
    return this;
  }

  /** Ends the line. */
  public void endLine() throws IOException {
    out.append('\n');
    begun = false;
  }

  private void separate() throws IOException {
    if (begun) {
      out.append(',');
    }
    begun = true;
  }

  private static boolean needsQuotes(String cell) throws IOException {
    boolean needsQuotes = false;
    for (int at = 0; at < cell.length(); at++) {
      char c = cell.charAt(at);
      needsQuotes |= c == ',' || c == '"' || c == '\n' || c == '\r';
      if (Character.isSurrogate(c)) {
        at++;
        if (at == cell.length() || !Character.isSurrogatePair(c, cell.charAt(at))) {
          throw Written.halfOfACharacter();
        }
      }
    }
    return needsQuotes;
  }
}
