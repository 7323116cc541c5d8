package org.jiceng.person;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The caller's stable key of a person. It must not be an identity number: it appears in texts.
 *
 * @param value not blank
 */
public record PersonId(String value) implements Comparable<PersonId> {

  public PersonId {
    checkArgument(!value.isBlank(), "a person needs an id");
  }

  /** The id {@code value}. */
  public static PersonId of(String value) {
    return new PersonId(value);
  }

  @Override
  public int compareTo(PersonId other) {
    return value.compareTo(other.value);
  }

  /** The value. */
  @Override
  public String toString() {
    return value;
  }
}
