package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Set;
import org.jiceng.person.PersonId;

/**
 * Two persons of whom one may serve, by whatever kinship the law of the place names. Given, not
 * computed; a relation has no direction, so the two stand in the order of their ids.
 *
 * @param one the person with the smaller id
 * @param other the other person
 */
public record Relation(PersonId one, PersonId other) {

  public Relation {
    checkArgument(!one.equals(other), "nobody is related to oneself: %s", one);
    if (one.compareTo(other) > 0) {
      PersonId first = other;
      other = one;
      one = first;
    }
  }

  /** That the persons of these ids are near relatives. */
  public static Relation of(PersonId one, PersonId other) {
    return new Relation(one, other);
  }

  /** Whether both are among {@code persons}. */
  boolean isAmong(Set<PersonId> persons) {
    return persons.contains(one) && persons.contains(other);
  }

  /** Whether it is about these two. */
  boolean joins(PersonId first, PersonId second) {
    return equals(new Relation(first, second));
  }
}
