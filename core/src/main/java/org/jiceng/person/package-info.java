/**
 * People, as far as an election or a statistic needs them.
 *
 * <p>A {@link org.jiceng.person.Person} is known by the caller's stable {@link
 * org.jiceng.person.PersonId} and a label; sex, {@link org.jiceng.person.BirthDate} and {@link
 * org.jiceng.person.Education} are what rules and rollups read. A party member (党员) is a person
 * with a {@link org.jiceng.person.PartyMembership} of a branch; that is not the same as a member of
 * a committee, which belongs to {@code org.jiceng.organization}.
 *
 * <p>Left out on purpose: identity numbers, telephone numbers, addresses, and everything about
 * residents who hold or seek no office.
 */
package org.jiceng.person;
