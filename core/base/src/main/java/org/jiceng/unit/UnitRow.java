package org.jiceng.unit;

import java.util.Optional;
import org.jiceng.issue.Place;

/**
 * One line of a table of units, before it is known whether the table makes a tree.
 *
 * @param id the unit
 * @param parent the unit in which it lies; empty only for the root
 * @param kind its kind
 * @param name its name
 * @param code its statistical code as given, not yet checked; empty if it has none
 * @param place where the line was found
 */
public record UnitRow(
    UnitId id,
    Optional<UnitId> parent,
    UnitKind kind,
    String name,
    Optional<String> code,
    Place place) {

  /** A row made by a program: without a place. */
  public static UnitRow of(UnitId id, Optional<UnitId> parent, UnitKind kind, String name) {
    return new UnitRow(id, parent, kind, name, Optional.empty(), Place.none());
  }

  /** This row with a code. */
  public UnitRow withCode(String given) {
    return new UnitRow(id, parent, kind, name, Optional.of(given), place);
  }
}
