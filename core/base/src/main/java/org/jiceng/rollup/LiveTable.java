package org.jiceng.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiceng.fact.ScalarFact;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitTree;

/**
 * A table whose rows come, go and change one by one: only the figures of the row's unit and of
 * those above it move, and they are then what a table of all rows would say. Mutable, for one
 * thread.
 *
 * <p>A measure that picks values from an order keeps the values of every node, one of identities
 * keeps all rows: such plans need more memory than a {@link Snapshot}.
 *
 * @param <S> the rows' type
 */
public final class LiveTable<S> {
  private final UnitTree tree;
  private final Rows<S> belonging;
  private final ImmutableList<Measure<S>> measures;
  private final ImmutableSet<ScalarFact<S>> factsOfOthers; // of measures that are not of rows
  private final ImmutableMap<String, LiveSeries> byKey;
  private final ImmutableList<LiveSeries> live;
  private final LiveUnits<S> units;
  private final Identities<S> identities;
  private final boolean distinct;
  private final Optional<LiveCodes<S>> sums; // if all measures are sums of rows
  private final Climb climb;

  LiveTable(
      UnitTree tree, Rows<S> belonging, ImmutableList<Measure<S>> measures, LiveStart<S> start) {
    this.tree = tree;
    this.belonging = belonging;
    this.measures = measures;
    this.factsOfOthers =
        measures.stream()
            .filter(measure -> measure.counted() != Counted.EACH_ROW)
            .flatMap(measure -> measure.facts().stream())
            .collect(ImmutableSet.toImmutableSet());
    this.byKey = start.series(tree, measures);
    this.live = byKey.values().asList();
    this.units = start.units(measures);
    this.identities = start.identities();
    this.distinct = start.distinct();
    this.climb = new Climb(tree);
    boolean areSums =
        measures.stream()
            .allMatch(measure -> measure.counted() == Counted.EACH_ROW && !Plan.isOrdered(measure));
    this.sums =
        areSums ? Optional.of(new LiveCodes<>(measures, live, tree.size())) : Optional.empty();
  }

  /**
   * Takes one more row, of {@code unit}.
   *
   * @throws IllegalArgumentException if the unit is not in the tree, has its one row already, or a
   *     fact of the row lies outside its range; then nothing has changed
   */
  public void add(UnitId unit, S row) {
    replace(tree.indexOf(unit), ImmutableList.of(), ImmutableList.of(row));
  }

  /**
   * Gives up a row of {@code unit}: one whose facts read as those of {@code row} do, and if the
   * plan counts identities, one that is equal to it.
   *
   * @throws IllegalArgumentException if the unit is not in the tree or has no rows, or if the plan
   *     counts identities and the unit has no such row
   */
  public void remove(UnitId unit, S row) {
    replace(tree.indexOf(unit), ImmutableList.of(row), ImmutableList.of());
  }

  /**
   * Takes {@code after} instead of {@code before}, a row of {@code unit} as for {@link #remove}.
   *
   * @throws IllegalArgumentException as {@link #add} and {@link #remove} do
   */
  public void change(UnitId unit, S before, S after) {
    change(tree.indexOf(unit), before, after);
  }

  /**
   * As {@link #change(UnitId, Object, Object)}, of the unit of {@code index} in the tree: for
   * callers who know the index and spare the look-up.
   *
   * @throws IndexOutOfBoundsException if the tree has no such index
   */
  public void change(int index, S before, S after) {
    int node = Objects.checkIndex(index, tree.size());
    if (sums.isPresent()) {
      changeRow(sums.get(), node, before, after);
    } else if (distinct && !identity(before).equals(identity(after))) {
      read(ImmutableList.of(after));
      replace(node, ImmutableList.of(before), ImmutableList.of());
      replace(node, ImmutableList.of(), ImmutableList.of(after));
    } else {
      replace(node, ImmutableList.of(before), ImmutableList.of(after));
    }
  }

  /** If all measures are sums of rows, other rows of the unit or of the identity do not matter. */
  private void changeRow(LiveCodes<S> sums, int node, S before, S after) {
    checkHasRows(node);
    climb.start(node);
    sums.change(climb, before, after);
    climb.go();
  }

  private void checkHasRows(int node) {
    if (!units.hasRows(node)) { // the unit is fetched from memory only to name it
      throw new IllegalArgumentException("no such row at " + tree.unit(node).id());
    }
  }

  private Object identity(S row) {
    return belonging.identity().apply(row);
  }

