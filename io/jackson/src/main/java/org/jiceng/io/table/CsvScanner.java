package org.jiceng.io.table;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Arrays;
import org.jiceng.io.source.Limit;
import org.jiceng.io.source.Limits;

/**
 * Cuts a stream into records and cells by RFC 4180, holding one record: cells between commas, or
 * within quotation marks that are doubled where they are meant. White space around a cell is
 * dropped, before a quotation mark too; a quotation mark elsewhere is a character like others.
 * Lines end with a line feed, a carriage return, or both. A record without anything in its cells is
 * none.
 *
 * <p>An apostrophe before a sign that a spreadsheet would take for the beginning of a formula is
 * not part of the cell: {@link CsvWriter} puts it there.
 */
final class CsvScanner {
  /** Why there is no further record. */
  enum End {
    /** The stream has no more. */
    STREAM,
    /** Quotation marks that do not match. */
    QUOTES,
    /** A record longer than {@link Limit#LINE}. */
    LINE,
    /** A cell longer than {@link Limit#TEXT}. */
    TEXT,
    /** More cells than {@link Limit#COLUMNS}. */
    COLUMNS
  }

  private static final char LAST_WHITE = '\u3000';

  private final Characters in;
  private final int mostCells;
  private final int longestCell;
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int cells;
  private int line = 1;
  private int recordLine = 1;
  private End end = End.STREAM;

  CsvScanner(Characters in, Limits limits) {
    this.in = in;
    this.mostCells = limits.mostAsInt(Limit.COLUMNS);
    this.longestCell = limits.mostAsInt(Limit.TEXT);
  }

  /** Goes to the next record; false if there is none, or it is broken: {@link #end} says why. */
  boolean next() throws IOException {
    do {
      in.mark();
      cells = 0;
      recordLine = line;
      if (!in.has()) {
        return false;
      }
      if (!isRecord()) {
        return false;
      }
    } while (isBlank());
    return true;
  }

  /** The number of the line that comes next, counted from 1. */
  int nextLine() {
    return line;
  }

  /** Goes over a record on a line of its own, which was read elsewhere. */
  void pass() {
    recordLine = line++;
  }

  private boolean isRecord() throws IOException {
    boolean goesOn = true;
    while (goesOn) {
      skipBlanks();
      boolean isQuoted = in.has() && in.chars[in.at] == '"';
      if (isQuoted ? !quoted() : !plain()) {
        return false;
      }
      if (cells > mostCells || ends[cells - 1] - starts[cells - 1] > longestCell) {
        end = cells > mostCells ? End.COLUMNS : End.TEXT;
        return false;
      }
      goesOn = in.has() && in.chars[in.at] == ',';
      if (goesOn) {
        in.at++;
      }
    }
    if (in.isTooLong()) {
      end = End.LINE;
      return false;
    }
    if (in.skipLineEnd()) {
      line++;
      return true;
    }
    return !in.isBroken();
  }

  private void skipBlanks() throws IOException {
    while (in.has() && isBlank(in.chars[in.at])) {
      in.at++;
    }
  }

  private static boolean isBlank(char c) {
    return c != '\n' && c != '\r' && isWhite(c);
  }

  /** As {@link Character#isWhitespace(char)} says, which is not asked about most signs. */
  private static boolean isWhite(char c) {
    return (c <= ' ' || (c > '\u007F' && c <= LAST_WHITE)) && Character.isWhitespace(c);
  }

  private boolean plain() throws IOException {
    int from = in.at - in.begin;
    while (true) {
      char[] chars = in.chars;
      int at = in.at;
      int limit = in.limit;
      while (at < limit) {
        char c = chars[at];
        if (c <= ',' && (c == ',' || c == '\n' || c == '\r')) {
          break;
        }
        at++;
      }
      in.at = at;
      if (at < limit || !in.more()) {
        break;
      }
    }
    if (in.isTooLong()) {
      end = End.LINE;
      return false;
    }
    add(from, in.at - in.begin);
    return true;
  }

  private boolean quoted() throws IOException {
    in.at++;
    int from = in.at - in.begin;
    int to = from;
    while (true) {
      if (!in.has()) {
        end = in.isTooLong() ? End.LINE : in.isBroken() ? End.STREAM : End.QUOTES;
        return false;
      }
      char c = in.chars[in.at++];
      if (c == '"') {
        if (!in.has() || in.chars[in.at] != '"') {
          break;
        }
        in.at++;
      } else if (c == '\n' || (c == '\r' && !(in.has() && in.chars[in.at] == '\n'))) {
        line++;
      }
      in.chars[in.begin + to++] = c;
    }
    skipBlanks();
    if (in.has() && !isEnd(in.chars[in.at])) {
      // Which of the two is told must not depend on how much was fetched.
      end = in.isTooLong() ? End.LINE : End.QUOTES;
      return false;
    }
    add(from, to);
    return true;
  }

  private static boolean isEnd(char c) {
    return c == ',' || c == '\n' || c == '\r';
  }

  private void add(int from, int to) {
    int start = in.begin + from;
    int stop = in.begin + to;
    char[] chars = in.chars;
    while (stop > start && isWhite(chars[stop - 1])) {
      stop--;
    }
    while (start < stop && isWhite(chars[start])) {
      start++;
    }
    if (stop - start > 1 && chars[start] == '\'' && CsvWriter.isRisky(chars[start + 1])) {
      start++;
    }
    if (cells == starts.length) {
      starts = Arrays.copyOf(starts, 2 * cells);
      ends = Arrays.copyOf(ends, 2 * cells);
    }
    starts[cells] = start - in.begin;
    ends[cells++] = stop - in.begin;
  }

  private boolean isBlank() {
    for (int cell = 0; cell < cells; cell++) {
      if (starts[cell] < ends[cell]) {
        return false;
      }
    }
    return true;
  }

  /** Why {@link #next} was false. */
  End end() {
    return end;
  }

  /** The line on which the record begins, or on which the broken one does. */
  int line() {
    return recordLine;
  }

  int size() {
    return cells;
  }

  /** The characters among which the cells are; to be asked anew for each record. */
  char[] chars() {
    return in.chars;
  }

  int start(int cell) {
    return in.begin + starts[cell];
  }

  int end(int cell) {
    return in.begin + ends[cell];
  }

  String text(int cell) {
    return in.text(starts[cell], ends[cell]);
  }

  ImmutableList<String> texts() {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    for (int cell = 0; cell < cells; cell++) {
      texts.add(text(cell));
    }
    return texts.build();
  }
}
