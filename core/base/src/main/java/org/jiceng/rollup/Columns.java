package org.jiceng.rollup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows as they arrive, in any order: a node and a code each, in chunks that are never copied. Six
 * bytes a row while there are few codes.
 */
final class Columns {
  private static final int NARROW = 1 << Character.SIZE;
  private static final int CHUNK = 1 << 16;

  private final List<Chunk> chunks = new ArrayList<>();
  private int last = CHUNK; // how many rows the last chunk has
  private boolean wide;

  private static final class Chunk {
    final int[] nodes = new int[CHUNK];
    final char[] low = new char[CHUNK];
    char[] high = new char[0]; // the upper halves of the codes, once one of them needs it

    int code(int row) {
      return high.length == 0 ? low[row] : high[row] << Character.SIZE | low[row];
    }
  }

  void add(int node, int code) {
    if (last == CHUNK) {
      chunks.add(new Chunk());
      last = 0;
    }
    Chunk chunk = chunks.get(chunks.size() - 1);
    chunk.nodes[last] = node;
    chunk.low[last] = (char) code;
    if (code >= NARROW) {
      wide = true;
      if (chunk.high.length == 0) {
        chunk.high = new char[CHUNK];
      }
      chunk.high[last] = (char) (code >>> Character.SIZE);
    }
    last++;
  }

  long size() {
    return (long) chunks.size() * CHUNK - (CHUNK - last) * (chunks.isEmpty() ? 0L : 1L);
  }

  /** How many rows chunk {@code number} has. */
  private int rowsOf(int number) {
    return number == chunks.size() - 1 ? last : CHUNK;
  }

  /** The node of each row, in the order in which they came. */
  int[] nodes() {
    return each((chunk, row) -> chunk.nodes[row]);
  }

  /** The code of each row, in the order in which they came. */
  int[] codes() {
    return each(Chunk::code);
  }

  private interface OfRow {
    int of(Chunk chunk, int row);
  }

  private int[] each(OfRow what) {
    int[] all = new int[Math.toIntExact(size())];
    for (int at = 0; at < all.length; at++) {
      all[at] = what.of(chunks.get(at / CHUNK), at % CHUNK);
    }
    return all;
  }

  /** The rows sorted by node, by counting. */
  GroupedRows grouped(int nodeCount) {
    int[] offsets = new int[nodeCount + 1];
    for (int number = 0; number < chunks.size(); number++) {
      int[] nodes = chunks.get(number).nodes;
      int rows = rowsOf(number);
      for (int row = 0; row < rows; row++) {
        offsets[nodes[row] + 1]++;
      }
    }
    for (int node = 0; node < nodeCount; node++) {
      offsets[node + 1] += offsets[node];
    }
    int[] next = Arrays.copyOf(offsets, nodeCount);
    return wide ? GroupedRows.wide(offsets, wide(next)) : GroupedRows.narrow(offsets, narrow(next));
  }

  private char[] narrow(int[] next) {
    char[] sorted = new char[Math.toIntExact(size())];
    for (int number = 0; number < chunks.size(); number++) {
      Chunk chunk = chunks.get(number);
      int rows = rowsOf(number);
      for (int row = 0; row < rows; row++) {
        sorted[next[chunk.nodes[row]]++] = chunk.low[row];
      }
    }
    return sorted;
  }

  private int[] wide(int[] next) {
    int[] sorted = new int[Math.toIntExact(size())];
    for (int number = 0; number < chunks.size(); number++) {
      Chunk chunk = chunks.get(number);
      int rows = rowsOf(number);
      for (int row = 0; row < rows; row++) {
        sorted[next[chunk.nodes[row]]++] = chunk.code(row);
      }
    }
    return sorted;
  }
}
