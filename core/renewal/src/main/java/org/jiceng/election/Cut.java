package org.jiceng.election;

import java.util.List;

/**
 * Where the seats end among ranked claims.
 *
 * @param in claims that have a seat
 * @param tied claims that share the votes of the last seat and are more than the seats left
 * @param open seats that no claim in {@code in} has
 */
record Cut(List<Slot> in, List<Slot> tied, int open) {

  /** The cut of {@code ranked}, most votes first, after {@code seats}. */
  static Cut of(List<Slot> ranked, int seats) {
    if (ranked.size() <= seats) {
      return new Cut(ranked, List.of(), seats - ranked.size());
    }
    int next = ranked.get(seats).votes();
    if (seats == 0 || ranked.get(seats - 1).votes() > next) {
      return new Cut(ranked.subList(0, seats), List.of(), 0);
    }
    List<Slot> above = ranked.stream().filter(one -> one.votes() > next).toList();
    List<Slot> tied = ranked.stream().filter(one -> one.votes() == next).toList();
    return new Cut(above, tied, seats - above.size());
  }
}
