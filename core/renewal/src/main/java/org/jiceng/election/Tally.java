package org.jiceng.election;

import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;

/** What all ballots said about one listed candidate. Immutable. */
@Value.Immutable
@ValueStyle
public sealed interface Tally permits ImmutableTally {

  /** The candidate. */
  ListedCandidate candidate();

  /** Lines in favour. */
  int inFavour();

  /** Lines against. */
  int against();

  /** Lines that abstain. */
  int abstaining();

  /** Lines left blank. */
  int blank();

  /** Lines that cannot be read. */
  int spoilt();

  /** Lines on invalid ballots, whatever they say. */
  int onInvalidBallots();

  /** All lines: as many as ballots were returned. */
  default int lines() {
    return inFavour() + against() + abstaining() + blank() + spoilt() + onInvalidBallots();
  }

  /** Builds a tally. */
  final class Builder extends ImmutableTally.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
