package org.jiceng.fact;

/**
 * Bounds on the facts of a form, compared many facts at a time with what a subject's facts are read
 * from: the subject itself or its sheet. The facts stand in groups, each fact for a bit of its
 * group. Immutable.
 *
 * @param <R> what is read
 */
public abstract sealed class FactBounds<R> permits SubjectBounds, SheetBounds {

  FactBounds() {}

  /** How many groups there are. */
  public abstract int groups();

  /** The bits of the facts of {@code group} that are not surely within their bounds. */
  public abstract long outside(R read, int group);

  /**
   * The bit of one fact, and its group: 64 times the group, and the number of the bit.
   *
   * @param fact its place on the form
   */
  public abstract int place(int fact);

  /**
   * What is known of one fact, as {@link ScalarFact#word} says it.
   *
   * @param fact its place on the form
   */
  public abstract long word(R read, int fact);
}
