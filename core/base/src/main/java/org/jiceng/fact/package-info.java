/**
 * What rules and rollups may know about a subject.
 *
 * <p>Rules and measures never read a subject directly: they read declared {@link
 * org.jiceng.fact.Fact}s, so that both can be listed, explained and analysed. A {@link
 * org.jiceng.fact.ScalarFact} (a flag, a whole number, a code, a date) is read as {@link
 * org.jiceng.fact.Bounds}: the least and the greatest value that it can have. An exact value has
 * both alike; the age of a person of whom only the year of birth is known has not. A {@link
 * org.jiceng.fact.RecordsFact} gives {@link org.jiceng.fact.DatedRecord}s with all their dates.
 *
 * <p>A {@link org.jiceng.fact.FactForm} reads many facts at once; a subject may carry them as a
 * {@link org.jiceng.fact.FactSheet}, made once.
 *
 * <p>What is not known is {@link org.jiceng.fact.Evidence.Missing} and names the {@link
 * org.jiceng.fact.Body} that owes it. "Known to be none" is known. Comparisons with what is only
 * partly known give a third {@link org.jiceng.fact.Truth}: unknown.
 */
package org.jiceng.fact;
