package org.jiceng.unit;

import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;

/** A province, an autonomous region, or a municipality under the central government. Immutable. */
@Value.Immutable
@ValueStyle
public sealed interface Province extends Unit permits ImmutableProvince {

  @Override
  default UnitKind kind() {
    return UnitKind.PROVINCE;
  }

  /** Builds a province. */
  final class Builder extends ImmutableProvince.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
