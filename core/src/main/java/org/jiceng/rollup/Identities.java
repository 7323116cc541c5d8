package org.jiceng.rollup;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiceng.unit.UnitTree;

/** The rows of each identity: those of identities with several rows are needed one by one. */
final class Identities<S> {
  private final Map<Object, List<S>> rows = new HashMap<>();

  void add(Object identity, S row) {
    rows.merge(identity, ImmutableList.of(row), Identities::joined);
  }

  private static <S> List<S> joined(List<S> before, List<S> more) {
    List<S> all = before.size() == 1 ? new ArrayList<>(before) : before;
    all.addAll(more);
    return all;
  }

  /** The rows of each identity that has several. */
  ImmutableList<List<S>> several() {
    return rows.values().stream()
        .filter(ofOne -> ofOne.size() > 1)
        .collect(ImmutableList.toImmutableList());
  }

  /** The rows of one identity at each node within which some of them lie. */
  static <S> Map<Integer, List<S>> byNode(UnitTree tree, Rows<S> belonging, List<S> ofOne) {
    Map<Integer, List<S>> byNode = new TreeMap<>();
    for (S row : ofOne) {
      int at = tree.indexOf(belonging.unit().apply(row));
      for (; at >= 0; at = tree.parentIndex(at)) {
        byNode.computeIfAbsent(at, none -> new ArrayList<>()).add(row);
      }
    }
    return byNode;
  }
}
