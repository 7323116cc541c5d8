package org.jiceng.unit;

import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;

/** An urban community. Immutable. */
@Value.Immutable
@ValueStyle
public sealed interface Community extends Unit permits ImmutableCommunity {

  @Override
  default UnitKind kind() {
    return UnitKind.COMMUNITY;
  }

  /** Builds a community. */
  final class Builder extends ImmutableCommunity.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
