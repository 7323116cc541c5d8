package org.jiceng.unit;

import static com.google.common.base.Preconditions.checkState;

import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;

/** A township-level unit: a town, a rural township, a subdistrict or a zone. Immutable. */
@Value.Immutable
@ValueStyle
public sealed interface Township extends Unit permits ImmutableTownship {

  /** Which of the township-level kinds it is. */
  @Override
  UnitKind kind();

  /** Refuses kinds of other levels. */
  @Value.Check
  default void check() {
    checkState(kind().level() == UnitLevel.TOWNSHIP, "%s is not of the township level", kind());
  }

  /** Builds a township. */
  final class Builder extends ImmutableTownship.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
