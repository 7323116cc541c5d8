/**
 * Makes the rosters of the example: everyone in them is a {@link
 * org.jiceng.examples.xing.generate.StandIn}.
 *
 * <p>A {@link org.jiceng.examples.xing.generate.Term} says what its roster must come to. Nothing is
 * searched for: the {@link org.jiceng.examples.xing.generate.Shape}s of a term are dealt to the
 * units like cards and fix the number of persons; {@link org.jiceng.examples.xing.generate.Seating}
 * fills the seats of a unit's {@link org.jiceng.examples.xing.generate.Bench}; then {@link
 * org.jiceng.examples.xing.generate.Women}, {@link org.jiceng.examples.xing.generate.Ages} and
 * {@link org.jiceng.examples.xing.generate.Schooling} each hand out exactly as much as the term
 * says, and {@link org.jiceng.examples.xing.generate.RosterCsv} writes the rows. Only who gets what
 * depends on the seed; every seed comes to the same figures.
 *
 * <p>Left out: relatives, terms of the same person one after another, and any likeness to the real
 * office holders of a village.
 */
@NullMarked
package org.jiceng.examples.xing.generate;

import org.jspecify.annotations.NullMarked;
