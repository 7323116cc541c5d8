package org.jiceng.rollup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A reader who tries, for what is hidden, all whole numbers from nought to more than there are
 * rows, and keeps what agrees with everything that is printed. Slow; for small tables.
 */
final class PatientReader {
  private static final int MOST = 400_000;

  private final Cells cells;
  private final List<BitSet> hidden;
  private final List<int[]> places = new ArrayList<>(); // own numbers of each node and column
  private final Map<String, Set<Long>> seen = new LinkedHashMap<>();
  private int tried;

  private PatientReader(Cells cells, List<BitSet> hidden) {
    this.cells = cells;
    this.hidden = hidden;
  }

  static PatientReader of(Cells cells, List<BitSet> hidden) {
    PatientReader reader = new PatientReader(cells, hidden);
    reader.tryAll();
    return reader;
  }

  /** Whether there was not too much to try. */
  boolean triedAll() {
    return tried < MOST;
  }

  /** The hidden numbers that have one value only. */
  List<String> solved() {
    return seen.entrySet().stream()
        .filter(entry -> entry.getValue().size() == 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void tryAll() {
    // Numbers of several columns are counted from the parts, so that wholes follow.
    int columns = cells.columns().size();
    for (int node = 0; node < cells.nodes(); node++) {
      if (!cells.isInner(node) || hasOwn(node)) {
        for (int column = columns == 1 ? 0 : 1; column < columns; column++) {
          places.add(new int[] {column, node});
        }
      }
    }
    tryFrom(0, new long[columns][cells.nodes()]);
  }

  private boolean hasOwn(int node) {
    for (int column = 0; column < cells.columns().size(); column++) {
      if (cells.own(column, node) > 0) {
        return true;
      }
    }
    return false;
  }

  private void tryFrom(int place, long[][] own) {
    if (tried >= MOST) {
      return;
    }
    if (place == places.size()) {
      tried++;
      check(own);
      return;
    }
    int column = places.get(place)[0];
    int node = places.get(place)[1];
    boolean isPrinted = !cells.isInner(node) && !hidden.get(column).get(node);
    long least = isPrinted ? cells.at(column, node) : 0;
    long most = isPrinted ? least : bound(column, node);
    for (long value = least; value <= most; value++) {
      own[column][node] = value;
      tryFrom(place + 1, own);
    }
    own[column][node] = 0;
  }

  /** The least printed number above, or a little more than there is. */
  private long bound(int column, int node) {
    for (int at = node; at >= 0; at = cells.tree().parentIndex(at)) {
      if (!hidden.get(column).get(at)) {
        return cells.at(column, at);
      }
    }
    return cells.at(column, node) + 2;
  }

  private void check(long[][] own) {
    int columns = cells.columns().size();
    long[][] sums = new long[columns][];
    for (int column = 0; column < columns; column++) {
      sums[column] = own[column].clone();
    }
    for (int node = cells.nodes() - 1; node > 0; node--) {
      for (int column = 0; column < columns; column++) {
        sums[column][cells.tree().parentIndex(node)] += sums[column][node];
      }
    }
    for (int node = 0; node < cells.nodes() && columns > 1; node++) {
      long rest = cells.at(0, node);
      sums[0][node] = 0;
      for (int column = 1; column < columns; column++) {
        rest -= cells.at(column, node);
        sums[0][node] += sums[column][node];
      }
      sums[0][node] += rest;
    }
    for (int column = 0; column < columns; column++) {
      for (int node = 0; node < cells.nodes(); node++) {
        if (!hidden.get(column).get(node) && sums[column][node] != cells.at(column, node)) {
          return;
        }
      }
    }
    for (int column = 0; column < columns; column++) {
      for (int node = 0; node < cells.nodes(); node++) {
        if (hidden.get(column).get(node)) {
          seen.computeIfAbsent(column + "@" + node, none -> new HashSet<>())
              .add(sums[column][node]);
        }
      }
    }
  }
}
