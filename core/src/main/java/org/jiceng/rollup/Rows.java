package org.jiceng.rollup;

import java.util.function.Function;
import org.jiceng.unit.UnitId;

/**
 * How rows of some type belong to units and to identities.
 *
 * @param unit the unit of a row
 * @param identity what a row is about, such as a person: equal for two rows about the same
 */
public record Rows<S>(Function<S, UnitId> unit, Function<S, ?> identity) {}
