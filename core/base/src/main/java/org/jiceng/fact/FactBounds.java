package org.jiceng.fact;

/**
 * Bounds on the facts of a form, compared with subjects many facts at a time. The facts stand in
 * groups, each fact for a bit of its group. Immutable.
 *
 * @param <S> the subject's type
 */
public abstract sealed class FactBounds<S> permits SubjectBounds, SheetBounds {

  FactBounds() {}

  /** How many groups there are. */
  public abstract int groups();

  /** The bits of the facts of {@code group} that are not surely within their bounds. */
  public abstract long outside(S subject, int group);

  /**
   * The place on the form of the fact for one bit.
   *
   * @param group the group
   * @param bit the number of the bit
   */
  public abstract int fact(int group, int bit);

  /**
   * What is known of one fact, as {@link ScalarFact#word} says it.
   *
   * @param fact its place on the form
   */
  public abstract long word(S subject, int fact);
}
