package org.jiceng.election;

import java.util.Optional;

/**
 * Whoever has votes: a listed candidate or a name written in.
 *
 * @param listed the candidate; empty for a name written in
 * @param name the label or the name as written
 * @param votes the votes in favour
 */
record Contender(Optional<ListedCandidate> listed, String name, int votes) {

  static Contender of(Tally tally) {
    return new Contender(
        Optional.of(tally.candidate()), tally.candidate().label(), tally.inFavour());
  }

  static Contender of(WriteInTally tally) {
    return new Contender(Optional.empty(), tally.name(), tally.votes());
  }
}
