package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/** Counts ballots in one pass. Mutable, for one count. */
final class Counter {
  private final Contest contest;
  private final IssueLog log = new IssueLog();
  private final ImmutableSet<String> labels;
  private final ImmutableList<Multiset<Mark>> lines;
  private final Set<String> ids = new HashSet<>();
  private final Multiset<InvalidBallot> invalid = EnumMultiset.create(InvalidBallot.class);
  private final Multiset<RejectedWriteIn> rejected = EnumMultiset.create(RejectedWriteIn.class);

  /** In the order of the names, which a stable sort by votes keeps. */
  private final Map<String, Integer> names = new TreeMap<>();

  private final List<BallotNote> notes = new ArrayList<>();
  private int returned;
  private int slotsFilled;

  private Counter(Contest contest) {
    this.contest = contest;
    this.labels =
        contest.candidates().stream().map(ListedCandidate::label).collect(toImmutableSet());
    this.lines =
        contest.candidates().stream()
            .map(candidate -> EnumMultiset.create(Mark.class))
            .collect(toImmutableList());
  }

  static Outcome<Count> count(Contest contest, Attendance attendance, Iterable<Ballot> ballots) {
    Counter counter = new Counter(contest);
    counter.log.addAll(contest.issues());
    attendance.check(counter.log);
    ballots.forEach(counter::add);
    return Outcome.of(counter.log, () -> counter.result(attendance));
  }

  private void add(Ballot ballot) {
    if (!ids.add(ballot.id())) {
      refuse(ElectionIssue.BALLOT_DUPLICATE, ballot);
    }
    if (ballot.lines().size() != lines.size()) {
      refuse(ElectionIssue.BALLOT_LINES_WRONG, ballot);
      return;
    }
    JudgedBallot judged = JudgedBallot.of(ballot, contest.method(), contest.seats(), labels);
    returned++;
    judged
        .invalid()
        .ifPresentOrElse(
            reason -> {
              invalid.add(reason);
              notes.add(new BallotNote(ballot.id(), 0, reason));
            },
            () -> addLines(ballot));
    addWriteIns(ballot, judged);
  }

  private void addLines(Ballot ballot) {
    for (int line = 0; line < lines.size(); line++) {
      lines.get(line).add(ballot.lines().get(line));
    }
  }

  private void addWriteIns(Ballot ballot, JudgedBallot judged) {
    for (int slot = 0; slot < ballot.writeIns().size(); slot++) {
      slotsFilled++;
      Optional<RejectedWriteIn> rejection = judged.slots().get(slot);
      if (rejection.isPresent()) {
        rejected.add(rejection.get());
        notes.add(new BallotNote(ballot.id(), slot + 1, rejection.get()));
      } else {
        names.merge(ballot.writeIns().get(slot), 1, Integer::sum);
      }
    }
  }

  private void refuse(ElectionIssue code, Ballot ballot) {
    log.add(
        code,
        Place.none(),
        ImmutableMap.of(
            "ballot", ballot.id(), "lines", ballot.lines().size(), "candidates", lines.size()));
  }

  private Count result(Attendance attendance) {
    return new Count.Builder()
        .contest(contest.id())
        .attendance(attendance)
        .returned(returned)
        .putAllInvalid(byReason(invalid))
        .addAllTallies(tallies())
        .slotsFilled(slotsFilled)
        .addAllWriteIns(
            names.entrySet().stream()
                .map(entry -> new WriteInTally(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(WriteInTally::votes).reversed())
                .collect(toImmutableList()))
        .putAllRejectedWriteIns(byReason(rejected))
        .addAllNotes(ImmutableList.sortedCopyOf(notes))
        .build();
  }

  private ImmutableList<Tally> tallies() {
    ImmutableList.Builder<Tally> tallies = ImmutableList.builder();
    for (int line = 0; line < lines.size(); line++) {
      Multiset<Mark> marks = lines.get(line);
      tallies.add(
          new Tally.Builder()
              .candidate(contest.candidates().get(line))
              .inFavour(marks.count(Mark.FOR))
              .against(marks.count(Mark.AGAINST))
              .abstaining(marks.count(Mark.ABSTAIN))
              .blank(marks.count(Mark.BLANK))
              .spoilt(marks.count(Mark.SPOILT))
              .onInvalidBallots(invalid.size())
              .build());
    }
    return tallies.build();
  }

  private static <E> ImmutableMap<E, Integer> byReason(Multiset<E> reasons) {
    return reasons.entrySet().stream()
        .collect(ImmutableMap.toImmutableMap(Multiset.Entry::getElement, Multiset.Entry::getCount));
  }
}
