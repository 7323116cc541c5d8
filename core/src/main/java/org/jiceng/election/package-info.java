/**
 * From ballots to a lawful declaration, every number explained.
 *
 * <p>An {@link org.jiceng.election.ElectionMethod} (选举办法) is every parameter of one election as
 * data, each with the place where it stands; {@link org.jiceng.election.ElectionMethods} has those
 * of known law by day. An {@link org.jiceng.election.Electorate} (应到会有选举权的党员) computes from a
 * register how many are entitled. A {@link org.jiceng.election.Contest} is one office, its seats,
 * its {@link org.jiceng.election.ListedCandidate}s (候选人) and its poll day.
 *
 * <p>A contest counts {@link org.jiceng.election.Ballot}s (选票) of an {@link
 * org.jiceng.election.Attendance} (应到、实到、发出、投票) into a {@link org.jiceng.election.Count} (计票):
 * accounting before results, each line of each ballot stands somewhere. Then it declares the count:
 * a {@link org.jiceng.election.Declaration} is void with reasons, or gives each seat a {@link
 * org.jiceng.election.SeatResult}: elected, pending approval (待批准), a next vote (另行选举), or a
 * decision by a named body. The {@link org.jiceng.election.NextStep} follows from the seats, never
 * from chance. A declaration is never edited.
 *
 * <p>A tie (得票相等) matters only at the last seat; the next vote is then among exactly the tied, by a
 * method derived from this one. A name written in (另选他人) that passes the majority is never silently
 * elected: who was meant must be decided.
 *
 * <p>Left out so far: villagers' and residents' committees, the regulations of 1990, preliminary
 * votes, delegates, counts of several stations, totals without ballots, the reduction of seats with
 * the electors' consent. This room knows no hierarchy: an office is a text.
 */
package org.jiceng.election;
