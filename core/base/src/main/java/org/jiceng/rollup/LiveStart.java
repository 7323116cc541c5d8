package org.jiceng.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.jiceng.unit.UnitTree;

/**
 * From what a table that moves begins.
 *
 * @param snapshot the rows at the start
 * @param ofCodes a row of each of their codes
 * @param identities the rows of each identity, to keep
 * @param distinct whether the plan counts identities, so that these are there
 */
record LiveStart<S>(
    Snapshot<S> snapshot, List<S> ofCodes, Identities<S> identities, boolean distinct) {

  /** The measures by key, in the order of the plan. */
  ImmutableMap<String, LiveSeries> series(UnitTree tree, ImmutableList<Measure<S>> measures) {
    ImmutableList<Series> start = snapshot.series();
    ImmutableMap.Builder<String, LiveSeries> all = ImmutableMap.builder();
    for (int m = 0; m < measures.size(); m++) {
      LiveSeries series = LiveSeries.of(measures.get(m), start.get(m), tree.size());
      if (series instanceof LiveOrder order) {
        note(tree, measures.get(m), order);
      }
      all.put(measures.get(m).key(), series);
    }
    return all.buildOrThrow();
  }

  private void note(UnitTree tree, Measure<S> measure, LiveOrder order) {
    if (measure.counted() == Counted.EACH_IDENTITY) {
      identities
          .all()
          .forEach(
              ofOne ->
                  Identities.byNode(tree, ofOne)
                      .forEach(
                          (node, within) -> order.note(node, Distinct.together(measure, within))));
      return;
    }
    GroupedRows rows = snapshot.rows();
    for (int node = 0; node < tree.size(); node++) {
      for (int row = rows.from(node); row < rows.to(node); row++) {
        Contribution one = Contribution.of(measure, ofCodes.get(rows.code(row)));
        for (int at = node; at >= 0; at = tree.parentIndex(at)) {
          order.note(at, one);
        }
      }
    }
  }

  /** The units' own rows, counted. */
  LiveUnits<S> units(ImmutableList<Measure<S>> measures) {
    GroupedRows rows = snapshot.rows();
    int[] own = new int[rows.nodes()];
    for (int node = 0; node < own.length; node++) {
      own[node] = rows.to(node) - rows.from(node);
    }
    return new LiveUnits<>(measures, snapshot.unitCounts(), own);
  }
}
