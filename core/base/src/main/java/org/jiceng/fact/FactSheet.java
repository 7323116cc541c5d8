package org.jiceng.fact;

/**
 * The facts of one subject as words, made once by a {@link FactForm} when the subject is made, so
 * that rules need not read it again. Immutable; what was missing then is missing on it.
 */
public final class FactSheet {
  static final long[] NONE = {};

  private final FactForm<?> form;
  private final long first; // two words without an array: one look-up less for most sheets
  private final long second;
  private final long[] further;
  private final long[] partly;

  FactSheet(FactForm<?> form, long[] words, long[] partly) {
    this.form = form;
    this.first = words.length > 0 ? words[0] : 0;
    this.second = words.length > 1 ? words[1] : 0;
    this.further = words.length > 2 ? words : NONE;
    this.partly = partly;
  }

  FactForm<?> form() {
    return form;
  }

  /** One word of lanes. */
  long lanes(int word) {
    if (word < 2) {
      return word == 0 ? first : second;
    }
    return further[word];
  }

  /** The bounds of a fact that is not known exactly. */
  long partlyKnown(int fact) {
    return partly.length == 0 ? Bounds.NOT_KNOWN : partly[fact];
  }

  /** That it is a sheet; nothing of the subject. */
  @Override
  public String toString() {
    return "FactSheet";
  }
}
