/**
 * The standard figures of the two committees.
 *
 * <p>A row is an {@link org.jiceng.statistics.OfficeHolder}: one person in the two committees (两委)
 * of one place, with all offices held there; a supervision committee never counts. {@link
 * org.jiceng.statistics.HolderFacts} are what can be known of it, and {@link
 * org.jiceng.statistics.StandardMeasures} are the figures that reports use, with the denominators
 * that the forms use: the share of secretaries is of the places that have one, not of all places.
 *
 * <p>Ages are full years on the reference day. College or above begins with junior college (大专) and
 * counts only what was graduated; what a person must judge is unknown.
 *
 * <p>{@link org.jiceng.statistics.Reconciliation} says whether the figures that a report gives can
 * be true together.
 */
package org.jiceng.statistics;
