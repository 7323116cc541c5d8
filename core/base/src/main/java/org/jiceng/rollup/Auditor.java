package org.jiceng.rollup;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Writes down what is published as equations and asks what they say of what is hidden. Knows
 * nothing of how that was chosen.
 */
final class Auditor {
  private static final int NONE = -1;

  private final Cells cells;
  private final Secrets secrets;
  private final Equations.Writer equations;
  private final int[] sums; // the equation of each column at the node that is written down

  private Auditor(Cells cells, List<BitSet> hidden) {
    this.cells = cells;
    this.secrets = Secrets.of(cells, hidden);
    this.equations = new Equations.Writer(secrets);
    this.sums = new int[cells.columns().size()];
  }

  /** The audit of {@code cells} of which those that {@code hidden} names are not printed. */
  static Audit of(Cells cells, List<BitSet> hidden) {
    Auditor auditor = new Auditor(cells, hidden);
    return auditor.audit(auditor.write());
  }

  /** What readers know; children before parents. */
  static Equations equations(Cells cells, List<BitSet> hidden) {
    return new Auditor(cells, hidden).write();
  }

  private Equations write() {
    for (int node = cells.nodes() - 1; node >= 0; node--) {
      if (cells.isInner(node)) {
        writeSums(node);
      }
      if (cells.columns().size() > 1) {
        writeWholes(node);
      }
    }
    return equations.written();
  }

  /** In each column, a number is that of the units within and of own rows. */
  private void writeSums(int node) {
    Arrays.fill(sums, NONE);
    secrets.hiddenAt(node, secret -> addToSum(secret, false));
    for (int child = node + 1;
        child < cells.tree().endExclusive(node);
        child = cells.tree().endExclusive(child)) {
      secrets.hiddenAt(child, secret -> addToSum(secret, true));
    }
    secrets.ownAt(node, secret -> addToSum(secret, true));
  }

  private void addToSum(int secret, boolean isAdded) {
    int column = secrets.column(secret);
    if (sums[column] == NONE) {
      sums[column] = equations.next();
    }
    equations.add(sums[column], secret, isAdded);
  }

  /**
   * The first column is the sum of the others and of what everybody knows. At a node with children
   * this follows from its sums and from their wholes and that of the node's own rows.
   */
  private void writeWholes(int node) {
    if (secrets.hasHiddenAt(node)) {
      int whole = cells.isInner(node) ? equations.nextImplied() : equations.next();
      secrets.hiddenAt(node, secret -> addToWhole(whole, secret));
    }
    if (secrets.hasOwnAt(node)) {
      int whole = equations.next();
      secrets.ownAt(node, secret -> addToWhole(whole, secret));
    }
  }

  private void addToWhole(int whole, int secret) {
    equations.add(whole, secret, secrets.column(secret) > 0);
  }

  private Audit audit(Equations written) {
    BitSet solved = Bridges.of(written);
    // In one column no zero is ever hidden, and readers may know it.
    Ranges ranges = Ranges.of(written, cells.columns().size() == 1 ? 1 : 0);
    ImmutableList.Builder<Audit.Leak> leaks = ImmutableList.builder();
    long narrowest = Long.MAX_VALUE;
    for (int secret = 0; secret < secrets.size(); secret++) {
      // Numbers of own rows are never printed, and only those of too few must not be known.
      if (!secrets.isOwn(secret) || cells.isSensitive(secrets.value(secret))) {
        long values = solved.get(secret) ? 1 : ranges.values(secret);
        narrowest = Math.min(narrowest, values);
        if (values <= 1) {
          leaks.add(leak(secret));
        }
      }
    }
    return new Audit(secrets.hidden(), leaks.build(), narrowest);
  }

  private Audit.Leak leak(int secret) {
    return new Audit.Leak(
        cells.tree().unit(secrets.node(secret)).id(),
        cells.columns().get(secrets.column(secret)).of(),
        secrets.isOwn(secret));
  }
}
