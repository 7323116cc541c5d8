package org.jiceng.rollup;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is hidden in several columns. Nodes are closed that one of the columns needs hidden. Closed
 * nodes that share sums make a patch, and in all of a patch the same columns are hidden: those that
 * are needed somewhere in it, and at least two, since a number alone could be solved from the whole
 * and the other columns. What could be moved between nodes of the patch in one column can then be
 * moved back in another, so that no equations solve it.
 *
 * <p>But where many numbers are zero, and none can be less, it may still be that nothing can move.
 * So the audit is asked, and a patch in which it finds something grows: first by all columns, then
 * node by node. This ends, since nothing bounds numbers that are hidden up to the root.
 */
final class Suppression {
  private final Cells cells;
  private final ImmutableList<BitSet> needed;
  private final BitSet closed = new BitSet();
  private final BitSet complete = new BitSet(); // closed nodes in whose patches all is hidden
  private final int[] patchWithin; // the patch of the closed nodes directly within each node
  private final Map<Integer, Patch> patches = new HashMap<>();

  /** The columns that are hidden in a patch, and its number in each column. */
  private static final class Patch {
    final BitSet columns = new BitSet();
    final long[] numbers;

    Patch(int columns) {
      numbers = new long[columns];
    }
  }

  private Suppression(Cells cells) {
    this.cells = cells;
    this.needed =
        columns()
            .mapToObj(column -> TreeSuppression.of(cells, column))
            .collect(ImmutableList.toImmutableList());
    this.patchWithin = new int[cells.nodes()];
    needed.forEach(closed::or);
  }

  /** For each column the hidden nodes. */
  static ImmutableList<BitSet> of(Cells cells) {
    Suppression suppression = new Suppression(cells);
    if (cells.columns().size() == 1) {
      return suppression.needed;
    }
    ImmutableList<BitSet> hidden = suppression.hidden();
    Audit audit = Auditor.of(cells, hidden);
    while (!audit.isClean()) {
      suppression.grow(audit);
      hidden = suppression.hidden();
      audit = Auditor.of(cells, hidden);
    }
    return hidden;
  }

  private ImmutableList<BitSet> hidden() {
    patches.clear();
    for (int node = 0; node < patchWithin.length; node++) {
      patchWithin[node] = closed.get(node) ? patchOf(node) : node;
    }
    closed.stream().forEach(this::note);
    patches.values().forEach(Suppression::hideTwo);
    return columns()
        .mapToObj(
            column ->
                closed.stream()
                    .filter(node -> patch(node).columns.get(column))
                    .collect(BitSet::new, BitSet::set, BitSet::or))
        .collect(ImmutableList.toImmutableList());
  }

  /** A patch is known by the node in whose sum it ends. */
  private int patchOf(int closedNode) {
    return closedNode == 0 ? 0 : patchWithin[cells.tree().parentIndex(closedNode)];
  }

  private Patch patch(int closedNode) {
    return patches.computeIfAbsent(patchOf(closedNode), none -> new Patch(cells.columns().size()));
  }

  private void note(int node) {
    Patch patch = patch(node);
    columns()
        .forEach(
            column -> {
              patch.numbers[column] += cells.at(column, node);
              if (needed.get(column).get(node) || complete.get(node)) {
                patch.columns.set(column);
              }
            });
  }

  /** The column that is least but not zero in the patch; the whole only if no other is left. */
  private static void hideTwo(Patch patch) {
    if (patch.columns.cardinality() > 1) {
      return;
    }
    int best = 0;
    for (int column = 1; column < patch.numbers.length; column++) {
      if (!patch.columns.get(column)
          && patch.numbers[column] > 0
          && (best == 0 || patch.numbers[column] < patch.numbers[best])) {
        best = column;
      }
    }
    patch.columns.set(patch.columns.get(best) ? 1 : best);
  }

  private void grow(Audit audit) {
    Set<Integer> found = new LinkedHashSet<>();
    for (Audit.Leak leak : audit.leaks()) {
      int node = cells.tree().indexOf(leak.unit());
      found.add(leak.isOwn() ? patchWithin[node] : patchOf(node));
    }
    ListMultimap<Integer, Integer> closedOf = ArrayListMultimap.create();
    closed.stream().forEach(node -> closedOf.put(patchOf(node), node));
    found.forEach(patch -> grow(patch, closedOf));
  }

  private void grow(int patch, ListMultimap<Integer, Integer> closedOf) {
    if (patch > 0 && closed.get(patch)) {
      return; // another patch has grown over this one in the same round
    }
    List<Integer> nodes = closedOf.get(patch);
    if (!nodes.isEmpty() && nodes.stream().noneMatch(complete::get)) {
      nodes.forEach(complete::set);
      return;
    }
    int more = smallestOpen(patch);
    if (more < 0) {
      checkState(!closed.get(patch), "nothing is left to hide");
      more = patch;
    }
    while (more >= 0) {
      closed.set(more);
      complete.set(more);
      closedOf.put(patchOf(more), more);
      boolean endsHere = !cells.isInner(more) || cells.own(0, more) > 0 || hasClosed(more);
      more = endsHere ? -1 : smallestOpen(more);
    }
  }

  private boolean hasClosed(int node) {
    for (int child = node + 1;
        child < cells.tree().endExclusive(node);
        child = cells.tree().endExclusive(child)) {
      if (closed.get(child)) {
        return true;
      }
    }
    return false;
  }

  private int smallestOpen(int node) {
    int smallest = -1;
    for (int child = node + 1;
        child < cells.tree().endExclusive(node);
        child = cells.tree().endExclusive(child)) {
      boolean isOpen = !closed.get(child) && cells.at(0, child) > 0;
      if (isOpen && (smallest < 0 || cells.at(0, child) < cells.at(0, smallest))) {
        smallest = child;
      }
    }
    return smallest;
  }

  private IntStream columns() {
    return IntStream.range(0, cells.columns().size());
  }
}
