package org.example.benchmarks;

import java.util.Arrays;

/** The five sums at every node as somebody would write them by hand for just these. */
final class HandKernel {
  private final int[] parents;
  private final int[] offsets;
  private final short[] grouped;
  private final long[] table = new long[1 << 12];

  HandKernel(Country country) {
    parents = country.parents;
    int nodes = parents.length;
    offsets = new int[nodes + 1];
    for (int place : country.places) {
      offsets[place + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      offsets[node + 1] += offsets[node];
    }
    int[] next = Arrays.copyOf(offsets, nodes);
    grouped = new short[country.packed.length];
    for (int row = 0; row < grouped.length; row++) {
      grouped[next[country.places[row]]++] = country.packed[row];
    }
    // One word for a member: number 12 bits, age 20, college 10, women 10, women with college 10.
    for (int packed = 0; packed < table.length; packed++) {
      MemberRow row = MemberRow.unpacked(packed);
      table[packed] =
          1L
              | (long) row.age() << 12
              | (row.hasCollege() ? 1L << 32 : 0)
              | (row.woman() ? 1L << 42 : 0)
              | (row.woman() && row.hasCollege() ? 1L << 52 : 0);
    }
  }

  long[][] sums() {
    int nodes = parents.length;
    long[] members = new long[nodes];
    long[] age = new long[nodes];
    long[] college = new long[nodes];
    long[] women = new long[nodes];
    long[] both = new long[nodes];
    for (int node = 0; node < nodes; node++) {
      long sum = 0;
      int to = offsets[node + 1];
      for (int row = offsets[node]; row < to; row++) {
        sum += table[grouped[row]];
      }
      members[node] = sum & 0xfff;
      age[node] = sum >>> 12 & 0xfffff;
      college[node] = sum >>> 32 & 0x3ff;
      women[node] = sum >>> 42 & 0x3ff;
      both[node] = sum >>> 52;
    }
    for (int node = nodes - 1; node > 0; node--) {
      int parent = parents[node];
      members[parent] += members[node];
      age[parent] += age[node];
      college[parent] += college[node];
      women[parent] += women[node];
      both[parent] += both[node];
    }
    return new long[][] {members, age, college, women, both};
  }

  /** A plain sum over the same bytes, to see that the kernel is no straw man. */
  long plainSum() {
    long sum = 0;
    for (short packed : grouped) {
      sum += packed;
    }
    return sum;
  }
}
