package org.jiceng.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.jiceng.issue.Outcome;
import org.jiceng.unit.UnitTree;

/**
 * Measures over a tree, before there are rows: a plan. Immutable.
 *
 * @param <S> the rows' type
 */
public final class Rollup<S> {
  private final UnitTree tree;
  private final Rows<S> rows;
  private final ImmutableList<Measure<S>> measures;

  private Rollup(UnitTree tree, Rows<S> rows, ImmutableList<Measure<S>> measures) {
    this.tree = tree;
    this.rows = rows;
    this.measures = measures;
  }

  /** No measures yet, over {@code tree}, for rows that belong to units as {@code rows} says. */
  public static <S> Rollup<S> over(UnitTree tree, Rows<S> rows) {
    return new Rollup<>(tree, rows, ImmutableList.of());
  }

  /** This and {@code more}. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Rollup<S> measure(Measure<S>... more) {
    return measure(ImmutableList.copyOf(more));
  }

  /**
   * This and {@code more}.
   *
   * @throws IllegalArgumentException if two measures have one key
   */
  public Rollup<S> measure(Iterable<Measure<S>> more) {
    ImmutableList<Measure<S>> all =
        ImmutableList.<Measure<S>>builder().addAll(measures).addAll(more).build();
    checkArgument(
        all.stream().map(Measure::key).distinct().count() == all.size(),
        "two measures have one key: %s",
        all.stream().map(Measure::key).toList());
    return new Rollup<>(tree, rows, all);
  }

  /** The measures, in the order in which they were given. */
  public ImmutableList<Measure<S>> measures() {
    return measures;
  }

  /** The figures of {@code given}, in any order. Refused as {@link RowCollector#table} is. */
  public Outcome<RollupTable<S>> compute(Iterable<? extends S> given) {
    RowCollector<S> collector = collector();
    given.forEach(collector::add);
    return collector.table();
  }

  /** Takes rows one by one. */
  public RowCollector<S> collector() {
    return new RowCollector<>(tree, rows, measures);
  }
}
