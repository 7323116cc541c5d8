package org.jiceng.person;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The caller's stable key of a Party branch.
 *
 * @param value not blank
 */
public record BranchId(String value) implements Comparable<BranchId> {

  public BranchId {
    checkArgument(!value.isBlank(), "a branch needs an id");
  }

  /** The id {@code value}. */
  public static BranchId of(String value) {
    return new BranchId(value);
  }

  @Override
  public int compareTo(BranchId other) {
    return value.compareTo(other.value);
  }

  /** The value. */
  @Override
  public String toString() {
    return value;
  }
}
