package org.jiceng.election;

import java.util.Objects;

/** Seats that depend on a parameter left open. */
final class UnknownSeat {

  private UnknownSeat() {}

  static SeatResult of(Parameter parameter, ElectionMethod method) {
    return new SeatResult.Unknown(
        parameter, Objects.requireNonNull(method.parameters().get(parameter)).citation());
  }
}
