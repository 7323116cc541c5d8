package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Ballots written as strings, a sign for each line: + for, - against, 0 abstain, _ blank, x spoilt.
 */
final class Box {
  private final List<Ballot> ballots = new ArrayList<>();

  Box add(int copies, String lines, String... writeIns) {
    for (int i = 0; i < copies; i++) {
      ballots.add(
          new Ballot("b" + (ballots.size() + 1), marks(lines), ImmutableList.copyOf(writeIns)));
    }
    return this;
  }

  ImmutableList<Ballot> ballots() {
    return ImmutableList.copyOf(ballots);
  }

  static ImmutableList<Mark> marks(String lines) {
    return lines.chars().mapToObj(Box::mark).collect(ImmutableList.toImmutableList());
  }

  /** {@code voters} ballots that give each candidate its votes, none choosing more than needed. */
  static ImmutableList<Ballot> withVotes(int voters, int... votes) {
    Mark[][] lines = new Mark[voters][votes.length];
    int next = 0;
    for (int line = 0; line < votes.length; line++) {
      for (int voter = 0; voter < voters; voter++) {
        lines[voter][line] = Mark.AGAINST;
      }
      for (int vote = 0; vote < votes[line]; vote++) {
        lines[next++ % voters][line] = Mark.FOR;
      }
    }
    ImmutableList.Builder<Ballot> ballots = ImmutableList.builder();
    for (int voter = 0; voter < voters; voter++) {
      ballots.add(Ballot.of("b" + (voter + 1), lines[voter]));
    }
    return ballots.build();
  }

  private static Mark mark(int sign) {
    return switch (sign) {
      case '+' -> Mark.FOR;
      case '-' -> Mark.AGAINST;
      case '0' -> Mark.ABSTAIN;
      case '_' -> Mark.BLANK;
      case 'x' -> Mark.SPOILT;
      default -> throw new IllegalArgumentException("no mark: " + (char) sign);
    };
  }
}
