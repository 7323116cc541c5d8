/**
 * Who holds which office in which body, on one day.
 *
 * <p>A {@link org.jiceng.organization.Branch} (党支部) is the Party organization of a village or a
 * community. A {@link org.jiceng.organization.Committee} is one of the bodies of a place: the
 * branch's committee (支部委员会), the villagers' committee (村民委员会) or residents' committee (居民委员会), and
 * the supervision committee (村务监督委员会). A {@link org.jiceng.organization.Member} is one person in
 * one committee, with an {@link org.jiceng.organization.Office} and a {@link
 * org.jiceng.organization.Tenure}; he or she need not be a party member.
 *
 * <p>A {@link org.jiceng.organization.Roster} is everyone in office on its day, over a tree of
 * units. {@link org.jiceng.organization.TwoCommittees} (两委) are the party body and the
 * self-government body of one place together: persons = party + self-government − persons on both.
 * One person as secretary and director is 一肩挑. Supervision never counts among the two.
 *
 * <p>Left out so far: party groups, seat plans, joint branches over two villages.
 */
package org.jiceng.organization;
