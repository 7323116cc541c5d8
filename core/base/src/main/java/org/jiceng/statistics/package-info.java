/**
 * The standard figures of the two committees.
 *
 * <p>A row is an {@link org.jiceng.statistics.OfficeHolder}: one person in the two committees (两委)
 * of one place, with all offices held there; a supervision committee never counts. {@link
 * org.jiceng.statistics.HolderFacts} are what can be known of it, and {@link
 * org.jiceng.statistics.StandardMeasures} are the figures that reports use, with the denominators
 * that the forms use: the share of secretaries is of the places that have one, not of all places.
 *
 * <p>A share can be taken of any flag, among persons or among the holders of an office; what no
 * roster holds, such as {@link org.jiceng.statistics.Trait}s and who sat there in the previous
 * term, comes from the caller's records, and whoever is not in them is unknown.
 *
 * <p>An {@link org.jiceng.statistics.ElectionCourse} is the election of one body of one place, and
 * a {@link org.jiceng.statistics.CandidacyCourse} what became of one candidacy: rows that can be
 * made of whatever keeps them. {@link org.jiceng.statistics.ElectionMeasures} and {@link
 * org.jiceng.statistics.CandidacyMeasures} are their figures: completed, in the first vote
 * (一次性选举成功率), turnout (参选率), barred and withdrawn.
 *
 * <p>Ages are full years on the reference day. College or above begins with junior college (大专) and
 * counts only what was graduated; what a person must judge is unknown.
 *
 * <p>{@link org.jiceng.statistics.Reconciliation} says whether the figures that a report gives can
 * be true together.
 *
 * <p>Left out: facts of the places themselves, such as households, farmland or income. These are
 * the caller's: a row of any shape, a {@link org.jiceng.fact.ScalarFact} for each column, and
 * {@link org.jiceng.rollup.Rows#ofUnits}.
 */
package org.jiceng.statistics;
