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
 * org.jiceng.election.SeatResult}: elected, pending (待批准), a next vote (另行选举), a decision by a
 * named body, vacant, reduced or unknown. The {@link org.jiceng.election.NextStep} follows from the
 * seats, never from chance. A declaration is never edited.
 *
 * <p>A tie (得票相等) matters only at the last seat; the next vote is then among exactly the tied, by a
 * method derived from this one. A name written in (另选他人) that passes the majority is never silently
 * elected: who was meant, and whether that person may be elected, is a {@link
 * org.jiceng.election.Decisions} beside the count. All spellings of one person add up; whoever is
 * still to be reviewed is pending. Every vote that is due follows from the declaration, in the
 * order in which it is held.
 *
 * <p>Ballots come one by one, {@link org.jiceng.election.PackedBallots packed}, or as {@link
 * org.jiceng.election.Totals} typed from paper, which say what could not be checked. {@link
 * org.jiceng.election.StationCounts} of several stations (投票站) are merged in any order; while one
 * is missing nobody is elected, and an {@link org.jiceng.election.Outlook} says what it could still
 * change. {@link org.jiceng.election.SwapMargin} is how many ballots would have to say something
 * else. Proxies (委托投票) are {@link org.jiceng.election.ProxyFilings}, judged one by one into {@link
 * org.jiceng.election.Proxies}.
 *
 * <p>A parameter that the rules known leave open is {@link org.jiceng.law.Unknown}, with the values
 * it may have. What all of them lead to is declared; where they differ, the seat is unknown and
 * names the parameter. Each {@link org.jiceng.election.Act} is judged by the law of its own day
 * ({@link org.jiceng.election.LawDays}). Sexes and near relatives are given with a contest, never
 * computed; {@link org.jiceng.election.WomanRule} (妇女名额) and {@link
 * org.jiceng.election.RelationRule} (近亲属回避) then act seat by seat, and what no text settles is a
 * decision of a named body.
 *
 * <p>Several offices of one body at one poll are a {@link org.jiceng.election.Poll}: a contest for
 * each office, and one judgement of the whole ballot where all stand on one paper. Whoever has the
 * higher office is seated when the lower one is declared. Where the offices are voted on one after
 * another, {@link org.jiceng.election.Declaration#nextOffice} builds the next contest.
 *
 * <p>Left out: votes for a higher post added to a lower one, what provinces say, recall. This room
 * knows no hierarchy: an office is a text.
 */
package org.jiceng.election;
