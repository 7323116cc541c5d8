package org.example.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.jiceng.election.Contest;
import org.jiceng.election.ContestId;
import org.jiceng.election.ElectionMethods;
import org.jiceng.election.ListedCandidate;
import org.jiceng.election.Mark;
import org.jiceng.election.PackedBallots;
import org.jiceng.text.Bilingual;

/** Papers of one contest with a quarter as many seats as candidates; 3 % choose too many. */
final class Papers {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 21);

  final int candidates;
  final int seats;

  /** Paper by paper, line by line. */
  private final Mark[] marks;

  Papers(int number, int candidates) {
    this.candidates = candidates;
    this.seats = Math.max(1, candidates / 4);
    this.marks = new Mark[Math.multiplyExact(number, candidates)];
    SplittableRandom random = new SplittableRandom(20210321);
    for (int paper = 0; paper < number; paper++) {
      fill(paper * candidates, random);
    }
  }

  private void fill(int at, SplittableRandom random) {
    for (int line = 0; line < candidates; line++) {
      int dice = random.nextInt(10);
      marks[at + line] = dice < 6 ? Mark.AGAINST : dice < 9 ? Mark.ABSTAIN : Mark.BLANK;
    }
    boolean tooMany = random.nextInt(100) < 3;
    int chosen = tooMany ? seats + 1 : random.nextInt(seats + 1);
    int from = random.nextInt(candidates);
    for (int i = 0; i < chosen; i++) {
      marks[at + (from + i) % candidates] = Mark.FOR;
    }
  }

  int number() {
    return marks.length / candidates;
  }

  Mark mark(int paper, int line) {
    return marks[paper * candidates + line];
  }

  Contest contest() {
    Contest.Builder contest = new Contest.Builder();
    for (int line = 1; line <= candidates; line++) {
      contest.addCandidates(ListedCandidate.of("p" + line, "候选人" + line));
    }
    return contest
        .id(ContestId.of("vote"))
        .office(new Bilingual("支部委员", "Branch committee member"))
        .seats(seats)
        .method(ElectionMethods.branchCommittee(DAY).orElseThrow())
        .pollDay(DAY)
        .build();
  }

  PackedBallots packed() {
    PackedBallots.Builder packed = new PackedBallots.Builder(candidates);
    Mark[] paper = new Mark[candidates];
    for (int at = 0; at < marks.length; at += candidates) {
      System.arraycopy(marks, at, paper, 0, candidates);
      packed.add(ImmutableList.copyOf(paper), ImmutableList.of());
    }
    return packed.build();
  }
}
