package org.jiceng.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitLevel;
import org.jiceng.unit.UnitTree;

/**
 * The figures of one measure at some units, in an order: from {@link RollupTable#figures} at all of
 * them in tree order, then as these methods choose. Immutable.
 */
public final class Figures {
  private final UnitTree tree;
  private final Series series;
  private final ImmutableIntArray nodes;

  private Figures(UnitTree tree, Series series, ImmutableIntArray nodes) {
    this.tree = tree;
    this.series = series;
    this.nodes = nodes;
  }

  static Figures all(UnitTree tree, Series series) {
    return new Figures(tree, series, ImmutableIntArray.copyOf(IntStream.range(0, tree.size())));
  }

  /**
   * One figure.
   *
   * @param unit where
   * @param figure the figure there
   */
  public record Line(Unit unit, Figure figure) {}

  /** Those at {@code unit} and the units within it. */
  public Figures within(UnitId unit) {
    int from = tree.indexOf(unit);
    int to = tree.endExclusive(from);
    return only(node -> from <= node && node < to);
  }

  /** Those at the units directly within {@code unit}. */
  public Figures childrenOf(UnitId unit) {
    int parent = tree.indexOf(unit);
    return only(node -> tree.parentIndex(node) == parent);
  }

  /** Those at units of {@code level}. */
  public Figures level(UnitLevel level) {
    return only(node -> tree.unit(node).level() == level);
  }

  private Figures only(IntPredicate wanted) {
    return new Figures(tree, series, ImmutableIntArray.copyOf(nodes.stream().filter(wanted)));
  }

  /**
   * With the greatest value first. Values known only by bounds stand by the greatest that they can
   * be, then by the least; equal ones stay in the order in which they are, and figures that are not
   * defined come last.
   */
  public Figures greatestFirst() {
    return sorted(
        Comparator.comparing(RatioBounds::greatest).thenComparing(RatioBounds::least).reversed());
  }

  /** With the least value first; otherwise as {@link #greatestFirst}. */
  public Figures leastFirst() {
    return sorted(
        Comparator.comparing((RatioBounds bounds) -> !bounds.isDefined())
            .thenComparing(RatioBounds::least)
            .thenComparing(RatioBounds::greatest));
  }

  private Figures sorted(Comparator<RatioBounds> order) {
    record Placed(int node, RatioBounds value) {}
    return new Figures(
        tree,
        series,
        ImmutableIntArray.copyOf(
            nodes.stream()
                .mapToObj(node -> new Placed(node, series.at(node).bounds()))
                .sorted(Comparator.comparing(Placed::value, order))
                .mapToInt(Placed::node)));
  }

  /** The first {@code most}, or all if there are fewer. */
  public Figures top(int most) {
    checkArgument(most >= 0, "a number is not negative: %s", most);
    return new Figures(tree, series, nodes.subArray(0, Math.min(most, nodes.length())).trimmed());
  }

  /** How many there are. */
  public int size() {
    return nodes.length();
  }

  /** Each with its unit, in order. */
  public ImmutableList<Line> lines() {
    return nodes.stream()
        .mapToObj(node -> new Line(tree.unit(node), series.at(node)))
        .collect(ImmutableList.toImmutableList());
  }
}
