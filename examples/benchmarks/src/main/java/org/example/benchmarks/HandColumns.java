package org.example.benchmarks;

import java.util.Arrays;

/**
 * The further facts of {@link WideRow} by hand: a column for each, summed up village by village.
 */
final class HandColumns {
  private final Country country;
  private final int[] offsets;
  private final byte[] standing;
  private final byte[] group;
  private final char[] income;
  private final int[] land;
  private final int columns;

  HandColumns(Country country, WideRow[] rows, int bits) {
    this.country = country;
    int nodes = country.parents.length;
    columns = bits > 40 ? 4 : bits > 24 ? 3 : bits > 16 ? 2 : 1;
    offsets = new int[nodes + 1];
    for (int place : country.places) {
      offsets[place + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      offsets[node + 1] += offsets[node];
    }
    int[] next = Arrays.copyOf(offsets, nodes);
    standing = new byte[rows.length];
    group = new byte[rows.length];
    income = new char[rows.length];
    land = new int[rows.length];
    for (int row = 0; row < rows.length; row++) {
      int at = next[country.places[row]]++;
      standing[at] = (byte) rows[row].standing();
      group[at] = (byte) rows[row].group();
      income[at] = (char) rows[row].income();
      land[at] = rows[row].land();
    }
  }

  /** The sum of each column at every node. */
  long[][] sums() {
    int nodes = country.parents.length;
    long[][] sums = new long[columns][nodes];
    for (int node = 0; node < nodes; node++) {
      int to = offsets[node + 1];
      for (int row = offsets[node]; row < to; row++) {
        sums[0][node] += standing[row];
      }
      if (columns > 1) {
        for (int row = offsets[node]; row < to; row++) {
          sums[1][node] += group[row] & 0xff;
        }
      }
      if (columns > 2) {
        for (int row = offsets[node]; row < to; row++) {
          sums[2][node] += income[row];
        }
      }
      if (columns > 3) {
        for (int row = offsets[node]; row < to; row++) {
          sums[3][node] += land[row];
        }
      }
    }
    for (long[] column : sums) {
      for (int node = nodes - 1; node > 0; node--) {
        column[country.parents[node]] += column[node];
      }
    }
    return sums;
  }
}
