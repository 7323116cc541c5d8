package org.jiceng.unit;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The caller's stable key of a unit; it stays when codes change.
 *
 * @param value not blank
 */
public record UnitId(String value) implements Comparable<UnitId> {

  public UnitId {
    checkArgument(!value.isBlank(), "a unit needs an id");
  }

  /** The id {@code value}. */
  public static UnitId of(String value) {
    return new UnitId(value);
  }

  @Override
  public int compareTo(UnitId other) {
    return value.compareTo(other.value);
  }

  // As a record would have it, written out because tables of the whole country wait for it.
  @Override
  public boolean equals(Object other) {
    return other instanceof UnitId that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** The value. */
  @Override
  public String toString() {
    return value;
  }
}
