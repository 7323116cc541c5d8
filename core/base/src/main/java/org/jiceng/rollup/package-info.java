/**
 * Figures at every node of a tree of units.
 *
 * <p>Rows of facts belong to units, whatever the rows stand for. A {@link
 * org.jiceng.rollup.Measure} is data over facts: a count, a share, a sum, a mean, a weighted mean,
 * a least or greatest value, a quantile, or a count or share of units by their own rows, with a
 * {@link org.jiceng.rollup.Filter} that says of which rows. A {@link org.jiceng.rollup.Breakdown}
 * divides one by facts or {@link org.jiceng.rollup.Bands}. A {@link org.jiceng.rollup.Rollup}
 * computes measures (统计指标) at all nodes and gives a {@link org.jiceng.rollup.RollupTable} of {@link
 * org.jiceng.rollup.Figure}s; {@link org.jiceng.rollup.Figures} choose and sort them, and a {@link
 * org.jiceng.rollup.LiveTable} moves with single rows. A value known only by bounds is carried as
 * {@link org.jiceng.rollup.RatioBounds}.
 *
 * <p>Three errors that people complain of elsewhere cannot be made here. An average is never made
 * of averages: every {@link org.jiceng.rollup.Ratio} keeps its numerator and denominator, and is
 * rounded only when printed. A person who stands in two villages is one person in the county: what
 * is distinct is evaluated at the node. Partial data are never shown as whole: a figure says of how
 * many rows the facts were unknown, and a table how many units were expected and how many are
 * present.
 *
 * <p>What a collector took is a {@link org.jiceng.rollup.RollupState} that can be sent and added to
 * another. A {@link org.jiceng.rollup.Comparison} of two tables goes through a crosswalk and says
 * where they are not comparable, and why. A {@link org.jiceng.rollup.Publication} hides figures of
 * too few, and with them what protects them; its audit tries to solve what is hidden.
 *
 * <p>The engine knows no persons and no offices; {@code org.jiceng.statistics} does.
 */
package org.jiceng.rollup;
