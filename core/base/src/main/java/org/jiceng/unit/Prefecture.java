package org.jiceng.unit;

import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;

/** A prefecture-level unit. Immutable. */
@Value.Immutable
@ValueStyle
public sealed interface Prefecture extends Unit permits ImmutablePrefecture {

  @Override
  default UnitKind kind() {
    return UnitKind.PREFECTURE;
  }

  /** Builds a prefecture. */
  final class Builder extends ImmutablePrefecture.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
