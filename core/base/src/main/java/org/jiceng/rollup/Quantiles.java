package org.jiceng.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.fact.Bounds;
import org.jiceng.unit.UnitTree;

/**
 * A quantile at every node. From the last node to the first, so that of each level only one
 * histogram is open: when a node's turn comes, everything within it has been added to the one below
 * its level.
 */
final class Quantiles<S> {
  private final UnitTree tree;
  private final Measure.Quantile<S> measure;
  private final Numbers known;
  private final Map<Integer, List<Correction>> corrections = new HashMap<>();

  /** Several rows of an identity at a node: the values to take out, and the one to put in. */
  private record Correction(Bounds value, int more) {}

  Quantiles(
      UnitTree tree,
      Measure.Quantile<S> measure,
      Numbers known,
      Iterable<List<Identities.Placed<S>>> several) {
    this.tree = tree;
    this.measure = measure;
    this.known = known;
    if (measure.counted() == Counted.EACH_IDENTITY) {
      several.forEach(
          ofOne ->
              Identities.byNode(tree, ofOne)
                  .forEach(
                      (node, within) -> {
                        if (within.size() > 1) {
                          correct(node, within);
                        }
                      }));
    }
  }

  private void correct(int node, List<S> within) {
    List<Correction> here = corrections.computeIfAbsent(node, none -> new ArrayList<>());
    for (S row : within) {
      note(Contribution.of(measure, row), -1, here);
    }
    note(Distinct.together(measure, within), 1, here);
  }

  private static void note(Contribution one, int more, List<Correction> here) {
    if (one.hasValue()) {
      here.add(new Correction(one.value(), more));
    }
  }

  /** The quantile at every node, with both of its bounds. */
  Series.Ordered series(GroupedRows rows, OrderedValues values, Numbers unknown) {
    Numbers least = of(rows, values, false);
    // Rows of one identity may differ, so that exact values become bounds.
    boolean areExact = values.areExact() && corrections.isEmpty();
    Numbers greatest = areExact ? least : of(rows, values, true);
    return new Series.Ordered(least, greatest, QuantileRank.of(measure).scale(), known, unknown);
  }

  /** The quantile of the least values, or of the greatest, times the scale of the rank. */
  private Numbers of(GroupedRows rows, OrderedValues values, boolean greatest) {
    Bounds range = measure.fact().range();
    QuantileRank rank = QuantileRank.of(measure);
    int[] depths = depths();
    Histogram[] open = new Histogram[deepest(depths) + 2];
    for (int level = 0; level < open.length; level++) {
      open[level] = new Histogram(range.greatest() - range.least() + 1);
    }
    long[] quantiles = new long[depths.length];
    for (int node = depths.length - 1; node >= 0; node--) {
      Histogram here = open[depths[node] + 1];
      for (int row = rows.from(node); row < rows.to(node); row++) {
        int code = rows.code(row);
        if (values.isThere(code)) {
          here.add((greatest ? values.greatest(code) : values.least(code)) - range.least(), 1);
        }
      }
      List<Correction> corrected = corrections.getOrDefault(node, List.of());
      correct(here, corrected, greatest, 1);
      long of = known.at(node);
      quantiles[node] = of == 0 ? 0 : rank.pick(of, value -> here.binOf(value) + range.least());
      correct(here, corrected, greatest, -1);
      open[depths[node]].addAll(here);
      here.clear();
    }
    return Numbers.of(quantiles);
  }

  private void correct(Histogram here, List<Correction> corrected, boolean greatest, int sign) {
    for (Correction one : corrected) {
      int value = greatest ? one.value().greatest() : one.value().least();
      here.add(value - measure.fact().range().least(), sign * one.more());
    }
  }

  private int[] depths() {
    int[] depths = new int[tree.size()];
    for (int node = 1; node < depths.length; node++) {
      depths[node] = depths[tree.parentIndex(node)] + 1;
    }
    return depths;
  }

  private static int deepest(int[] depths) {
    int deepest = 0;
    for (int depth : depths) {
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }
}
