package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts and declares a vote a second time, as a careful person would with the papers on a table:
 * every question is answered by going through all papers again. Uses nothing that counts or
 * declares in the library.
 */
final class SlowCounter {
  private static final List<String> STEMS =
      List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸");

  private final Vote vote;
  private final SlowLaw law;

  private SlowCounter(Vote vote) {
    this.vote = vote;
    this.law = new SlowLaw(vote.kind(), vote.day());
  }

  static VoteResult declare(Vote vote) {
    SlowCounter counter = new SlowCounter(vote);
    List<String> voidFor = counter.voidFor();
    return new VoteResult(
        ImmutableList.copyOf(voidFor),
        voidFor.isEmpty() ? ImmutableList.copyOf(counter.seats()) : ImmutableList.of(),
        counter.lines());
  }

  private List<String> voidFor() {
    List<String> reasons = new ArrayList<>();
    Vote.Turnout turnout = vote.turnout();
    if (!law.enoughPresent(turnout.present(), turnout.entitled())) {
      reasons.add("QUORUM_NOT_MET");
    }
    if (vote.papers().size() > turnout.voters()) {
      reasons.add("BALLOTS_ABOVE_VOTERS");
    }
    if (vote.papers().size() > turnout.issued()) {
      reasons.add("BALLOTS_ABOVE_ISSUED");
    }
    return reasons;
  }

  /** Names of persons not on the list, each once, one for each vote against. */
  private List<String> names(Paper paper) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String name : paper.names()) {
      boolean listed = false;
      for (int line = 0; line < vote.candidates(); line++) {
        listed |= name.equals("候选人" + STEMS.get(line));
      }
      if (law.namesAllowed() && !listed && seen.add(name) && names.size() < paper.count('-')) {
        names.add(name);
      }
    }
    return names;
  }

  private boolean isValid(Paper paper) {
    return paper.count('+') + names(paper).size() <= vote.seats();
  }

  private long signs(int line, char sign) {
    return vote.papers().stream()
        .filter(paper -> isValid(paper) && paper.lines().charAt(line) == sign)
        .count();
  }

  private long namings(String name) {
    return vote.papers().stream()
        .filter(paper -> isValid(paper) && names(paper).contains(name))
        .count();
  }

  private ImmutableList<String> lines() {
    long invalid = vote.papers().stream().filter(paper -> !isValid(paper)).count();
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (int line = 0; line < vote.candidates(); line++) {
      lines.add(
          VoteResult.lineOf(
              signs(line, '+'),
              signs(line, '-'),
              signs(line, '0'),
              signs(line, '_'),
              signs(line, 'x'),
              invalid));
    }
    return lines.build();
  }

  /** A person or name with its votes; a line of -1 is a name. */
  private record Heap(int line, String name, long votes) {}

  /** Everyone whom the law elects by number, the list first, then the names by spelling. */
  private List<Heap> overTheHurdle() {
    List<Heap> heaps = new ArrayList<>();
    for (int line = 0; line < vote.candidates(); line++) {
      heaps.add(new Heap(line, "p" + (line + 1), signs(line, '+')));
    }
    Set<String> written = new TreeSet<>();
    vote.papers().stream().filter(this::isValid).forEach(paper -> written.addAll(names(paper)));
    for (String name : written) {
      heaps.add(new Heap(-1, name, namings(name)));
    }
    heaps.removeIf(heap -> !law.elects(heap.votes(), vote.turnout().present()));
    return heaps;
  }

  /** Seat by seat: the highest heaps go in together if all of them fit; else they are tied. */
  private List<String> seats() {
    List<String> seats = new ArrayList<>();
    List<Heap> waiting = overTheHurdle();
    List<String> out = new ArrayList<>();
    for (int line = 0; line < vote.candidates(); line++) {
      out.add("p" + (line + 1));
    }
    while (seats.size() < vote.seats() && !waiting.isEmpty()) {
      long most = waiting.stream().mapToLong(Heap::votes).max().getAsLong();
      List<Heap> highest = waiting.stream().filter(heap -> heap.votes() == most).toList();
      int left = vote.seats() - seats.size();
      if (highest.size() > left) {
        seats.addAll(Collections.nCopies(left, tie(highest, left)));
        return seats;
      }
      for (Heap heap : highest) {
        seats.add(in(heap));
        out.remove(heap.name());
      }
      waiting.removeAll(highest);
    }
    int left = vote.seats() - seats.size();
    seats.addAll(
        Collections.nCopies(
            left, "NEXT_VOTE_SHORTFALL %d of %s".formatted(left, String.join(" ", out))));
    return seats;
  }

  private String in(Heap heap) {
    if (heap.line() < 0) {
      return "DECISION_SEAT_PERSON_MEANT %s %d".formatted(heap.name(), heap.votes());
    }
    return "%s %s %d"
        .formatted(law.needsApproval() ? "PENDING_APPROVAL" : "ELECTED", heap.name(), heap.votes());
  }

  /** Among listed persons a new vote; with a name among them somebody must say who is meant. */
  private static String tie(List<Heap> tied, int left) {
    List<String> names = tied.stream().filter(heap -> heap.line() < 0).map(Heap::name).toList();
    return names.isEmpty()
        ? "NEXT_VOTE_TIE %d of %s"
            .formatted(left, String.join(" ", tied.stream().map(Heap::name).toList()))
        : "DECISION_VOTE_WITH_PERSON_MEANT %s %d"
            .formatted(String.join(" ", names), tied.get(0).votes());
  }
}
