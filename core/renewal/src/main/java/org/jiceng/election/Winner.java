package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Whom the votes put into a seat, in office or not yet. */
final class Winner {

  private Winner() {}

  /** Of every seat of {@code declaration}, in the order of the seats. */
  static ImmutableList<ListedCandidate> of(Declaration declaration) {
    return declaration.officeResults().stream()
        .flatMap(office -> office.seats().stream())
        .flatMap(seat -> of(seat).stream())
        .collect(toImmutableList());
  }

  static Optional<ListedCandidate> of(SeatResult seat) {
    if (seat instanceof SeatResult.Elected elected) {
      return Optional.of(elected.candidate());
    }
    return seat instanceof SeatResult.Pending pending
        ? Optional.of(pending.candidate())
        : Optional.empty();
  }
}
