package org.jiceng.examples.elections;

import com.google.common.collect.ImmutableList;
import org.jiceng.election.Attendance;
import org.jiceng.election.Ballot;
import org.jiceng.election.Contest;
import org.jiceng.election.Count;
import org.jiceng.election.Decisions;
import org.jiceng.election.Declaration;
import org.jiceng.text.Bilingual;

/**
 * One election, from the list to the count.
 *
 * @param title what it shows
 * @param contest the office, its seats, its list, its method and its day
 * @param count what came out of the box
 * @param decisions what was decided after the count
 */
record Sample(Bilingual title, Contest contest, Count count, Decisions decisions) {

  /** Nothing was decided after the count. */
  static Sample of(
      String zh, String en, Contest contest, Attendance attendance, ImmutableList<Ballot> ballots) {
    return counted(zh, en, contest, contest.count(attendance, ballots).orElseThrow());
  }

  /** Counted by stations. */
  static Sample counted(String zh, String en, Contest contest, Count count) {
    return new Sample(new Bilingual(zh, en), contest, count, Decisions.none());
  }

  /** The same, with what was decided. */
  Sample deciding(Decisions decided) {
    return new Sample(title, contest, count, decided);
  }

  Declaration declaration() {
    return contest.declare(count, decisions).orElseThrow();
  }
}
