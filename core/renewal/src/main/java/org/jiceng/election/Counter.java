package org.jiceng.election;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/** Counts ballots in one pass. Mutable, for one count. */
final class Counter {
  private final IssueLog log = new IssueLog();
  private final BallotRules rules;
  private final CountSheet sheet;
  private final int lines;
  private final Set<String> ids = new HashSet<>();

  private Counter(Contest contest) {
    this.rules = BallotRules.of(contest);
    this.sheet = new CountSheet(contest);
    this.lines = contest.candidates().size();
  }

  static Outcome<Count> count(Contest contest, Attendance attendance, Iterable<Ballot> ballots) {
    Counter counter = new Counter(contest);
    counter.log.addAll(contest.issues());
    attendance.check(counter.log);
    ballots.forEach(counter::add);
    return Outcome.of(counter.log, () -> counter.sheet.count(attendance, ImmutableSet.of()));
  }

  private void add(Ballot ballot) {
    if (!ids.add(ballot.id())) {
      refuse(ElectionIssue.BALLOT_DUPLICATE, ballot);
    }
    if (ballot.lines().size() != lines) {
      refuse(ElectionIssue.BALLOT_LINES_WRONG, ballot);
      return;
    }
    sheet.add(ballot, JudgedBallot.of(ballot, rules));
  }

  private void refuse(ElectionIssue code, Ballot ballot) {
    log.add(
        code,
        Place.none(),
        ImmutableMap.of(
            "ballot", ballot.id(), "lines", ballot.lines().size(), "candidates", lines));
  }
}
