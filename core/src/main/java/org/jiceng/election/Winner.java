package org.jiceng.election;

import java.util.Optional;

/** Whom the votes put into a seat, in office or not yet. */
final class Winner {

  private Winner() {}

  static Optional<ListedCandidate> of(SeatResult seat) {
    if (seat instanceof SeatResult.Elected elected) {
      return Optional.of(elected.candidate());
    }
    return seat instanceof SeatResult.Pending pending
        ? Optional.of(pending.candidate())
        : Optional.empty();
  }
}
