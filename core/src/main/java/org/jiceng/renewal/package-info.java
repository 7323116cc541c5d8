/**
 * From the review to the office: the renewal of a committee at the end of its term (换届).
 *
 * <p>A {@link org.jiceng.renewal.Renewal} joins what the other rooms keep apart. It makes a contest
 * of those whom a review cleared, and seats the winners of a declaration in place of the outgoing
 * committee, which gives a new roster. An {@link org.jiceng.renewal.OfficerElection} is what
 * follows: the new committee elects its secretary (书记) and deputy, who are in office only after an
 * {@link org.jiceng.renewal.Approval} by the higher Party organization; until then they are
 * members.
 *
 * <p>Nothing is edited: every step gives a new value, and a step that the law does not allow is
 * refused with a code. Left out so far: the history of a candidacy, the calendar, minutes and the
 * progress of a whole exercise.
 */
package org.jiceng.renewal;
