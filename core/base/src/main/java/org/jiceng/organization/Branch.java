package org.jiceng.organization;

import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;
import org.jiceng.person.BranchId;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitNames;

/** A Party branch of a village or a community. Immutable. */
@Value.Immutable
@ValueStyle
public sealed interface Branch permits ImmutableBranch {

  /** The stable key. */
  BranchId id();

  /** The place whose branch it is. */
  UnitId unit();

  /** Its name. */
  String name();

  /** The only branch of {@code unit}: its key is the unit's id with {@code /branch}. */
  static Branch of(Unit unit) {
    return new Builder()
        .id(idOf(unit.id()))
        .unit(unit.id())
        .name(UnitNames.shortName(unit) + "党支部")
        .build();
  }

  /** The key of the only branch of {@code unit}. */
  static BranchId idOf(UnitId unit) {
    return BranchId.of(unit + "/branch");
  }

  /** Builds a branch. */
  final class Builder extends ImmutableBranch.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
