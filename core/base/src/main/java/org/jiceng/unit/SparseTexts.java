package org.jiceng.unit;

import java.util.Arrays;
import java.util.Optional;

/** Texts of some rows, which come in their order. Mutable. */
final class SparseTexts {
  private static final int ROOM = 16;

  private final Texts texts = new Texts();
  private int[] rows = new int[ROOM];
  private int size;

  /** Keeps the text of {@code row}, which is behind the last one. */
  void add(int row, CharSequence text) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * size);
    }
    rows[size++] = row;
    texts.add(text);
  }

  /** The text of {@code row}, if there is one. */
  Optional<String> find(int row) {
    int at = Arrays.binarySearch(rows, 0, size, row);
    return at < 0 ? Optional.empty() : Optional.of(texts.get(at));
  }

  int size() {
    return size;
  }

  /** The row of the text that was added as number {@code at}, from 0. */
  int row(int at) {
    return rows[at];
  }

  String text(int at) {
    return texts.get(at);
  }
}
