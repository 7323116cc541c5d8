package org.jiceng.io.table;

import java.util.Arrays;

/**
 * What some texts of one column were read as, without an issue: many cells of a table repeat. Holds
 * a few hundred; a text that falls on the place of another one displaces it. If hardly any repeats,
 * as in a column of keys, it stops looking. Mutable, for one reading.
 */
final class Memo {
  private static final int BITS = 8;
  private static final int SLOTS = 1 << BITS;
  private static final int TRIAL = 1 << 11;
  private static final int WORTHWHILE = 8;

  private final char[][] texts = new char[SLOTS][];
  private final Object[] values = new Object[SLOTS];
  private int looks;
  private int hits;
  private boolean useless;

  /** Where the text in {@code chars} is kept; −1 if it is not. */
  int find(char[] chars, int from, int to) {
    if (useless) {
      return -1;
    }
    int slot = slot(chars, from, to);
    if (++looks == TRIAL) {
      useless = hits * WORTHWHILE < TRIAL;
      looks = 0;
      hits = 0;
    }
    if (!isAt(slot, chars, from, to)) {
      return -1;
    }
    hits++;
    return slot;
  }

  private boolean isAt(int slot, char[] chars, int from, int to) {
    char[] text = texts[slot];
    return text != null && Arrays.equals(text, 0, text.length, chars, from, to);
  }

  Object value(int slot) {
    return values[slot];
  }

  /** Keeps what the text in {@code chars} was read as; to be called where {@link #find} failed. */
  void keep(char[] chars, int from, int to, Object value) {
    if (!useless) {
      int slot = slot(chars, from, to);
      texts[slot] = Arrays.copyOfRange(chars, from, to);
      values[slot] = value;
    }
  }

  /**
   * By the length and four signs, whatever the length: texts that share them displace each other.
   */
  private static int slot(char[] chars, int from, int to) {
    int hash = to - from;
    if (from < to) {
      hash = 31 * hash + chars[from];
      hash = 31 * hash + chars[(from + to) >>> 1];
      hash = 31 * hash + chars[to - 1];
      hash = 31 * hash + chars[Math.max(from, to - 2)];
    }
    return (hash * 0x9E3779B9) >>> (Integer.SIZE - BITS);
  }
}
