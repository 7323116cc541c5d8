package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.law.Base;
import org.jiceng.law.Fraction;
import org.jiceng.law.Provision;
import org.jiceng.law.Threshold;

/**
 * Contests among few listed candidates, and every box of few ballots. A box is a number for each
 * kind of ballot; the bits of a kind are the candidates it chooses.
 */
final class SmallContests {
  static final ImmutableList<Threshold> MAJORITIES =
      ImmutableList.of(
          Threshold.moreThan(Fraction.of(1, 2), Base.PRESENT),
          Threshold.moreThan(Fraction.of(1, 2), Base.BALLOTS_CAST),
          Threshold.atLeast(Fraction.of(1, 3), Base.BALLOTS_CAST),
          MethodDefaults.NO_MAJORITY);

  private SmallContests() {}

  /** By each majority and each rule on too many choices, of each number of seats. */
  static ImmutableList<Contest> of(int candidates) {
    ImmutableList.Builder<Contest> contests = ImmutableList.builder();
    ElectionMethod any = Contests.committee(1, 2).method();
    for (Threshold majority : MAJORITIES) {
      for (OverVote overVote : ImmutableList.of(OverVote.VOIDS_BALLOT, OverVote.COUNTS)) {
        ElectionMethod method =
            Methods.vary(any)
                .withWriteIn(new Provision<>(WriteInRule.NOT_ALLOWED, any.writeIn().citation()))
                .withMajority(new Provision<>(majority, any.majority().citation()))
                .withOverVote(new Provision<>(overVote, any.overVote().citation()));
        for (int seats = 1; seats <= candidates; seats++) {
          contests.add(Contests.contest(method, Contests.MEMBER, seats, candidates));
        }
      }
    }
    return contests.build();
  }

  /** Every box of {@code size} ballots. */
  static List<int[]> boxes(int candidates, int size) {
    List<int[]> boxes = new ArrayList<>();
    fill(new int[1 << candidates], 0, size, boxes);
    return boxes;
  }

  private static void fill(int[] numbers, int kind, int left, List<int[]> boxes) {
    if (kind == numbers.length - 1) {
      numbers[kind] = left;
      boxes.add(numbers.clone());
      return;
    }
    for (int number = 0; number <= left; number++) {
      numbers[kind] = number;
      fill(numbers, kind + 1, left - number, boxes);
    }
  }

  static ImmutableList<Ballot> ballots(int candidates, int... numbers) {
    Box box = new Box();
    for (int kind = 0; kind < numbers.length; kind++) {
      StringBuilder marks = new StringBuilder();
      for (int line = 0; line < candidates; line++) {
        marks.append((kind >> line & 1) == 1 ? '+' : '-');
      }
      box.add(numbers[kind], marks.toString());
    }
    return box.ballots();
  }
}
