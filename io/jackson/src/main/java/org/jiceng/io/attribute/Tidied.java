package org.jiceng.io.attribute;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A cell as it was meant.
 *
 * @param text the text, which may be empty; personal data
 * @param changes what was changed, in the order of the constants; none if it is as it was written
 */
record Tidied(String text, ImmutableSet<Change> changes) {
  /** For words, keys, codes and dates: no blank within them means anything. */
  static final ImmutableSet<Change> TOKEN =
      Sets.immutableEnumSet(Change.FULL_WIDTH, Change.BLANK, Change.INVISIBLE);

  /** For names: a blank between Latin words means something, another one does not. */
  static final ImmutableSet<Change> NAME =
      Sets.immutableEnumSet(Change.FULL_WIDTH, Change.BLANK, Change.INVISIBLE, Change.MIDDLE_DOT);

  private static final CharMatcher INVISIBLE =
      CharMatcher.anyOf("\u200B\u200C\u200D\u2060\uFEFF\u00AD");
  private static final CharMatcher DOTS = CharMatcher.anyOf("\u2022\u2027\u30FB\uFF65\u2219\u22C5");
  private static final char DOT = '\u00B7';
  private static final int FULL_WIDTH_OFFSET = '\uFF01' - '!';

  /**
   * {@code cell}, which has no white space around, with those changes made that {@code rules}
   * names.
   */
  static Tidied of(String cell, ImmutableSet<Change> rules) {
    return isPlain(cell) ? new Tidied(cell, ImmutableSet.of()) : changed(cell, rules);
  }

  /** Most cells are ASCII without a blank, or common Chinese characters. */
  static boolean isPlain(String cell) {
    for (int at = 0; at < cell.length(); at++) {
      if (!isPlain(cell.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** The same of the text between {@code from} and {@code to}. */
  static boolean isPlain(char[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!isPlain(text[at])) {
        return false;
      }
    }
    return true;
  }

  /** The same of one character. */
  static boolean isPlain(char c) {
    return c < '\u007F' ? c > ' ' && c != '\'' : c >= '\u4E00' && c <= '\u9FFF';
  }

  private static Tidied changed(String cell, ImmutableSet<Change> rules) {
    Set<Change> changes = EnumSet.noneOf(Change.class);
    StringBuilder text = new StringBuilder(cell.length());
    for (int at = 0; at < cell.length(); at++) {
      char c = cell.charAt(at);
      Optional<Change> change = change(cell, at, text.isEmpty(), rules);
      if (change.isEmpty()) {
        text.append(c);
        continue;
      }
      changes.add(change.get());
      switch (change.get()) {
        case FULL_WIDTH -> text.append((char) (c - FULL_WIDTH_OFFSET));
        case MIDDLE_DOT -> text.append(DOT);
        default -> {}
      }
    }
    return new Tidied(text.toString(), Sets.immutableEnumSet(changes));
  }

  private static Optional<Change> change(
      String cell, int at, boolean isFirst, ImmutableSet<Change> rules) {
    char c = cell.charAt(at);
    // Full-width signs such as （） are right in a Chinese name, full-width letters are not.
    boolean isName = rules.contains(Change.MIDDLE_DOT);
    if (c >= '\uFF01' && c <= '\uFF5E' && (!isName || isLatin((char) (c - FULL_WIDTH_OFFSET)))) {
      return Optional.of(Change.FULL_WIDTH);
    }
    if (Character.isSpaceChar(c) && !(isName && isBetweenLatin(cell, at))) {
      return Optional.of(Change.BLANK);
    }
    if (INVISIBLE.matches(c) || (c == '\'' && isFirst)) {
      return Optional.of(Change.INVISIBLE);
    }
    return isName && DOTS.matches(c) ? Optional.of(Change.MIDDLE_DOT) : Optional.empty();
  }

  private static boolean isBetweenLatin(String cell, int at) {
    return at > 0
        && at + 1 < cell.length()
        && isLatin(cell.charAt(at - 1))
        && isLatin(cell.charAt(at + 1));
  }

  private static boolean isLatin(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** Nothing of the text. */
  @Override
  public String toString() {
    return "Tidied" + changes;
  }
}
