package org.jiceng.unit;

import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;

/** A village. Immutable. */
@Value.Immutable
@ValueStyle
public sealed interface Village extends Unit permits ImmutableVillage {

  @Override
  default UnitKind kind() {
    return UnitKind.VILLAGE;
  }

  /** Builds a village. */
  final class Builder extends ImmutableVillage.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
