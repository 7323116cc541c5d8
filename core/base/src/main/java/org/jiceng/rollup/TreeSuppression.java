package org.jiceng.rollup;

import java.util.BitSet;

/**
 * Hides, in one column, what is sensitive and as much more as protects it. Two passes over the
 * tree, so in linear time, and in an order that follows from the numbers and the tree alone.
 *
 * <p>Each node with children says that its number is the sum of theirs and of its own rows, which
 * are never printed. If one number in this is hidden alone, it can be solved; if in every node none
 * or at least two are, none can: the hidden numbers would otherwise make a tree that ends nowhere
 * but in such nodes. Beyond that, what is hidden together below a printed number is at least so
 * great that each part may be {@link Cells#threshold} values, even for readers who know that no
 * zero is ever hidden. To this end the smallest printed child that is not zero is hidden, of equal
 * ones the first in the tree; if there is none, the node itself.
 */
final class TreeSuppression {
  private final Cells cells;
  private final int column;
  private final BitSet hidden;
  private final long[] play; // how far what is hidden at or below a node exceeds one for each part

  private TreeSuppression(Cells cells, int column) {
    this.cells = cells;
    this.column = column;
    this.hidden = cells.sensitive(column);
    this.play = new long[cells.nodes()];
  }

  static BitSet of(Cells cells, int column) {
    TreeSuppression suppression = new TreeSuppression(cells, column);
    for (int node = cells.nodes() - 1; node >= 0; node--) {
      suppression.protectWithin(node);
    }
    for (int node = 0; node < cells.nodes(); node++) {
      suppression.protectHidden(node);
    }
    return suppression.hidden;
  }

  private void protectWithin(int node) {
    if (!cells.isInner(node)) {
      play[node] = cells.at(column, node) - 1;
      return;
    }
    long own = cells.own(column, node);
    int parts = 0;
    long free = 0;
    for (int child = first(node); child < end(node); child = end(child)) {
      if (hidden.get(child)) {
        parts++;
        free += play[child];
      }
    }
    boolean needsNothing = parts == 0 && !cells.isSensitive(own) && !hidden.get(node);
    if (own > 0) {
      parts++;
      free += own - 1;
    }
    int enough = cells.threshold() - 1;
    if (needsNothing) {
      play[node] = own > 0 ? free : enough; // if it is hidden later, a child follows that has this
      return;
    }
    if (!hidden.get(node) && (parts < 2 || free < enough)) {
      int child = smallestPrinted(node);
      if (child < 0) {
        hidden.set(node);
      } else {
        hidden.set(child);
        free += play[child];
      }
    }
    play[node] = free;
  }

  /** A node that was hidden for the sake of its siblings could be solved from its children. */
  private void protectHidden(int node) {
    if (!cells.isInner(node) || !hidden.get(node) || cells.own(column, node) > 0) {
      return;
    }
    for (int child = first(node); child < end(node); child = end(child)) {
      if (hidden.get(child)) {
        return;
      }
    }
    hidden.set(smallestPrinted(node));
  }

  private int smallestPrinted(int node) {
    int smallest = -1;
    for (int child = first(node); child < end(node); child = end(child)) {
      boolean isPrinted = !hidden.get(child) && cells.at(column, child) > 0;
      if (isPrinted && (smallest < 0 || cells.at(column, child) < cells.at(column, smallest))) {
        smallest = child;
      }
    }
    return smallest;
  }

  private static int first(int node) {
    return node + 1;
  }

  private int end(int node) {
    return cells.tree().endExclusive(node);
  }
}
