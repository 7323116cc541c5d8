package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Where every line and every slot of a count is written down. Mutable, for one count. */
final class CountSheet {
  private final Contest contest;
  private final LineCounts lines;
  private final Multiset<InvalidBallot> invalid = EnumMultiset.create(InvalidBallot.class);
  private final Multiset<RejectedWriteIn> rejected = EnumMultiset.create(RejectedWriteIn.class);

  /** In the order of the names, which a stable sort by votes keeps. */
  private final Map<String, Integer> names = new TreeMap<>();

  private final List<BallotNote> notes = new ArrayList<>();
  private int returned;
  private int slotsFilled;

  CountSheet(Contest contest) {
    this.contest = contest;
    this.lines = new LineCounts(contest.candidates().size());
  }

  /** Writes down a ballot as it was judged. */
  void add(Ballot ballot, JudgedBallot judged) {
    addReturned(1);
    if (judged.invalid().isEmpty()) {
      lines.add(ballot.lines());
    }
    addVerdict(ballot, judged);
  }

  /** Writes down what a station counted; its ballots are called by the station and their ids. */
  void add(StationId station, Count count) {
    addReturned(count.returned());
    count.invalid().forEach(invalid::add);
    lines.addAll(count.tallies());
    slotsFilled = Math.addExact(slotsFilled, count.slotsFilled());
    count.writeIns().forEach(name -> names.merge(name.name(), name.votes(), Math::addExact));
    count.rejectedWriteIns().forEach(rejected::add);
    count.notes().stream()
        .map(note -> new BallotNote(station + "/" + note.ballot(), note.slot(), note.reason()))
        .forEach(notes::add);
  }

  LineCounts lines() {
    return lines;
  }

  int invalidBallots() {
    return invalid.size();
  }

  void addReturned(int ballots) {
    returned = Math.addExact(returned, ballots);
  }

  /** Writes down whether {@code ballot} is valid, and its names; not its lines. */
  void addVerdict(Ballot ballot, JudgedBallot judged) {
    judged.invalid().ifPresent(reason -> addInvalid(ballot.id(), reason));
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

  void addInvalid(String ballot, InvalidBallot reason) {
    invalid.add(reason);
    notes.add(new BallotNote(ballot, 0, reason));
  }

  Count count(Attendance attendance, Set<UncheckedRule> unchecked) {
    return result(attendance, unchecked).build();
  }

  Count.Builder result(Attendance attendance, Set<UncheckedRule> unchecked) {
    return new Count.Builder()
        .contest(contest.id())
        .attendance(attendance)
        .returned(returned)
        .putAllInvalid(byReason(invalid))
        .addAllTallies(lines.tallies(contest.candidates(), invalid.size()))
        .slotsFilled(slotsFilled)
        .addAllWriteIns(inOrder(names))
        .putAllRejectedWriteIns(byReason(rejected))
        .addAllNotes(ImmutableList.sortedCopyOf(notes))
        .addAllUnchecked(unchecked);
  }

  /** Most votes first, then as {@code names} has them. */
  static ImmutableList<WriteInTally> inOrder(Map<String, Integer> names) {
    return names.entrySet().stream()
        .map(entry -> new WriteInTally(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(WriteInTally::votes).reversed())
        .collect(toImmutableList());
  }

  private static <E> ImmutableMap<E, Integer> byReason(Multiset<E> reasons) {
    return reasons.entrySet().stream()
        .collect(ImmutableMap.toImmutableMap(Multiset.Entry::getElement, Multiset.Entry::getCount));
  }
}
