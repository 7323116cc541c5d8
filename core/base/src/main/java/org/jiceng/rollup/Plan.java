package org.jiceng.rollup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.jiceng.unit.UnitTree;

/**
 * What rows of each code give to each measure, made once the codes are known; and the way from sums
 * to figures.
 */
final class Plan<S> {
  private final UnitTree tree;
  private final ImmutableList<Measure<S>> measures;
  private final ImmutableList<List<Identities.Placed<S>>> several;
  private final Channels channels;
  private final Lanes lanes;
  private final ImmutableMap<Integer, OrderedValues> ordered;
  private final UnitTerms<S> unitTerms;
  private final Lanes unitLanes;

  Plan(
      UnitTree tree,
      ImmutableList<Measure<S>> measures,
      List<S> ofCodes,
      int room,
      ImmutableList<List<Identities.Placed<S>>> several) {
    this.tree = tree;
    this.measures = measures;
    this.several = several;
    this.channels = new Channels(measures, ofCodes, !several.isEmpty());
    this.lanes = new Lanes(channels.values(), room);
    ImmutableMap.Builder<Integer, OrderedValues> orders = ImmutableMap.builder();
    for (int m = 0; m < measures.size(); m++) {
      if (isOrdered(measures.get(m))) {
        orders.put(m, new OrderedValues((Measure.Valued<S>) measures.get(m), ofCodes));
      }
    }
    this.ordered = orders.buildOrThrow();
    this.unitTerms = new UnitTerms<>(measures);
    this.unitLanes = new Lanes(unitTerms.channels(ofCodes), room);
  }

  private Plan(Plan<S> other, UnitTree tree, ImmutableList<List<Identities.Placed<S>>> several) {
    this.tree = tree;
    this.measures = other.measures;
    this.several = several;
    this.channels = other.channels;
    this.ordered = other.ordered;
    this.unitTerms = other.unitTerms;
    this.lanes = other.lanes;
    this.unitLanes = other.unitLanes;
  }

  /** The same plan over another tree, in which the units with rows are too. */
  Plan<S> over(UnitTree other) {
    return new Plan<>(
        this,
        other,
        several.stream()
            .map(
                ofOne ->
                    ofOne.stream()
                        .map(
                            row ->
                                new Identities.Placed<>(
                                    other.indexOf(tree.unit(row.node()).id()), row.row()))
                        .toList())
            .collect(ImmutableList.toImmutableList()));
  }

  /** Whether a measure picks values from an order, so that there is nothing to sum up. */
  static boolean isOrdered(Measure<?> measure) {
    return measure instanceof Measure.Least
        || measure instanceof Measure.Greatest
        || measure instanceof Measure.Quantile;
  }

  /** Every measure at every node, in the order of the measures. */
  ImmutableList<Series> series(GroupedRows rows, Workers workers) {
    long[][] sums = Kernel.sums(tree, rows, lanes, workers);
    new Distinct<>(tree, measures, channels, sums).putRight(several);
    long[][] ofUnits = unitCounts(rows, workers);
    Series[] series = new Series[measures.size()];
    workers.each(
        series.length,
        m ->
            series[m] =
                measures.get(m).counted() == Counted.EACH_UNIT
                    ? unitTerms.series(m, tree, rows::hasRows, ofUnits)
                    : series(m, sums, rows));
    return ImmutableList.copyOf(series);
  }

  /** For each term of the measures of units two numbers at every node, of its own rows alone. */
  long[][] unitCounts(GroupedRows rows, Workers workers) {
    long[][] counts = Kernel.own(rows, unitLanes, workers);
    unitTerms.putRight(counts, several);
    return counts;
  }

  private Series series(int m, long[][] sums, GroupedRows rows) {
    Measure<S> measure = measures.get(m);
    Numbers below = sum(Part.BELOW, m, sums);
    Numbers unknown = sum(Part.UNKNOWN, m, sums);
    if (measure instanceof Measure.Quantile<S> quantile) {
      OrderedValues values = requireNonNull(ordered.get(m));
      return new Quantiles<>(tree, quantile, below, several).series(rows, values, unknown);
    }
    if (isOrdered(measure)) {
      OrderedValues values = requireNonNull(ordered.get(m));
      return Extremes.of(tree, rows, values, measure instanceof Measure.Greatest, below, unknown);
    }
    return Series.additive(measure, part -> sum(part, m, sums));
  }

  private Numbers sum(Part part, int measure, long[][] sums) {
    int channel = channels.of(part, measure);
    return channel == Channels.NONE ? Numbers.zeros() : Numbers.of(sums[channel]);
  }
}
