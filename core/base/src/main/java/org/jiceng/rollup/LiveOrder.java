package org.jiceng.rollup;

import java.util.HashMap;
import java.util.Map;

/** Values in order: those that are there are kept at each node. */
final class LiveOrder implements LiveSeries {
  private final Measure.Valued<?> measure;
  private final int nodes;
  private final int scale;
  private final Numbers known;
  private final Numbers unknown;
  private final Map<Integer, Spectrum> least = new HashMap<>();
  private final Map<Integer, Spectrum> greatest = new HashMap<>();

  LiveOrder(Measure.Valued<?> measure, Series.Ordered start, int nodes) {
    this.measure = measure;
    this.nodes = nodes;
    this.scale = start.scale();
    this.known = start.known().copy();
    this.unknown = start.unknown().copy();
  }

  /** Notes the value of a row, or of an identity, that was there from the start. */
  void note(int node, Contribution one) {
    count(node, one, 1);
  }

  @Override
  public void change(int node, Contribution before, Contribution after) {
    if (before.equals(after)) {
      return;
    }
    known.add(node, after.below() - before.below(), nodes);
    unknown.add(node, after.unknown() - before.unknown(), nodes);
    count(node, before, -1);
    count(node, after, 1);
  }

  @Override
  public void changeUp(Climb climb, Contribution before, Contribution after) {
    for (int at = climb.from(); at >= 0; at = climb.tree().parentIndex(at)) {
      change(at, before, after);
    }
  }

  private void count(int node, Contribution one, int more) {
    if (one.hasValue()) {
      spectrum(least, node).add(one.value().least(), more);
      spectrum(greatest, node).add(one.value().greatest(), more);
    }
  }

  private static Spectrum spectrum(Map<Integer, Spectrum> spectra, int node) {
    return spectra.computeIfAbsent(node, none -> new Spectrum());
  }

  @Override
  public Figure at(int node) {
    return Series.Ordered.figure(
        picked(least, node), picked(greatest, node), scale, known.at(node), unknown.at(node));
  }

  @Override
  public Series frozen() {
    Numbers low = Numbers.zeros();
    Numbers high = Numbers.zeros();
    for (int node = 0; node < nodes; node++) {
      low.add(node, picked(least, node), nodes);
      high.add(node, picked(greatest, node), nodes);
    }
    return new Series.Ordered(low, high, scale, known.copy(), unknown.copy());
  }

  private long picked(Map<Integer, Spectrum> spectra, int node) {
    long of = known.at(node);
    if (of == 0) {
      return 0;
    }
    Spectrum spectrum = spectrum(spectra, node);
    if (measure instanceof Measure.Quantile<?> quantile) {
      return QuantileRank.of(quantile).pick(of, spectrum::ofRank);
    }
    return measure instanceof Measure.Least ? spectrum.least() : spectrum.greatest();
  }
}
