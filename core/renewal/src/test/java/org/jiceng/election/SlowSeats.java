package org.jiceng.election;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;

/** The seats of a valid vote by the second counter, under one reading of how many votes elect. */
final class SlowSeats {
  private final Vote vote;
  private final SlowLaw law;
  private final SlowPapers papers;
  private final LongPredicate elects;

  SlowSeats(Vote vote, SlowPapers papers, LongPredicate elects) {
    this.vote = vote;
    this.law = vote.preset().law();
    this.papers = papers;
    this.elects = elects;
  }

  /** If the law does not say which of two rules acts first, what both orders agree on. */
  List<String> seats() {
    List<String> womanFirst = withWoman(byVotes(), true);
    if (!law.needsWoman() || !law.avoidsRelatives()) {
      return womanFirst;
    }
    List<String> relativesFirst = withWoman(byVotes(), false);
    List<String> agreed = new ArrayList<>(womanFirst);
    SlowCounter.keepThoseIn(relativesFirst, agreed);
    Set<String> about = new LinkedHashSet<>();
    for (List<String> seats : List.of(womanFirst, relativesFirst)) {
      agreed.forEach(seats::remove);
      seats.stream().filter(SlowSeats::isHeld).map(SlowSeats::holder).forEach(about::add);
    }
    String decision = "DECISION_WOMAN_RULE_FIRST " + String.join(" ", about);
    agreed.addAll(Collections.nCopies(vote.seats() - agreed.size(), decision));
    return agreed;
  }

  /** The highest heaps go in together if all of them fit; else they are tied. */
  private List<String> byVotes() {
    List<SlowPapers.Heap> waiting = new ArrayList<>(papers.heaps());
    waiting.removeIf(heap -> !elects.test(heap.votes()));
    List<SlowPapers.Heap> in = new ArrayList<>();
    List<SlowPapers.Heap> tied = new ArrayList<>();
    while (in.size() < vote.seats() && !waiting.isEmpty() && tied.isEmpty()) {
      long most = waiting.stream().mapToLong(SlowPapers.Heap::votes).max().getAsLong();
      List<SlowPapers.Heap> highest =
          waiting.stream().filter(heap -> heap.votes() == most).toList();
      (in.size() + highest.size() <= vote.seats() ? in : tied).addAll(highest);
      waiting.removeAll(highest);
    }
    List<String> seats = new ArrayList<>();
    in.forEach(heap -> seats.add(seatOf(heap, in)));
    int left = vote.seats() - in.size();
    seats.addAll(Collections.nCopies(left, tied.isEmpty() ? left(left, in) : tie(tied, left)));
    return seats;
  }

  private String seatOf(SlowPapers.Heap heap, List<SlowPapers.Heap> in) {
    if (!heap.listed()) {
      return "DECISION_SEAT_PERSON_MEANT " + heap.who() + " " + heap.votes();
    }
    String held = heap.who() + " " + heap.votes();
    if (law.avoidsRelatives() && hasRelative(heap.who(), in)) {
      return "PENDING_RELATION " + held;
    }
    return (law.waitsFor().isEmpty() ? "ELECTED " : "PENDING_" + law.waitsFor() + " ") + held;
  }

  private boolean hasRelative(String person, List<SlowPapers.Heap> in) {
    boolean relative = false;
    for (SlowPapers.Heap other : in) {
      relative |= vote.people().related(person, other.who());
    }
    for (int seat = 1; seat <= vote.people().seated().length(); seat++) {
      relative |= vote.people().related(person, "s" + seat);
    }
    return relative;
  }

  /** Among listed persons a new vote; with a name among them somebody must say who is meant. */
  private String tie(List<SlowPapers.Heap> tied, int left) {
    List<String> names = whos(tied.stream().filter(heap -> !heap.listed()).toList());
    if (!names.isEmpty()) {
      return "DECISION_VOTE_WITH_PERSON_MEANT "
          + (String.join(" ", names) + " " + tied.get(0).votes());
    }
    return law.tieIsVotedOn()
        ? "NEXT_VOTE_TIE " + left + " of " + String.join(" ", whos(tied))
        : "UNKNOWN TIE";
  }

  /** What becomes of each of the seats that nobody won. */
  private String left(int left, List<SlowPapers.Heap> in) {
    long elected =
        vote.people().seated().length() + in.stream().filter(SlowPapers.Heap::listed).count();
    if (vote.decided() instanceof SeatsLeft.GivenUp given
        && law.leastSeats() > 0
        && elected >= law.leastSeats()
        && 2 * given.consenting() >= vote.turnout().present()) {
      return "REDUCED " + given.consenting();
    }
    if (vote.decided() instanceof SeatsLeft.LeftVacant && law.vacancyIsOpen()) {
      return "UNKNOWN STOP";
    }
    if (!law.leftSeatsAreVotedOn()) {
      return "UNKNOWN SHORTFALL";
    }
    List<SlowPapers.Heap> out =
        new ArrayList<>(law.byVotes() ? papers.highestFirst() : papers.heaps());
    out.removeAll(in);
    String listed = String.join(" ", whos(out.stream().filter(SlowPapers.Heap::listed).toList()));
    String names = String.join(" ", whos(out.stream().filter(heap -> !heap.listed()).toList()));
    return "NEXT_VOTE_SHORTFALL "
        + (left + " of " + listed)
        + (law.byVotes() && !names.isEmpty() ? " + " + names : "");
  }

  /**
   * If all seats are held and a woman holds none, the last one is open to a decision, because the
   * law does not say what follows, and with it whoever has as many votes. If relatives are to be
   * sorted out first, not all seats are held.
   */
  private List<String> withWoman(List<String> seats, boolean womanFirst) {
    boolean waits = seats.stream().anyMatch(seat -> seat.startsWith("PENDING_RELATION"));
    if (!law.needsWoman()
        || vote.people().seatsToFollow() > 0
        || !seats.stream().allMatch(SlowSeats::isHeld)
        || (waits && !womanFirst)) {
      return seats;
    }
    List<String> members = new ArrayList<>();
    for (int seat = 1; seat <= vote.people().seated().length(); seat++) {
      members.add("s" + seat);
    }
    seats.forEach(seat -> members.add(holder(seat)));
    for (String member : members) {
      if (vote.people().sexOf(member) != 'M') {
        return seats;
      }
    }
    String least = votes(seats.get(seats.size() - 1));
    List<String> last = seats.stream().filter(seat -> votes(seat).equals(least)).toList();
    String decision =
        "DECISION_ANOTHER_VOTE " + String.join(" ", last.stream().map(SlowSeats::holder).toList());
    seats.replaceAll(seat -> votes(seat).equals(least) ? decision : seat);
    return seats;
  }

  private static boolean isHeld(String seat) {
    return seat.startsWith("ELECTED ") || seat.startsWith("PENDING_");
  }

  private static String holder(String seat) {
    return seat.split(" ")[1];
  }

  private static String votes(String held) {
    return held.split(" ")[2];
  }

  private static List<String> whos(List<SlowPapers.Heap> heaps) {
    return heaps.stream().map(SlowPapers.Heap::who).toList();
  }
}
