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
 * <p>A {@link org.jiceng.renewal.Candidacy} (人选) is one person's way to one post, on the track of
 * the Party or of self-government, through the {@link org.jiceng.renewal.Stage}s that a {@link
 * org.jiceng.renewal.Procedure} puts in order; its history is kept. {@link
 * org.jiceng.renewal.LateFacts} says what follows from what becomes known too late.
 *
 * <p>An {@link org.jiceng.renewal.Exercise} (一届换届) holds how far each village and community is,
 * with every change kept; its {@link org.jiceng.renewal.Progress} counts that at every node.
 *
 * <p>Nothing is edited: every step gives a new value, and a step that the law does not allow is
 * refused with a code. Left out so far: contests and seats of self-government, by-elections and
 * minutes.
 */
package org.jiceng.renewal;
