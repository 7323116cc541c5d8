package org.jiceng.io;

import java.util.HashSet;
import java.util.Set;

/**
 * Ids that were met. Those of up to nine ASCII characters, which ids of ballots are, take a number
 * each and no text is kept. Mutable, for one reading.
 */
final class KnownIds {
  private static final int SHORT = 9;
  private static final int BITS = 7;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final Set<String> others = new HashSet<>();
  private long[] slots = new long[1 << BITS]; // 0 where there is none
  private int size;

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
      grow();
    }
    return true;
  }

  private void grow() {
    long[] before = slots;
    slots = new long[Math.multiplyExact(before.length, 2)];
    for (long number : before) {
      if (number != 0) {
        slots[find(number)] = number;
      }
    }
  }

  /** The slot of {@code number}, or the empty one in which it would be. */
  private int find(long number) {
    int at = (int) ((number * MIX) >>> Long.numberOfLeadingZeros(slots.length - 1L));
    while (slots[at] != 0 && slots[at] != number) {
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
