/**
 * From the review to the office: the renewal of a committee at the end of its term (换届).
 *
 * <p>A {@link org.jiceng.renewal.Renewal} joins what the other rooms keep apart, on both tracks. Of
 * those whom a review cleared it makes a vote on {@link org.jiceng.renewal.BodySeats}, of a whole
 * body or of its vacancies (补选); and it seats the winners, which gives a new roster. A seat that
 * waits for an {@link org.jiceng.renewal.Approval} by the higher Party organization is nobody's
 * until then. An {@link org.jiceng.renewal.OfficerElection} is what follows in a branch: the new
 * committee elects its secretary (书记) and deputy. A {@link org.jiceng.renewal.Term} ends for who
 * was elected to a vacancy when it ends for all; an {@link org.jiceng.renewal.OfficeEnd} is one
 * that the law names before that.
 *
 * <p>A {@link org.jiceng.renewal.Candidacy} (人选) is one person's way to one post, on the track of
 * the Party or of self-government, through the {@link org.jiceng.renewal.Stage}s that a {@link
 * org.jiceng.renewal.Procedure} puts in order; its history is kept. {@link
 * org.jiceng.renewal.LateFacts} says what follows from what becomes known too late.
 *
 * <p>An {@link org.jiceng.renewal.Exercise} (一届换届) holds how far each village and community is,
 * with every change kept; its {@link org.jiceng.renewal.Progress} counts that at every node. From
 * the {@link org.jiceng.renewal.UnitPapers} of a unit it derives what is missing before the next
 * status.
 *
 * <p>Nothing is edited: every step gives a new value, and a step that the law does not allow is
 * refused with a code. Left out: appointments by the higher Party organization, the duty to hold a
 * by-election and its days, which provinces name, the handover, and minutes.
 */
package org.jiceng.renewal;
