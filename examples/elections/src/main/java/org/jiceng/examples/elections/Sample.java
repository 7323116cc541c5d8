package org.jiceng.examples.elections;

import com.google.common.collect.ImmutableList;
import org.jiceng.election.Attendance;
import org.jiceng.election.Ballot;
import org.jiceng.election.Contest;
import org.jiceng.election.Declaration;
import org.jiceng.election.SeatsLeft;
import org.jiceng.text.Bilingual;

/**
 * One election, from the list to the ballots.
 *
 * @param title what it shows
 * @param contest the office, its seats, its list, its method and its day
 * @param attendance who was there
 * @param ballots what came out of the box
 * @param left what was decided about seats that nobody won
 */
record Sample(
    Bilingual title,
    Contest contest,
    Attendance attendance,
    ImmutableList<Ballot> ballots,
    SeatsLeft left) {

  /** Nothing was decided about seats that nobody won. */
  static Sample of(
      String zh, String en, Contest contest, Attendance attendance, ImmutableList<Ballot> ballots) {
    return new Sample(
        new Bilingual(zh, en), contest, attendance, ballots, new SeatsLeft.AsTheMethodSays());
  }

  /** The same, with what was decided. */
  Sample deciding(SeatsLeft decided) {
    return new Sample(title, contest, attendance, ballots, decided);
  }

  Declaration declaration() {
    return contest.declare(contest.count(attendance, ballots).orElseThrow(), left);
  }
}
