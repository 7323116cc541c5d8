package org.jiceng.io.election;

import java.util.HashSet;
import java.util.Set;

/**
 * Ids that were met. Those of up to nine ASCII characters, which ids of ballots are, take a number
 * each and no text is kept. Whoever chooses ids that fall on one slot gains nothing: the table is
 * then mixed otherwise. Mutable, for one reading.
 */
final class KnownIds {
  private static final int SHORT = 9;
  private static final int BITS = 7;
  private static final int MOST_STEPS = 1 << 8;
  private static final int MOST_MIXTURES = 1 << 3;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final Set<String> others = new HashSet<>();
  private long[] slots = new long[1 << BITS]; // 0 where there is none
  private int size;
  private long mix = MIX;
  private int mixtures = 1;

  /** Whether {@code id} is met for the first time. */
  boolean add(String id) {
    long number = number(id);
    return number == 0 ? others.add(id) : add(number);
  }

  private boolean add(long number) {
    int at = find(number);
    if (slots[at] == number) {
      return false;
    }
    slots[at] = number;
    if (++size > slots.length >> 1) {
      fill(Math.multiplyExact(slots.length, 2));
    }
    return true;
  }

  private void fill(int length) {
    long[] before = slots;
    slots = new long[length];
    for (long number : before) {
      if (number != 0) {
        int at = find(number);
        slots[at] = number;
      }
    }
  }

  /** The slot of {@code number}, or the empty one in which it would be. */
  private int find(long number) {
    int at = (int) ((number * mix) >>> Long.numberOfLeadingZeros(slots.length - 1L));
    for (int step = 0; slots[at] != 0 && slots[at] != number; step++) {
      if (step == MOST_STEPS && mixtures < MOST_MIXTURES) {
        mixtures++;
        mix *= MIX;
        fill(slots.length);
        return find(number);
      }
      at = (at + 1) & (slots.length - 1);
    }
    return at;
  }

  /** Seven bits for each character; 0 if they are not enough. */
  private static long number(String id) {
    if (id.length() > SHORT) {
      return 0;
    }
    long number = 0;
    for (int at = 0; at < id.length(); at++) {
      char c = id.charAt(at);
      if (c == 0 || c >= 1 << BITS) {
        return 0;
      }
      number = number << BITS | c;
    }
    return number;
  }
}
