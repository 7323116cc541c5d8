package org.jiceng.io.table;

/**
 * Characters that JSON has as four hexadecimal digits, as some programs write all that is not
 * ASCII. Those of ASCII may mean something, and halves need each other: these are for the parser
 * that knows all of JSON. Mutable.
 */
final class Escapes {
  /** The signs of one. */
  static final int LENGTH = 6;

  private char[] chars = {};
  private int size;

  /** The character of a backslash and these signs; 0 if they are no such escape. */
  static char of(int u, int first, int second, int third, int fourth) {
    int high = digit(first) << 4 | digit(second);
    int low = digit(third) << 4 | digit(fourth);
    int c = high << 8 | low;
    return u == 'u' && c >= 0x80 && !Character.isSurrogate((char) c) ? (char) c : 0;
  }

  /** The value of a digit; −1, which makes the whole negative, if it is none. */
  private static int digit(int sign) {
    return sign < 0x80 ? Character.digit(sign, 16) : -1;
  }

  /** Puts the escapes of a line right; false if there are none, or others than these. */
  boolean replace(char[] line, int from, int to) {
    if (chars.length < to - from) {
      chars = new char[to - from];
    }
    size = 0;
    int at = from;
    while (at < to) {
      char c = line[at];
      if (c == '\\') {
        c =
            at + LENGTH > to
                ? 0
                : of(line[at + 1], line[at + 2], line[at + 3], line[at + 4], line[at + 5]);
        if (c == 0) {
          return false;
        }
        at += LENGTH;
      } else {
        at++;
      }
      chars[size++] = c;
    }
    return size < to - from;
  }

  /** The line with its characters, from 0 to {@link #size}. */
  char[] chars() {
    return chars;
  }

  int size() {
    return size;
  }
}
