package org.jiceng.rollup;

import java.util.function.Function;
import org.jiceng.issue.Place;
import org.jiceng.unit.UnitId;

/**
 * How rows of some type belong to units and to identities.
 *
 * @param unit the unit of a row
 * @param identity what a row is about, such as a person: equal for two rows about the same
 * @param place where a row was found, for issues
 * @param isOneEach whether a unit has one row at most, so that a second is refused
 */
public record Rows<S>(
    Function<S, UnitId> unit,
    Function<S, ?> identity,
    Function<S, Place> place,
    boolean isOneEach) {

  /** Any number of rows for each unit. */
  public Rows(Function<S, UnitId> unit, Function<S, ?> identity) {
    this(unit, identity, row -> Place.none(), false);
  }

  /**
   * Rows about the units themselves, one for each: its households, its farmland. If a place reports
   * twice, nothing is counted twice: the second row is refused.
   */
  public static <S> Rows<S> ofUnits(Function<S, UnitId> unit) {
    return new Rows<>(unit, unit, row -> Place.none(), true);
  }

  /** The same rows, of which it is known where each was found: issues say so. */
  public Rows<S> foundAt(Function<S, Place> where) {
    return new Rows<>(unit, identity, where, isOneEach);
  }
}
