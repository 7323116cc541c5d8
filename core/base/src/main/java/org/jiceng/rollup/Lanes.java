package org.jiceng.rollup;

import java.util.ArrayList;
import java.util.List;

/**
 * Channels side by side in words, so that one addition sums up several. A field has room for so
 * many rows; a channel with negative values, or too wide a one, has a word of its own.
 */
final class Lanes {
  private final List<long[]> channels;
  private final long[] least;
  private final long[] greatest;
  private final int[] word;
  private final int[] shift;
  private final long[] mask;
  private final List<long[]> tables = new ArrayList<>();

  /**
   * The lanes of {@code channels}.
   *
   * @param room for the sum of how many rows a field must have room
   */
  Lanes(List<long[]> channels, int room) {
    this.channels = channels;
    int count = channels.size();
    least = channels.stream().mapToLong(Channels::least).toArray();
    greatest = channels.stream().mapToLong(Channels::greatest).toArray();
    word = new int[count];
    shift = new int[count];
    mask = new long[count];
    int open = -1;
    int used = 0;
    for (int c = 0; c < count; c++) {
      int width = width(least[c], greatest[c], room);
      if (width == Long.SIZE) {
        word[c] = add(channels.get(c).clone());
        mask[c] = -1;
        continue;
      }
      if (open < 0 || used + width > Long.SIZE) {
        open = add(new long[channels.get(c).length]);
        used = 0;
      }
      word[c] = open;
      shift[c] = used;
      mask[c] = (1L << width) - 1;
      used += width;
      long[] table = tables.get(open);
      for (int code = 0; code < table.length; code++) {
        table[code] |= channels.get(c)[code] << shift[c];
      }
    }
  }

  private int add(long[] table) {
    tables.add(table);
    return tables.size() - 1;
  }

  private static int width(long least, long greatest, int room) {
    if (least < 0 || greatest > Long.MAX_VALUE / room) {
      return Long.SIZE;
    }
    return Long.SIZE - Long.numberOfLeadingZeros(greatest * room);
  }

  /** The channels; not copies. */
  List<long[]> channels() {
    return channels;
  }

  /**
   * No sum of so many rows can be too large for a word, so sums need no check one by one.
   *
   * @throws ArithmeticException if one can
   */
  void checkRoom(int rows) {
    for (int c = 0; c < word.length; c++) {
      Math.multiplyExact(greatest[c], (long) rows);
      Math.multiplyExact(least[c], (long) rows);
    }
  }

  /** For each word, what a row of each code adds to it. */
  List<long[]> tables() {
    return tables;
  }

  int word(int channel) {
    return word[channel];
  }

  /** What {@code words}, summed up for each node, say of {@code channel}. */
  long[] fields(int channel, long[] words) {
    int by = shift[channel];
    long only = mask[channel];
    long[] fields = new long[words.length];
    for (int node = 0; node < fields.length; node++) {
      fields[node] = (words[node] >>> by) & only;
    }
    return fields;
  }
}
