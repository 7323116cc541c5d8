package org.jiceng.organization;

import static com.google.common.base.Preconditions.checkArgument;

import org.jiceng.unit.UnitId;

/**
 * The stable key of a body.
 *
 * @param value not blank
 */
public record CommitteeId(String value) implements Comparable<CommitteeId> {

  public CommitteeId {
    checkArgument(!value.isBlank(), "a committee needs an id");
  }

  /** The key of a unit's only body of {@code kind}: the unit's id, a slash, the kind. */
  public static CommitteeId of(UnitId unit, CommitteeKind kind) {
    return new CommitteeId(unit + "/" + kind.name());
  }

  @Override
  public int compareTo(CommitteeId other) {
    return value.compareTo(other.value);
  }

  /** The value. */
  @Override
  public String toString() {
    return value;
  }
}
