package org.jiceng.person;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A relation between two persons. It has no direction here, so the two stand in the order of their
 * ids.
 *
 * @param one the person with the smaller id
 * @param other the other person
 * @param kind which relation
 */
public record KinshipTie(PersonId one, PersonId other, Kinship kind) {

  public KinshipTie {
    checkArgument(!one.equals(other), "nobody is related to oneself: %s", one);
    if (one.compareTo(other) > 0) {
      PersonId first = other;
      other = one;
      one = first;
    }
  }

  /** That {@code one} and {@code other} are related so. */
  public static KinshipTie of(PersonId one, PersonId other, Kinship kind) {
    return new KinshipTie(one, other, kind);
  }

  /** The person to whom {@code of} is related. */
  PersonId otherThan(PersonId of) {
    return one.equals(of) ? other : one;
  }
}
