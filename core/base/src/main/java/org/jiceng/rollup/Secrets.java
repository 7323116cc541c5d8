package org.jiceng.rollup;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The numbers that are not printed: those that are hidden, and those of own rows, which never are.
 * Each has a number of its own, from 0; how much memory they take follows from how many there are,
 * not from how many numbers there could be.
 */
final class Secrets {
  private final Cells cells;
  private final BitSet withOwn;
  private final int[] column;
  private final int[] node;
  private final int[] besides; // the next of the same node; −1 after the last
  private final int[] firstAt; // of each node; −1 if all is printed there
  private final int[] firstOwnAt;
  private final int hidden;

  private int size;

  private Secrets(Cells cells, List<BitSet> hidden) {
    this.cells = cells;
    this.withOwn = withOwn(cells);
    this.hidden = hidden.stream().mapToInt(BitSet::cardinality).sum();
    int all = Math.addExact(this.hidden, withOwn.cardinality() * cells.columns().size());
    this.column = new int[all];
    this.node = new int[all];
    this.besides = new int[all];
    this.firstAt = none(cells.nodes());
    this.firstOwnAt = none(cells.nodes());
    number(hidden, firstAt);
    number(Collections.nCopies(cells.columns().size(), withOwn), firstOwnAt);
  }

  /** Those of {@code cells} of which the nodes that {@code hidden} names are not printed. */
  static Secrets of(Cells cells, List<BitSet> hidden) {
    return new Secrets(cells, hidden);
  }

  private static int[] none(int nodes) {
    int[] none = new int[nodes];
    Arrays.fill(none, -1);
    return none;
  }

  /** Readers know which units have rows of their own, since they know the units within. */
  private static BitSet withOwn(Cells cells) {
    BitSet withOwn = new BitSet();
    for (int column = 0; column < cells.columns().size(); column++) {
      for (int node = 0; node < cells.nodes(); node++) {
        if (cells.isInner(node) && cells.own(column, node) > 0) {
          withOwn.set(node);
        }
      }
    }
    return withOwn;
  }

  /** From the last column to the first, so that those of a node are chained in their order. */
  private void number(List<BitSet> of, int[] firsts) {
    for (int each = of.size() - 1; each >= 0; each--) {
      BitSet nodes = of.get(each);
      for (int at = nodes.nextSetBit(0); at >= 0; at = nodes.nextSetBit(at + 1)) {
        column[size] = each;
        node[size] = at;
        besides[size] = firsts[at];
        firsts[at] = size++;
      }
    }
  }

  int size() {
    return size;
  }

  int column(int secret) {
    return column[secret];
  }

  int node(int secret) {
    return node[secret];
  }

  boolean isOwn(int secret) {
    return secret >= hidden;
  }

  /** What it is in truth. */
  long value(int secret) {
    return isOwn(secret)
        ? cells.own(column[secret], node[secret])
        : cells.at(column[secret], node[secret]);
  }

  /** How many are hidden; the others are of own rows. */
  int hidden() {
    return hidden;
  }

  boolean hasHiddenAt(int node) {
    return firstAt[node] >= 0;
  }

  boolean hasOwnAt(int node) {
    return firstOwnAt[node] >= 0;
  }

  /** Those that are hidden at {@code node}, in the order of the columns. */
  void hiddenAt(int node, IntConsumer each) {
    chain(firstAt[node], each);
  }

  /** Those of the own rows of {@code node}. */
  void ownAt(int node, IntConsumer each) {
    chain(firstOwnAt[node], each);
  }

  private void chain(int first, IntConsumer each) {
    for (int secret = first; secret >= 0; secret = besides[secret]) {
      each.accept(secret);
    }
  }
}
