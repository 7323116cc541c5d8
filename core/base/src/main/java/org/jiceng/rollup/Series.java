package org.jiceng.rollup;

import java.util.function.Function;

/** One measure at all nodes. */
sealed interface Series {

  /** The figure at {@code node}. */
  Figure at(int node);

  /**
   * Sums up the tree, numbers for each part.
   *
   * @param isRatio whether the value stands over {@code below}; else over 1
   * @param known how many are in the value
   */
  record Additive(
      Numbers least, Numbers spread, Numbers below, boolean isRatio, Numbers known, Numbers unknown)
      implements Series {

    Numbers part(Part part) {
      return switch (part) {
        case LEAST -> least;
        case SPREAD -> spread;
        case BELOW -> below;
        case KNOWN -> known;
        case UNKNOWN -> unknown;
      };
    }

    @Override
    public Figure at(int node) {
      long over = isRatio ? below.at(node) : 1;
      long low = least.at(node);
      long more = spread.at(node);
      Ratio lowest = new Ratio(low, over);
      RatioBounds value =
          more == 0
              ? RatioBounds.exactly(lowest)
              : new RatioBounds(lowest, new Ratio(Math.addExact(low, more), over));
      return new Figure(value, known.at(node), unknown.at(node));
    }
  }

  /** A measure that is summed up, read from all its {@code parts} as its kind is. */
  static Series additive(Measure<?> measure, Function<Part, Numbers> parts) {
    boolean isCount = measure instanceof Measure.Count || measure instanceof Measure.UnitCount;
    return new Additive(
        parts.apply(Part.LEAST),
        parts.apply(Part.SPREAD),
        parts.apply(Part.BELOW),
        !isCount && !(measure instanceof Measure.Sum),
        parts.apply(isCount ? Part.LEAST : Channels.isOverSum(measure) ? Part.KNOWN : Part.BELOW),
        parts.apply(Part.UNKNOWN));
  }

  /**
   * Values picked from an order; where none is known, the figure is not defined.
   *
   * @param scale what the numbers stand over
   * @param known how many were put in order
   */
  record Ordered(Numbers least, Numbers greatest, int scale, Numbers known, Numbers unknown)
      implements Series {

    @Override
    public Figure at(int node) {
      return figure(least.at(node), greatest.at(node), scale, known.at(node), unknown.at(node));
    }

    static Figure figure(long least, long greatest, int scale, long known, long unknown) {
      RatioBounds value =
          known == 0
              ? RatioBounds.exactly(new Ratio(0, 0))
              : new RatioBounds(scaled(least, scale), scaled(greatest, scale));
      return new Figure(value, known, unknown);
    }

    private static Ratio scaled(long number, int scale) {
      return number % scale == 0 ? Ratio.whole(number / scale) : new Ratio(number, scale);
    }
  }
}
