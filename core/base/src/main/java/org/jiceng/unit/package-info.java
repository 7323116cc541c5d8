/**
 * The hierarchy of places: who lies within whom.
 *
 * <p>A {@link org.jiceng.unit.Unit} is a country, a province (省), a prefecture (地), a county (县), a
 * township-level unit (乡级) of one of several kinds, or a village (村) or community (社区). It is known
 * by the caller's stable {@link org.jiceng.unit.UnitId}; a statistical {@link
 * org.jiceng.unit.UnitCode} of 2, 4, 6, 9 or 12 digits is optional, since the tables of codes
 * stopped being published in 2024. A {@link org.jiceng.unit.UnitTree} is built from {@link
 * org.jiceng.unit.UnitRow}s in any order, under one root of any level, and is either right or
 * refused with every problem at once. It keeps columns, not objects: keys as numbers, names one
 * behind the other; a unit is made when somebody asks for it.
 *
 * <p>A <em>virtual</em> unit (code ending 498 or 598) is a placeholder of the code table, such as
 * the one community of a development zone. It stays in the tree, flagged, and out of every count;
 * its zone stays as a township-level unit with no counted unit.
 *
 * <p>{@link org.jiceng.unit.UnitNames} finds a unit by the names that people write. It never
 * guesses: two answers are an ambiguity with the choices.
 *
 * <p>A unit that moves gives a new tree. A {@link org.jiceng.unit.Crosswalk} leads from the units
 * of an earlier tree to those of a later one: renamed, merged, split, moved, new or abolished; a
 * {@link org.jiceng.unit.UnitHistory} is several of them, each with its day.
 *
 * <p>Left out so far: grids.
 */
package org.jiceng.unit;
