package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The name or key of one place where a contest is voted on: a polling place or a mobile box.
 *
 * @param value as people call it, not blank
 */
public record StationId(String value) implements Comparable<StationId> {

  public StationId {
    checkArgument(!value.isBlank(), "a station needs an id");
  }

  /** The id {@code value}. */
  public static StationId of(String value) {
    return new StationId(value);
  }

  @Override
  public int compareTo(StationId other) {
    return value.compareTo(other.value);
  }

  /** The value. */
  @Override
  public String toString() {
    return value;
  }
}
