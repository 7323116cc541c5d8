package org.jiceng.unit;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Another name under which a unit is known.
 *
 * @param unit the unit
 * @param name the other name, not blank
 * @param source who calls it so
 */
public record UnitAlias(UnitId unit, String name, String source) {

  public UnitAlias {
    checkArgument(!name.isBlank() && !source.isBlank(), "an alias needs a name and a source");
  }
}
