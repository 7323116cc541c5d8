package org.jiceng.io.table;

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
  private int nameFrom;
  private int nameTo;
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

  /** Goes to the next member; false at the end, or if this gave up. */
  boolean next() {
    if (skip('}')) {
      skipBlanks();
      failed |= at < to;
      return false;
    }
    failed |= !first && !skip(',');
    first = false;
    skipBlanks();
    if (failed || !isString()) {
      failed = true;
      return false;
    }
    nameFrom = valueFrom + 1;
    nameTo = at - 1;
    failed = !skip(':');
    if (!failed) {
      skipBlanks();
      failed = !isValue();
    }
    return !failed;
  }

  /** Whether it gave up. */
  boolean hasFailed() {
    return failed;
  }

  int nameFrom() {
    return nameFrom;
  }

  int nameTo() {
    return nameTo;
  }

  /** Where the value begins; a string with its quotation mark. */
  int valueFrom() {
    return valueFrom;
  }

  int valueTo() {
    return at;
  }

  boolean isNamed(String name) {
    if (nameTo - nameFrom != name.length()) {
      return false;
    }
    for (int index = 0; index < name.length(); index++) {
      if (chars[nameFrom + index] != name.charAt(index)) {
        return false;
      }
    }
    return true;
  }

  boolean isString() {
    valueFrom = at;
    if (at == to || chars[at] != '"') {
      return false;
    }
    at++;
    while (at < to) {
      char c = chars[at++];
      if (c == '"') {
        return true;
      }
      if (c < ' ' || c == '\\' || Character.isSurrogate(c)) {
        return false;
      }
    }
    return false;
  }

  private boolean isValue() {
    valueFrom = at;
    if (at == to) {
      return false;
    }
    return switch (chars[at]) {
      case '"' -> isString();
      case '[', '{' -> isNested();
      default -> isWord();
    };
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
    while (at < to && chars[at] > ' ' && chars[at] != ',' && chars[at] != '}') {
      at++;
    }
    return at > valueFrom;
  }

  private boolean skip(char wanted) {
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
