package org.jiceng.person;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Optional;

/**
 * A name as it is matched; what is stored and shown is the name as given. Blanks go, whatever kind
 * of dot stands between the parts of a name is one, full-width letters and digits are the usual
 * ones, Latin letters are capitals, and a character has one of its equal codes. All other
 * characters stay, the rare ones of extension B and later among them.
 *
 * @param value the folded name; personal data
 */
public record FoldedName(String value) {
  private static final char DOT = '\u00B7';
  private static final CharMatcher DOTS = CharMatcher.anyOf("\u2022\u2027\u30FB\uFF65");
  private static final int FULL_WIDTH_OFFSET = '\uFF01' - '!';
  private static final int REPLACEMENT = 0xFFFD;

  public FoldedName {
    value = fold(value);
  }

  /** The name {@code written}, to be matched. */
  public static FoldedName of(String written) {
    return new FoldedName(written);
  }

  /**
   * What stands in the way of matching {@code written}: a private character means one thing in one
   * system and nothing, or another thing, in the next.
   */
  public static Optional<PersonIssue> problem(String written) {
    boolean isPrivate =
        !isPlain(written)
            && written
                .codePoints()
                .anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE || c == REPLACEMENT);
    return isPrivate ? Optional.of(PersonIssue.NAME_CHARACTER_PRIVATE) : Optional.empty();
  }

  private static String fold(String written) {
    return isPlain(written)
        ? written
        : Normalizer.normalize(
            mapped(Normalizer.normalize(written, Normalizer.Form.NFC)), Normalizer.Form.NFC);
  }

  /** Most names are two or three common characters. */
  private static boolean isPlain(String written) {
    for (int at = 0; at < written.length(); at++) {
      char c = written.charAt(at);
      if (c < '\u4E00' || c > '\u9FFF') {
        return false;
      }
    }
    return true;
  }

  private static String mapped(String name) {
    String dotted = DOTS.replaceFrom(halfWidth(CharMatcher.whitespace().removeFrom(name)), DOT);
    StringBuilder capitals = new StringBuilder(dotted.length());
    dotted.chars().forEach(c -> capitals.append((char) (c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c)));
    return capitals.toString();
  }

  /** The usual form of full-width letters, digits and signs. */
  static String halfWidth(String text) {
    StringBuilder usual = new StringBuilder(text.length());
    text.chars()
        .forEach(
            c -> usual.append((char) (c >= '\uFF01' && c <= '\uFF5E' ? c - FULL_WIDTH_OFFSET : c)));
    return usual.toString();
  }

  /** Nothing of the name. */
  @Override
  public String toString() {
    return "FoldedName";
  }
}
