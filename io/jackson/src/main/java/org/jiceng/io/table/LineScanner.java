package org.jiceng.io.table;

import java.io.IOException;

/** Cuts a stream into lines, holding one. Blank lines are counted and passed over. Mutable. */
final class LineScanner {
  private final Characters in;
  private int line;
  private int end;

  LineScanner(Characters in) {
    this.in = in;
  }

  /** Goes to the next line that is not blank; false if there is none, or it is too long. */
  boolean next() throws IOException {
    boolean isBlank;
    do {
      in.mark();
      if (!in.has()) {
        return false;
      }
      line++;
      isBlank = skipBlanks();
      if (!findEnd()) {
        return false;
      }
      end = in.at - in.begin;
      if (!in.skipLineEnd() && in.isBroken()) {
        return false;
      }
    } while (isBlank);
    return true;
  }

  /** The number of the line that comes next, counted from 1. */
  int nextLine() {
    return line + 1;
  }

  /** Goes over a line that was read elsewhere. */
  void pass() {
    line++;
  }

  /** Whether nothing but white space is in the line. */
  private boolean skipBlanks() throws IOException {
    while (in.has() && Character.isWhitespace(in.chars[in.at])) {
      if (isEnd(in.chars[in.at])) {
        return true;
      }
      in.at++;
    }
    return !in.has();
  }

  private boolean findEnd() throws IOException {
    while (true) {
      char[] chars = in.chars;
      int at = in.at;
      int limit = in.limit;
      while (at < limit && (chars[at] > '\r' || !isEnd(chars[at]))) {
        at++;
      }
      in.at = at;
      if (at < limit || !in.more()) {
        return !in.isTooLong();
      }
    }
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Whether the last line was longer than allowed. */
  boolean isTooLong() {
    return in.isTooLong();
  }

  /** The number of the line, counted from 1. */
  int line() {
    return line;
  }

  /** The characters among which the line is; to be asked anew for each line. */
  char[] chars() {
    return in.chars;
  }

  int from() {
    return in.begin;
  }

  int to() {
    return in.begin + end;
  }

  String text() {
    return in.text(0, end);
  }
}
