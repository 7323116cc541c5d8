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
  private final long[] further; // from the third on, each at its own place
  private final long[] partly; // by fact

  FactSheet(FactForm<?> form, long first, long second, long[] further, long[] partly) {
    this.form = form;
    this.first = first;
    this.second = second;
    this.further = further;
    this.partly = partly;
  }

  FactForm<?> form() {
    return form;
  }

  long first() {
    return first;
  }

  long second() {
    return second;
  }

  /** One word of lanes. */
  long lanes(int word) {
    if (word < 2) {
      return word == 0 ? first : second;
    }
    return further[word];
  }

  /** Whether there is a fact that is known, but not exactly. */
  public boolean isAnyPartlyKnown() {
    return partly.length != 0;
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