  /** One row or none gives way to one row or none; if both are there, they are of one identity. */
  private void replace(int node, ImmutableList<S> before, ImmutableList<S> after) {
    if (!before.isEmpty()) {
      checkHasRows(node);
    }
    checkArgument(
        !belonging.isOneEach() || !before.isEmpty() || !units.hasRows(node),
        "%s has its one row",
        tree.unit(node).id());
    Contribution[] rowWas = read(before);
    Contribution[] rowIs = read(after);
    List<Identities.Placed<S>> others = distinct ? others(node, before, after) : List.of();
    List<S> hereBesides =
        others.isEmpty()
            ? List.of()
            : others.stream()
                .filter(row -> row.node() == node)
                .map(Identities.Placed::row)
                .toList();
    ImmutableList<Contribution> unitsBefore = units.contributions(node);
    units.replace(node, before, after, hereBesides);
    ImmutableList<Contribution> unitsAfter = units.contributions(node);
    climb.start(node);
    for (int m = 0; m < measures.size(); m++) {
      Measure<S> measure = measures.get(m);
      LiveSeries series = live.get(m);
      switch (measure.counted()) {
        case EACH_ROW -> series.changeUp(climb, rowWas[m], rowIs[m]);
        case EACH_UNIT -> series.changeUp(climb, unitsBefore.get(m), unitsAfter.get(m));
        case EACH_IDENTITY -> upOfIdentity(m, node, before, after, others);
      }
    }
    climb.go();
  }

  /**
   * What {@code rows}, one row or none, add to the measures of rows. Reads every fact before
   * anything moves: a value that is out of its range must not leave half a change.
   */
  private Contribution[] read(ImmutableList<S> rows) {
    Contribution[] contributions = new Contribution[measures.size()];
    for (int m = 0; m < contributions.length; m++) {
      Measure<S> measure = measures.get(m);
      contributions[m] =
          measure.counted() == Counted.EACH_ROW && !rows.isEmpty()
              ? Contribution.of(measure, rows.get(0))
              : Contribution.NONE;
    }
    rows.forEach(row -> factsOfOthers.forEach(fact -> fact.read(row)));
    return contributions;
  }

  /** What an identity adds at a node follows from all of its rows within. */
  private void upOfIdentity(
      int m,
      int node,
      ImmutableList<S> before,
      ImmutableList<S> after,
      List<Identities.Placed<S>> others) {
    Measure<S> measure = measures.get(m);
    for (int at = node; at >= 0; at = tree.parentIndex(at)) {
      List<S> within = new ArrayList<>();
      for (Identities.Placed<S> other : others) {
        if (at <= other.node() && other.node() < tree.endExclusive(at)) {
          within.add(other.row());
        }
      }
      live.get(m)
          .change(
              at,
              Distinct.together(measure, joined(within, before)),
              Distinct.together(measure, joined(within, after)));
    }
  }

  static <S> ImmutableList<S> joined(List<S> some, List<S> more) {
    return ImmutableList.<S>builder().addAll(some).addAll(more).build();
  }

  /**
   * The identity's rows but for {@code before}; and notes that {@code after} is one of them now.
   */
  private List<Identities.Placed<S>> others(
      int node, ImmutableList<S> before, ImmutableList<S> after) {
    Object who = identity(before.isEmpty() ? after.get(0) : before.get(0));
    List<Identities.Placed<S>> others = new ArrayList<>(identities.of(who));
    for (S row : before) {
      checkArgument(
          others.remove(new Identities.Placed<>(node, row)),
          "no such row at %s",
          tree.unit(node).id());
    }
    ImmutableList.Builder<Identities.Placed<S>> now = ImmutableList.builder();
    now.addAll(others);
    after.forEach(row -> now.add(new Identities.Placed<>(node, row)));
    identities.put(who, now.build());
    return others;
  }

  /**
   * The figure of {@code measure} at {@code unit} now.
   *
   * @throws IllegalArgumentException if the measure is not in the plan, or the unit not in the tree
   */
  public Figure at(UnitId unit, Measure<S> measure) {
    LiveSeries series = byKey.get(measure.key());
    checkArgument(series != null, "no measure %s in this table", measure.key());
    return series.at(tree.indexOf(unit));
  }

  /** The figures as they are now, whatever rows come or go later. */
  public RollupTable<S> table() {
    return new RollupTable<>(
        tree,
        measures,
        live.stream().map(LiveSeries::frozen).collect(ImmutableList.toImmutableList()),
        units.frozenPresence());
  }
}
