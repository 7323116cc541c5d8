package org.jiceng.rollup;

import org.jiceng.fact.Bounds;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.Truth;

/**
 * What one row adds to a measure: above the line, below it, and to the number of rows of which it
 * is not known. It follows from the facts of the row alone.
 */
record Contribution(long above, long below, int unknown) {
  static final Contribution NONE = new Contribution(0, 0, 0);
  private static final Contribution UNKNOWN = new Contribution(0, 0, 1);

  static <S> Contribution of(Measure<S> measure, S row) {
    if (measure instanceof Measure.Count<S> count) {
      return switch (count.of().test(row)) {
        case TRUE -> new Contribution(1, 0, 0);
        case FALSE -> NONE;
        case UNKNOWN -> UNKNOWN;
      };
    }
    if (measure instanceof Measure.Share<S> share) {
      return share(share, row);
    }
    return mean((Measure.Mean<S>) measure, row);
  }

  private static <S> Contribution share(Measure.Share<S> share, S row) {
    Truth of = share.of().test(row);
    if (of.isFalse()) {
      return NONE;
    }
    // Whoever may or may not be part of the whole, or of the part, is left out of both.
    return switch (of.and(share.part().test(row))) {
      case TRUE -> new Contribution(1, 1, 0);
      case FALSE -> of.isTrue() ? new Contribution(0, 1, 0) : UNKNOWN;
      case UNKNOWN -> UNKNOWN;
    };
  }

  private static <S> Contribution mean(Measure.Mean<S> mean, S row) {
    Truth of = mean.of().test(row);
    if (of.isFalse()) {
      return NONE;
    }
    Evidence<Bounds> evidence = mean.fact().read(row);
    return evidence
        .value()
        .filter(bounds -> of.isTrue() && bounds.isExact())
        .map(bounds -> new Contribution(bounds.least(), 1, 0))
        .orElse(UNKNOWN);
  }

  /** Of two rows of one identity: what is so in one row is so of the identity. */
  Contribution orBetter(Contribution other, Measure<?> measure) {
    return rank(measure) >= other.rank(measure) ? this : other;
  }

  private int rank(Measure<?> measure) {
    if (unknown > 0) {
      return 2;
    }
    if (equals(NONE)) {
      return 0;
    }
    return above > 0 || measure instanceof Measure.Mean ? 3 : 1;
  }
}
