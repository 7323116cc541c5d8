package org.jiceng.rollup;

import org.jiceng.fact.Bounds;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.Truth;

/** Sums up one measure at one node. */
final class Tally {
  private long above;
  private long below;
  private long unknown;

  /** Adds the rows of one identity that lie within the node. */
  <S> void add(Measure<S> measure, Iterable<S> rows) {
    if (measure.counted() == Counted.EACH_ROW) {
      rows.forEach(row -> add(contribution(measure, row)));
      return;
    }
    Contribution best = Contribution.NONE;
    for (S row : rows) {
      best = best.orBetter(contribution(measure, row), measure);
    }
    add(best);
  }

  Figure figure(Measure<?> measure) {
    Ratio value = measure instanceof Measure.Count ? Ratio.whole(above) : new Ratio(above, below);
    return new Figure(value, unknown);
  }

  private void add(Contribution one) {
    above = Math.addExact(above, one.above);
    below = Math.addExact(below, one.below);
    unknown += one.known ? 0 : 1;
  }

  private static <S> Contribution contribution(Measure<S> measure, S row) {
    if (measure instanceof Measure.Count<S> count) {
      return switch (count.of().test(row)) {
        case TRUE -> new Contribution(1, 0, true);
        case FALSE -> Contribution.NONE;
        case UNKNOWN -> Contribution.UNKNOWN;
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
      return Contribution.NONE;
    }
    // Whoever may or may not be part of the whole, or of the part, is left out of both.
    return switch (of.and(share.part().test(row))) {
      case TRUE -> new Contribution(1, 1, true);
      case FALSE -> of.isTrue() ? new Contribution(0, 1, true) : Contribution.UNKNOWN;
      case UNKNOWN -> Contribution.UNKNOWN;
    };
  }

  private static <S> Contribution mean(Measure.Mean<S> mean, S row) {
    Truth of = mean.of().test(row);
    if (of.isFalse()) {
      return Contribution.NONE;
    }
    Evidence<Bounds> evidence = mean.fact().read(row);
    return evidence
        .value()
        .filter(bounds -> of.isTrue() && bounds.isExact())
        .map(bounds -> new Contribution(bounds.least(), 1, true))
        .orElse(Contribution.UNKNOWN);
  }

  /** What one row adds above the line, below it, or to what is unknown. */
  private record Contribution(long above, long below, boolean known) {
    static final Contribution NONE = new Contribution(0, 0, true);
    static final Contribution UNKNOWN = new Contribution(0, 0, false);

    /** Of two rows of one identity: what is so in one row is so of the identity. */
    Contribution orBetter(Contribution other, Measure<?> measure) {
      return rank(measure) >= other.rank(measure) ? this : other;
    }

    private int rank(Measure<?> measure) {
      if (!known) {
        return 2;
      }
      if (equals(NONE)) {
        return 0;
      }
      return above > 0 || measure instanceof Measure.Mean ? 3 : 1;
    }
  }
}
