package org.jiceng.fact;

/**
 * The facts of one subject as words, made once by a {@link FactForm} when the subject is made, so
 * that rules need not read it again. Immutable; what was missing then is missing on it.
 */
public final class FactSheet {
  static final long[] NONE_PARTLY_KNOWN = {};

  private final FactForm<?> form;
  private final long[] lanes;
  private final long[] partly;

  FactSheet(FactForm<?> form, long[] lanes, long[] partly) {
    this.form = form;
    this.lanes = lanes;
    this.partly = partly;
  }

  FactForm<?> form() {
    return form;
  }

  long[] lanes() {
    return lanes;
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
