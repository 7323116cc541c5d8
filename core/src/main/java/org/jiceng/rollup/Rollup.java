package org.jiceng.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.unit.UnitId;
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

  /** The figures of {@code given}, in any order. Refused if a row's unit is not in the tree. */
  public Outcome<RollupTable<S>> compute(Iterable<? extends S> given) {
    IssueLog log = new IssueLog();
    Map<Object, List<S>> byIdentity = new LinkedHashMap<>();
    boolean[] present = new boolean[tree.size()];
    for (S row : given) {
      UnitId unit = rows.unit().apply(row);
      if (tree.contains(unit)) {
        present[tree.indexOf(unit)] = true;
        byIdentity.computeIfAbsent(rows.identity().apply(row), none -> new ArrayList<>()).add(row);
      } else {
        log.add(RollupIssue.ROLLUP_UNIT_UNKNOWN, Place.none(), ImmutableMap.of("unit", unit));
      }
    }
    return Outcome.of(
        log, () -> new RollupTable<>(tree, measures, figures(byIdentity.values()), present));
  }

  private ImmutableTable<UnitId, String, Figure> figures(Iterable<List<S>> identities) {
    Tally[][] tallies =
        Stream.generate(
                () -> Stream.generate(Tally::new).limit(measures.size()).toArray(Tally[]::new))
            .limit(tree.size())
            .toArray(Tally[][]::new);
    for (List<S> ofOne : identities) {
      byNode(ofOne)
          .forEach(
              (node, within) -> {
                for (int m = 0; m < measures.size(); m++) {
                  tallies[node][m].add(measures.get(m), within);
                }
              });
    }
    ImmutableTable.Builder<UnitId, String, Figure> figures = ImmutableTable.builder();
    for (int node = 0; node < tree.size(); node++) {
      for (int m = 0; m < measures.size(); m++) {
        Measure<S> measure = measures.get(m);
        figures.put(tree.unit(node).id(), measure.key(), tallies[node][m].figure(measure));
      }
    }
    return figures.build();
  }

  /** The rows of one identity at each node within which some of them lie. */
  private Map<Integer, List<S>> byNode(List<S> ofOne) {
    Map<Integer, List<S>> byNode = new TreeMap<>();
    for (S row : ofOne) {
      int node = tree.indexOf(rows.unit().apply(row));
      for (int at = node; at >= 0; at = tree.parentIndex(at)) {
        byNode.computeIfAbsent(at, none -> new ArrayList<>()).add(row);
      }
    }
    return byNode;
  }
}
