package org.jiceng.rollup;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jiceng.unit.UnitTree;

/** The rows of each identity: those of identities with several rows are needed one by one. */
final class Identities<S> {
  private final Map<Object, List<Placed<S>>> rows = new HashMap<>();

  /** A row and the node to which it belongs. */
  record Placed<S>(int node, S row) {}

  void add(Object identity, int node, S row) {
    rows.merge(identity, ImmutableList.of(new Placed<>(node, row)), Identities::joined);
  }

  private static <S> List<Placed<S>> joined(List<Placed<S>> before, List<Placed<S>> more) {
    List<Placed<S>> all = before.size() == 1 ? new ArrayList<>(before) : before;
    all.addAll(more);
    return all;
  }

  /** The rows of {@code identity}, in the order in which they came; empty if it has none. */
  ImmutableList<Placed<S>> of(Object identity) {
    return ImmutableList.copyOf(rows.getOrDefault(identity, ImmutableList.of()));
  }

  /** From now on the rows of {@code identity} are {@code now}. */
  void put(Object identity, ImmutableList<Placed<S>> now) {
    if (now.isEmpty()) {
      rows.remove(identity);
    } else {
      rows.put(identity, now);
    }
  }

  /** The same rows, kept apart. */
  Identities<S> copy() {
    Identities<S> copy = new Identities<>();
    rows.forEach((identity, ofOne) -> copy.rows.put(identity, ImmutableList.copyOf(ofOne)));
    return copy;
  }

  /** The rows of each identity. */
  Iterable<List<Placed<S>>> all() {
    return rows.values();
  }

  /** Every row by itself: whoever adds them needs to know of each whom it is about. */
  RollupState<S> state(UnitTree tree, List<Measure<S>> measures) {
    List<Placed<S>> each = rows.values().stream().flatMap(List::stream).toList();
    return new RollupState<>(
        tree,
        measures,
        each.stream().mapToInt(Placed::node).toArray(),
        IntStream.range(0, each.size()).toArray(),
        each.stream().map(Placed::row).toList());
  }

  /** The rows of each identity that has several. */
  ImmutableList<List<Placed<S>>> several() {
    return rows.values().stream()
        .filter(ofOne -> ofOne.size() > 1)
        .collect(ImmutableList.toImmutableList());
  }

  /** The rows of one identity at each node within which some of them lie. */
  static <S> Map<Integer, List<S>> byNode(UnitTree tree, List<Placed<S>> ofOne) {
    Map<Integer, List<S>> byNode = new TreeMap<>();
    for (Placed<S> placed : ofOne) {
      for (int at = placed.node(); at >= 0; at = tree.parentIndex(at)) {
        byNode.computeIfAbsent(at, none -> new ArrayList<>()).add(placed.row());
      }
    }
    return byNode;
  }
}
