package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/** Counts packed ballots, 64 at once. Mutable, for one count. */
final class PackedCounter {
  private static final ImmutableList<Mark> MARKED =
      ImmutableList.of(Mark.FOR, Mark.AGAINST, Mark.ABSTAIN, Mark.SPOILT);

  private final BallotRules rules;
  private final PackedBallots ballots;
  private final CountSheet sheet;
  private final LineCounts counts;

  /** The indices of the ballots with names, the first of which were judged already. */
  private final ImmutableList<Integer> written;

  private int judged;

  private PackedCounter(Contest contest, PackedBallots ballots) {
    this.rules = BallotRules.of(contest);
    this.ballots = ballots;
    this.sheet = new CountSheet(contest);
    this.counts = sheet.lines();
    this.written = ballots.written().keySet().asList();
  }

  static Outcome<Count> count(Contest contest, Attendance attendance, PackedBallots ballots) {
    IssueLog log = new IssueLog();
    log.addAll(contest.issues());
    attendance.check(log);
    int candidates = contest.candidates().size();
    if (ballots.lines() != candidates) {
      log.add(
          ElectionIssue.BALLOTS_LINES_WRONG,
          Place.none(),
          ImmutableMap.of("lines", ballots.lines(), "candidates", candidates));
    }
    return Outcome.of(log, () -> new PackedCounter(contest, ballots).count(attendance));
  }

  private Count count(Attendance attendance) {
    int size = ballots.size();
    int lines = ballots.lines();
    OverVotes overVotes = new OverVotes(lines, rules.overVoteVoids() ? rules.seats() : lines);
    int at = 0;
    for (int first = 0; first >= 0 && first < size; first += PackedBallots.BLOCK) {
      long there = size - first >= PackedBallots.BLOCK ? -1L : (1L << size) - 1;
      long invalid = invalid(first, overVotes.of(ballots.words(), at) & there);
      add(at, there & ~invalid);
      at += 3 * lines;
    }
    sheet.addReturned(size);
    addBlank();
    return sheet.count(attendance, ImmutableSet.of(UncheckedRule.BALLOT_TWICE));
  }

  /**
   * The invalid ballots of a block. Names can only add to the choices, so that a ballot with too
   * many lines in favour is {@code over} whatever its names are; the others with names are judged
   * one by one.
   */
  private long invalid(int first, long over) {
    long invalid = over;
    long alone = over;
    while (judged < written.size() && written.get(judged) - first < PackedBallots.BLOCK) {
      int index = written.get(judged++);
      Ballot ballot = ballots.ballot(index);
      JudgedBallot verdict = JudgedBallot.of(ballot, rules);
      sheet.addVerdict(ballot, verdict);
      invalid |= verdict.invalid().isPresent() ? 1L << index : 0;
      alone &= ~(1L << index);
    }
    for (long rest = alone; rest != 0; rest &= rest - 1) {
      String id = PackedBallots.id(first + Long.numberOfTrailingZeros(rest));
      sheet.addInvalid(id, InvalidBallot.OVER_VOTED);
    }
    return invalid;
  }

  /** Spoilt lines are at first counted as against and abstaining too. */
  private void add(int at, long valid) {
    long[] words = ballots.words();
    int lines = ballots.lines();
    int[] inFavour = counts.of(Mark.FOR);
    int[] against = counts.of(Mark.AGAINST);
    int[] abstaining = counts.of(Mark.ABSTAIN);
    int[] spoilt = counts.of(Mark.SPOILT);
    for (int line = 0; line < lines; line++) {
      long no = words[at + lines + line] & valid;
      long none = words[at + 2 * lines + line] & valid;
      inFavour[line] += Long.bitCount(words[at + line] & valid);
      against[line] += Long.bitCount(no);
      abstaining[line] += Long.bitCount(none);
      spoilt[line] += Long.bitCount(no & none);
    }
  }

  private void addBlank() {
    int valid = ballots.size() - sheet.invalidBallots();
    for (int line = 0; line < ballots.lines(); line++) {
      int spoilt = counts.of(Mark.SPOILT)[line];
      counts.of(Mark.AGAINST)[line] -= spoilt;
      counts.of(Mark.ABSTAIN)[line] -= spoilt;
      counts.of(Mark.BLANK)[line] = valid;
      for (Mark mark : MARKED) {
        counts.of(Mark.BLANK)[line] -= counts.of(mark)[line];
      }
    }
  }
}
