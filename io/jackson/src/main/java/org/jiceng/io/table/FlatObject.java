package org.jiceng.io.table;

import java.util.Arrays;

/**
 * Walks over the members of one JSON object in a line, as long as it is written plainly: no
 * escapes, no control characters. It says where names and values stand and reads none; whatever is
 * unusual makes it give up, and the line is then read by the parser that knows all of JSON.
 * Mutable.
 */
final class FlatObject {
  private char[] chars = {};
  private int at;
  private int to;
  private int valueFrom;
  private boolean failed;
  private boolean first;

  /** Begins with the line between {@code from} and {@code end}; false if it is no object. */
  boolean begin(char[] line, int from, int end) {
    chars = line;
    at = from;
    to = end;
    first = true;
    failed = !skip('{');
    return !failed;
  }

  /** Whether there is a further member, on whose name this then is; false if this gave up, too. */
  boolean next() {
    if (!first && at < to && chars[at] == ',') {
      at++;
      skipBlanks();
      return !failed;
    }
    if (skip('}')) {
      skipBlanks();
      failed |= at < to;
      return false;
    }
    if (!first && !skip(',')) {
      failed = true;
    }
    first = false;
    skipBlanks();
    return !failed;
  }

  /**
   * Whether the member is called {@code name}, which is in quotation marks; then goes to its value.
   */
  boolean isNamed(char[] name) {
    int end = at + name.length;
    if (end >= to || !Arrays.equals(chars, at, end, name, 0, name.length)) {
      return false;
    }
    at = end;
    failed |= !skip(':');
    skipBlanks();
    return true;
  }

  /** Whether the value is a list. */
  boolean isList() {
    return at < to && chars[at] == '[';
  }

  /** Goes into the list. */
  void enter() {
    at++;
    first = true;
  }

  /**
   * Goes over the next element of the list, a string; false behind the list, or if this gave up.
   */
  boolean nextString() {
    if (skip(']')) {
      first = false;
      return false;
    }
    failed |= !first && !skip(',');
    first = false;
    skipBlanks();
    failed |= !isString();
    return !failed;
  }

  /** Whether it gave up. */
  boolean hasFailed() {
    return failed;
  }

  char[] chars() {
    return chars;
  }

  /** Where the value begins; a string with its quotation mark. */
  int valueFrom() {
    return valueFrom;
  }

  int valueTo() {
    return at;
  }

  /** Goes over a value; false if this gave up. */
  boolean isValue() {
    failed |= at == to || !isPlainValue();
    return !failed;
  }

  private boolean isPlainValue() {
    return switch (chars[at]) {
      case '"' -> isString();
      case '[', '{' -> isNested();
      default -> isWord();
    };
  }

  private boolean isString() {
    valueFrom = at;
    if (at == to || chars[at] != '"') {
      return false;
    }
    char[] line = chars;
    for (int next = at + 1; next < to; next++) {
      char c = line[next];
      if (c == '"') {
        at = next + 1;
        return true;
      }
      if (c < ' ' || c == '\\' || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
        return false;
      }
    }
    return false;
  }

  /** Whether brackets and strings match; that it is JSON is known when it is read. */
  private boolean isNested() {
    int from = at;
    int depth = 0;
    do {
      if (at == to) {
        return false;
      }
      char c = chars[at];
      if (c == '"') {
        if (!isString()) {
          return false;
        }
      } else {
        if (c == '[' || c == '{') {
          depth++;
        } else if (c == ']' || c == '}') {
          depth--;
        }
        at++;
      }
    } while (depth > 0);
    valueFrom = from;
    return true;
  }

  private boolean isWord() {
    valueFrom = at;
    while (at < to && chars[at] > ' ' && chars[at] != ',' && chars[at] != '}') {
      at++;
    }
    return at > valueFrom;
  }

  private boolean skip(char wanted) {
    if (at < to && chars[at] == wanted) {
      at++;
      return true;
    }
    skipBlanks();
    if (at < to && chars[at] == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private void skipBlanks() {
    while (at < to && (chars[at] == ' ' || chars[at] == '\t')) {
      at++;
    }
  }
}
