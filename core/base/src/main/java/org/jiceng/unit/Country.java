package org.jiceng.unit;

import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;

/** The root of a national tree. Immutable. */
@Value.Immutable
@ValueStyle
public sealed interface Country extends Unit permits ImmutableCountry {

  @Override
  default UnitKind kind() {
    return UnitKind.COUNTRY;
  }

  /** Builds a country. */
  final class Builder extends ImmutableCountry.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
