/**
 * People, as far as an election or a statistic needs them.
 *
 * <p>A {@link org.jiceng.person.Person} is known by the caller's stable {@link
 * org.jiceng.person.PersonId} and a label; sex, {@link org.jiceng.person.BirthDate} and {@link
 * org.jiceng.person.Education} are what rules and rollups read. A party member (党员) is a person
 * with a {@link org.jiceng.person.PartyMembership} of a branch; that is not the same as a member of
 * a committee, which belongs to {@code org.jiceng.organization}.
 *
 * <p>An {@link org.jiceng.person.IdentityNumber} (公民身份号码) is read, never guessed at: the old form
 * of 15 digits and numbers that a spreadsheet damaged are told apart from wrong ones. It is no part
 * of a person: who needs it, to compare lists, keeps it beside, and it masks itself. A {@link
 * org.jiceng.person.FoldedName} compares names that are written in different ways; {@link
 * org.jiceng.person.Kinships} says who is related to whom, or that it is not known.
 *
 * <p>Left out on purpose: telephone numbers, addresses, and everything about residents who hold or
 * seek no office.
 */
package org.jiceng.person;
