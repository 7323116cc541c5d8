package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The caller's stable key of a contest: one vote on one office, so a new vote has a new one.
 *
 * @param value not blank
 */
public record ContestId(String value) implements Comparable<ContestId> {

  public ContestId {
    checkArgument(!value.isBlank(), "a contest needs an id");
  }

  /** The id {@code value}. */
  public static ContestId of(String value) {
    return new ContestId(value);
  }

  @Override
  public int compareTo(ContestId other) {
    return value.compareTo(other.value);
  }

  /** The value. */
  @Override
  public String toString() {
    return value;
  }
}
