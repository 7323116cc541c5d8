/**
 * Who may vote in one place at one poll, who conducts the election, and whether it may be held.
 *
 * <p>A register of electors (选民登记, 登记参加选举的村民名单) is judged from {@link
 * org.jiceng.register.RegisterRows}: what is known of each {@link org.jiceng.register.Elector},
 * what was done with them as {@link org.jiceng.register.RegisterAct}s (列入, 不列入, 补登, 除名), and every
 * {@link org.jiceng.register.Objection} (申诉). The result is an {@link
 * org.jiceng.register.ElectorRegister}: for each person an {@link org.jiceng.register.ElectorEntry}
 * with the kept history and a {@link org.jiceng.register.ElectorFinding}, in which every {@link
 * org.jiceng.register.Ground} is met, not met, or undetermined, and then somebody owes something.
 * What was done stays as it was done, lawful or not; issues say what is irregular. Rows that cannot
 * be are left aside with an error each.
 *
 * <p>Two numbers follow and are never one: {@code listed()}, by which the turnout is measured, and
 * {@code entitled()}, everybody with the vote, by whom a recall is requested.
 *
 * <p>A {@link org.jiceng.register.RegisterLaw} is every parameter as data, each with the place
 * where it stands; {@link org.jiceng.register.RegisterLaws} has national law by day and the texts
 * of eight {@link org.jiceng.register.Locality places} over it. Each act is judged by the law of
 * its own day: grounds by that of the registration, publication by that of the first publication,
 * an objection by that of its filing. What no text states is open or a printed default.
 *
 * <p>{@link org.jiceng.register.CountyRegisters} puts the registers of many places together, for
 * one person votes in one of them; which register keeps whom is {@link org.jiceng.register.KeptIn},
 * a decision. An {@link org.jiceng.register.ElectionCommittee} (村民选举委员会) has members who must leave
 * when they or their near relatives are nominated: each {@link org.jiceng.register.Departure} says
 * for whom and where that stands. {@link org.jiceng.register.NearRelatives} are given. An {@link
 * org.jiceng.register.AuditGate} (离任经济责任审计) says whether the audit of those who leave was published
 * in time.
 *
 * <p>Left out: elector cards, household delegates and representatives who elect in their place, the
 * registers of residents' committees before 2026, of which no national text is known. This room
 * knows no election: that takes numbers.
 */
package org.jiceng.register;
