package org.jiceng.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Supplier;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.Truth;

/**
 * What one row, or one identity, adds to each {@link Part} of a measure. It follows from the facts
 * alone.
 */
record Contribution(long least, long spread, long below, long known, long unknown) {
  static final Contribution NONE = new Contribution(0, 0, 0, 0, 0);
  static final Contribution UNKNOWN = new Contribution(0, 0, 0, 0, 1);
  private static final Contribution ONE = new Contribution(1, 0, 0, 0, 0);
  private static final Contribution PART = new Contribution(1, 0, 1, 0, 0);
  private static final Contribution REST = new Contribution(0, 0, 1, 0, 0);

  static <S> Contribution of(Measure<S> measure, S row) {
    if (measure instanceof Measure.Count<S> count) {
      return count(count.of().test(row));
    }
    if (measure instanceof Measure.Share<S> share) {
      return share(share.of().test(row), () -> share.part().test(row));
    }
    return valued((Measure.Valued<S>) measure, row);
  }

  static Contribution count(Truth of) {
    return switch (of) {
      case TRUE -> ONE;
      case FALSE -> NONE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  static Contribution share(Truth of, Supplier<Truth> part) {
    if (of.isFalse()) {
      return NONE;
    }
    // Whoever may or may not be part of the whole, or of the part, is left out of both.
    return switch (of.and(part.get())) {
      case TRUE -> PART;
      case FALSE -> of.isTrue() ? REST : UNKNOWN;
      case UNKNOWN -> UNKNOWN;
    };
  }

  private static <S> Contribution valued(Measure.Valued<S> measure, S row) {
    Truth of = measure.of().test(row);
    if (of.isFalse()) {
      return NONE;
    }
    long value = measure.fact().word(row);
    if (of == Truth.UNKNOWN || value == Bounds.NOT_KNOWN) {
      return UNKNOWN;
    }
    if (measure instanceof Measure.WeightedMean<S> mean) {
      return weighted(value, mean.weight().word(row));
    }
    if (measure instanceof Measure.SumShare<S> share) {
      return share(share, value, share.whole().word(row));
    }
    long least = Bounds.least(value);
    return new Contribution(least, Bounds.greatest(value) - least, 1, 0, 0);
  }

  private static Contribution weighted(long value, long weight) {
    long times = Bounds.least(weight);
    if (weight == Bounds.NOT_KNOWN || times != Bounds.greatest(weight)) {
      return UNKNOWN;
    }
    long least = times * Bounds.least(value);
    return new Contribution(least, times * Bounds.greatest(value) - least, times, 1, 0);
  }

  private static Contribution share(Measure.SumShare<?> measure, long value, long whole) {
    long most = Bounds.least(whole);
    if (whole == Bounds.NOT_KNOWN || most != Bounds.greatest(whole)) {
      return UNKNOWN;
    }
    long least = Bounds.least(value);
    checkArgument(least <= most, "%s: a row has more than its whole", measure.key());
    return new Contribution(least, Math.min(Bounds.greatest(value), most) - least, most, 1, 0);
  }

  /** The bounds of a value that is summed up or set in order; only if it is known. */
  Bounds value() {
    return new Bounds((int) least, (int) (least + spread));
  }

  /** Whether a value is known. */
  boolean hasValue() {
    return below > 0;
  }

  long part(Part part) {
    return switch (part) {
      case LEAST -> least;
      case SPREAD -> spread;
      case BELOW -> below;
      case KNOWN -> known;
      case UNKNOWN -> unknown;
    };
  }

  /**
   * Of two rows of one identity: what is so in one row is so of the identity, and what is known in
   * one is known. If two rows know a value and differ, it lies somewhere between.
   */
  Contribution orBetter(Contribution other, Measure<?> measure) {
    if (measure instanceof Measure.Valued && hasValue() && other.hasValue()) {
      long low = Math.min(least, other.least);
      long high = Math.max(least + spread, other.least + other.spread);
      return new Contribution(low, high - low, 1, 0, 0);
    }
    return rank(measure) >= other.rank(measure) ? this : other;
  }

  private int rank(Measure<?> measure) {
    if (unknown > 0) {
      return 2;
    }
    if (equals(NONE)) {
      return 0;
    }
    return least > 0 || measure instanceof Measure.Valued ? 3 : 1;
  }
}
