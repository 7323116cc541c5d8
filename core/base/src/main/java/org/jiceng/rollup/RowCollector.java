package org.jiceng.rollup;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitTree;

/**
 * Takes rows as they come, in any order, and keeps of each the facts that its plan reads: six bytes
 * while the facts read in no more than 65,536 ways. Mutable, for one thread; a table that was made
 * stays as it is when more rows come.
 *
 * <p>If a measure counts identities, the rows themselves are kept too.
 *
 * @param <S> the rows' type
 */
public final class RowCollector<S> {
  private final UnitTree tree;
  private final Rows<S> belonging;
  private final ImmutableList<Measure<S>> measures;
  private final boolean distinct;
  private final Dictionary<S> dictionary;
  private final Identities<S> identities = new Identities<>();
  private final Columns columns = new Columns();
  private final BitSet taken = new BitSet(); // the units that have their one row
  private final IssueLog log = new IssueLog();

  RowCollector(UnitTree tree, Rows<S> belonging, ImmutableList<Measure<S>> measures) {
    this.tree = tree;
    this.belonging = belonging;
    this.measures = measures;
    this.distinct =
        measures.stream().anyMatch(measure -> measure.counted() == Counted.EACH_IDENTITY)
            || new UnitTerms<>(measures).countsIdentities();
    this.dictionary =
        new Dictionary<>(
            measures.stream()
                .flatMap(measure -> measure.facts().stream())
                .collect(toImmutableSet()));
    measures.forEach(this::checkRange);
  }

  private void checkRange(Measure<S> measure) {
    if (measure instanceof Measure.Quantile<S> quantile) {
      quantile.refusal(Place.none()).ifPresent(log::add);
    }
  }

  /**
   * Takes {@code row}; if its unit is not in the tree, or has its one row already, the table will
   * be refused.
   */
  public void add(S row) {
    UnitId unit = belonging.unit().apply(row);
    int node = tree.findIndex(unit);
    if (node < 0) {
      log.add(
          RollupIssue.ROLLUP_UNIT_UNKNOWN,
          belonging.place().apply(row),
          ImmutableMap.of("unit", unit));
      return;
    }
    add(node, row);
  }

  /**
   * Takes {@code row}, of the unit of {@code index} in the tree, whatever the row says of its unit:
   * for callers who know the index and spare the look-up.
   *
   * @throws IndexOutOfBoundsException if the tree has no such index
   */
  public void add(int index, S row) {
    take(Objects.checkIndex(index, tree.size()), row, dictionary.code(row));
  }

  private void take(int index, S row, int code) {
    columns.add(index, code);
    if (belonging.isOneEach()) {
      takeOnce(index, row);
    }
    if (distinct) {
      identities.add(belonging.identity().apply(row), index, row);
    }
  }

  private void takeOnce(int index, S row) {
    if (taken.get(index)) {
      log.add(
          RollupIssue.ROLLUP_UNIT_TWICE,
          belonging.place().apply(row),
          ImmutableMap.of("unit", tree.unit(index).id()));
    }
    taken.set(index);
  }

  /**
   * Takes what another collector of this plan over this tree took.
   *
   * @throws IllegalArgumentException if {@code state} is of another plan or another tree
   */
  public void add(RollupState<S> state) {
    state.checkFits(tree, measures);
    ImmutableList<S> rows = state.rows();
    int[] codes = rows.stream().mapToInt(dictionary::code).toArray();
    for (int row = 0; row < state.size(); row++) {
      int which = state.which(row);
      take(state.node(row), rows.get(which), codes[which]);
    }
  }

  /** What was taken so far, for another collector; refused as {@link #table} is. */
  public Outcome<RollupState<S>> state() {
    return Outcome.of(
        log,
        () ->
            distinct
                ? identities.state(tree, measures)
                : new RollupState<>(
                    tree, measures, columns.nodes(), columns.codes(), dictionary.firsts()));
  }

  /** How many rows were taken. */
  public long size() {
    return columns.size();
  }

  /**
   * The figures of what was taken; refused if a row's unit is not in the tree, if a unit has more
   * rows than it may, or if a quantile is asked of a fact with too wide a range.
   */
  public Outcome<RollupTable<S>> table() {
    return Outcome.of(log, () -> grouped().table());
  }

  /** What was taken so far, grouped by unit; refused as {@link #table} is. */
  public Outcome<Snapshot<S>> snapshot() {
    return Outcome.of(log, this::grouped);
  }

  /**
   * A table of what was taken so far that changes as single rows do; refused as {@link #table} is.
   */
  public Outcome<LiveTable<S>> live() {
    return Outcome.of(
        log,
        () -> {
          GroupedRows rows = columns.grouped(tree.size());
          List<S> ofCodes = rows.inOrder(dictionary.firsts());
          LiveStart<S> start =
              new LiveStart<>(snapshot(rows, ofCodes), ofCodes, identities.copy(), distinct);
          return new LiveTable<>(tree, belonging, measures, start);
        });
  }

  private Snapshot<S> grouped() {
    GroupedRows rows = columns.grouped(tree.size());
    return snapshot(rows, rows.inOrder(dictionary.firsts()));
  }

  private Snapshot<S> snapshot(GroupedRows rows, List<S> ofCodes) {
    return new Snapshot<>(
        tree,
        measures,
        rows,
        new Plan<>(tree, measures, ofCodes, rows.roomForRows(), identities.several()));
  }
}
