package org.example.benchmarks;

import java.util.Arrays;

/** Least, greatest and median age at every node, by hand: a histogram of 128 bins for each level. */
final class HandHistograms {
  private static final int BINS = 128;

  private final Country country;
  private final int[] offsets;
  private final byte[] ages;
  private final int[] depths;

  HandHistograms(Country country) {
    this.country = country;
    int nodes = country.parents.length;
    offsets = new int[nodes + 1];
    for (int place : country.places) {
      offsets[place + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      offsets[node + 1] += offsets[node];
    }
    int[] next = Arrays.copyOf(offsets, nodes);
    ages = new byte[country.packed.length];
    for (int row = 0; row < ages.length; row++) {
      ages[next[country.places[row]]++] = (byte) MemberRow.unpacked(country.packed[row]).age();
    }
    depths = new int[nodes];
    for (int node = 1; node < nodes; node++) {
      depths[node] = depths[country.parents[node]] + 1;
    }
  }

  /** For each node the least age, the greatest, and twice the median; zeros where nobody is. */
  int[][] orders() {
    int nodes = depths.length;
    int[][] found = new int[3][nodes];
    int[][] open = new int[8][BINS];
    int[] counts = new int[8];
    for (int node = nodes - 1; node >= 0; node--) {
      int[] here = open[depths[node] + 1];
      int of = counts[depths[node] + 1];
      for (int row = offsets[node]; row < offsets[node + 1]; row++) {
        here[ages[row]]++;
      }
      of += offsets[node + 1] - offsets[node];
      int[] above = open[depths[node]];
      int passed = 0;
      boolean lowFound = false;
      for (int bin = 0; bin < BINS && passed < of; bin++) {
        int count = here[bin];
        if (count == 0) {
          continue;
        }
        if (!lowFound) {
          found[0][node] = bin;
          lowFound = true;
        }
        // The median stands midway between the two values in the middle.
        if (passed < (of + 1) / 2 && passed + count >= (of + 1) / 2) {
          found[2][node] += bin;
        }
        if (passed < of / 2 + 1 && passed + count >= of / 2 + 1) {
          found[2][node] += bin;
        }
        passed += count;
        found[1][node] = bin;
        above[bin] += count;
        here[bin] = 0;
      }
      counts[depths[node]] += of;
      counts[depths[node] + 1] = 0;
    }
    return found;
  }
}
