package org.jiceng.unit;

import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;

/** A county-level unit. Immutable. */
@Value.Immutable
@ValueStyle
public sealed interface County extends Unit permits ImmutableCounty {

  @Override
  default UnitKind kind() {
    return UnitKind.COUNTY;
  }

  /** Builds a county. */
  final class Builder extends ImmutableCounty.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
