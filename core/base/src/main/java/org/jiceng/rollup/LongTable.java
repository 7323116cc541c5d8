package org.jiceng.rollup;

import java.util.Arrays;

/** A hash table from words that are not negative to codes, with open addresses. */
final class LongTable {
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private long[] words = new long[1 << 10];
  private int[] codes = new int[1 << 10];
  private int size;

  LongTable() {
    Arrays.fill(words, -1);
  }

  /** The code of {@code word}; −1 if it has none. */
  int get(long word) {
    int at = slot(word);
    return words[at] == word ? codes[at] : -1;
  }

  /** Gives {@code word}, which has none, its code. */
  int put(long word, int code) {
    if (2 * ++size > words.length) {
      grow();
    }
    int at = slot(word);
    words[at] = word;
    codes[at] = code;
    return code;
  }

  private int slot(long word) {
    int mask = words.length - 1;
    int at = (int) ((word * MIX) >>> 40) & mask;
    while (words[at] != word && words[at] >= 0) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldWords = words;
    int[] oldCodes = codes;
    words = new long[2 * oldWords.length];
    codes = new int[2 * oldCodes.length];
    Arrays.fill(words, -1);
    for (int i = 0; i < oldWords.length; i++) {
      if (oldWords[i] >= 0) {
        int at = slot(oldWords[i]);
        words[at] = oldWords[i];
        codes[at] = oldCodes[i];
      }
    }
  }
}
