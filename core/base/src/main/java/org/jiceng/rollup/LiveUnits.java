package org.jiceng.rollup;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.IntPredicate;

/** The units' own rows, counted for each term of the measures of units, while rows come and go. */
final class LiveUnits<S> {
  private final ImmutableList<Measure<S>> measures;
  private final UnitTerms<S> terms;
  private final long[][] counts;
  private final int[] rows;
  private final boolean areCounted;

  LiveUnits(ImmutableList<Measure<S>> measures, long[][] counts, int[] rows) {
    this.measures = measures;
    this.terms = new UnitTerms<>(measures);
    this.counts = counts;
    this.rows = rows;
    this.areCounted = measures.stream().anyMatch(measure -> measure.counted() == Counted.EACH_UNIT);
  }

  boolean hasRows(int unit) {
    return rows[unit] > 0;
  }

  /** What {@code unit} adds to each measure, nothing to those of rows; empty if all are of rows. */
  ImmutableList<Contribution> contributions(int unit) {
    if (!areCounted) {
      return ImmutableList.of();
    }
    return measures.stream()
        .map(
            measure ->
                measure.counted() == Counted.EACH_UNIT && hasRows(unit)
                    ? terms.contribution(measure, unit, counts)
                    : Contribution.NONE)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@code before} gives way to {@code after}.
   *
   * @param besides the other rows of the identity in this unit
   */
  void replace(int unit, ImmutableList<S> before, ImmutableList<S> after, List<S> besides) {
    rows[unit] += after.size() - before.size();
    for (int t = 0; t < terms.terms().size(); t++) {
      List<S> others =
          terms.terms().get(t).counted() == Counted.EACH_IDENTITY ? besides : List.of();
      terms.count(t, unit, LiveTable.joined(others, before), -1, counts);
      terms.count(t, unit, LiveTable.joined(others, after), 1, counts);
    }
  }

  /** Which units have rows now, whatever comes. */
  IntPredicate frozenPresence() {
    int[] now = rows.clone();
    return unit -> now[unit] > 0;
  }
}
