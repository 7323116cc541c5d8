package org.jiceng.examples.elections;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jiceng.election.Ballot;
import org.jiceng.election.Mark;

/** Synthetic ballots. */
final class Votes {

  private Votes() {}

  /**
   * So many ballots that each candidate has the votes asked for. They are dealt out one ballot
   * after another, so that none chooses more than it must.
   */
  static ImmutableList<Ballot> of(int ballots, int... votes) {
    Mark[][] lines = new Mark[ballots][votes.length];
    for (Mark[] ballot : lines) {
      Arrays.fill(ballot, Mark.AGAINST);
    }
    int next = 0;
    for (int line = 0; line < votes.length; line++) {
      for (int vote = 0; vote < votes[line]; vote++) {
        lines[next++ % ballots][line] = Mark.FOR;
      }
    }
    return IntStream.range(0, ballots)
        .mapToObj(i -> Ballot.of(Integer.toString(i + 1), lines[i]))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@code ballots}, on the first {@code times} of which a name is written in. */
  static ImmutableList<Ballot> writing(String name, int times, ImmutableList<Ballot> ballots) {
    return IntStream.range(0, ballots.size())
        .mapToObj(i -> i < times ? ballots.get(i).writingIn(name) : ballots.get(i))
        .collect(ImmutableList.toImmutableList());
  }
}
