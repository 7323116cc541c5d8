package org.jiceng.unit;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * At which index each key stands: a hash table with open addresses. Short keys and codes are
 * numbers of their own, so that looking for one compares no text; neighbours among them differ in
 * their last bits alone, and their slots lie side by side. Mutable, until a tree has it.
 */
final class Positions {
  static final int NONE = -1;
  private static final int SHORT = 8;
  private static final int MOST_DIGITS = 15;
  private static final long OF_DIGITS = 1L << 62;
  private static final long SHARED = Long.MIN_VALUE; // the sign of numbers that others may have
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int SIDE_BY_SIDE = 3; // bits
  private static final int LOAD = 2; // slots for each key, at least
  private static final int ROOM = 1 << SIDE_BY_SIDE << 1;

  private int[] slots = new int[ROOM]; // the index of a key, from 1; 0 where there is none
  private long[] numbers = new long[ROOM]; // of the keys by their indexes
  private @Nullable String[] shared = {}; // by index, the keys whose numbers are shared
  private int size;

  /** Puts {@code key} at {@code index}, unless it is somewhere: gives where, or {@link #NONE}. */
  int put(String key, int index) {
    long number = number(key);
    int at = find(key, number);
    if (slots[at] != 0) {
      return slots[at] - 1;
    }
    slots[at] = index + 1;
    if (index >= numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(index + 1, 2 * numbers.length));
    }
    numbers[index] = number;
    if (number < 0) {
      if (index >= shared.length) {
        shared = Arrays.copyOf(shared, numbers.length);
      }
      shared[index] = key;
    }
    if (++size * LOAD > slots.length) {
      grow();
    }
    return NONE;
  }

  private void grow() {
    int[] before = slots;
    slots = new int[2 * before.length];
    for (int index : before) {
      if (index != 0) {
        int at = start(numbers[index - 1]);
        while (slots[at] != 0) {
          at = next(at);
        }
        slots[at] = index;
      }
    }
  }

  /** The index of {@code key}, or {@link #NONE}. */
  int of(String key) {
    return slots[find(key, number(key))] - 1;
  }

  /** Moves each key to the index that {@code moved}, a permutation, has for its present one. */
  void move(int[] moved) {
    long[] numbersBefore = numbers;
    @Nullable String[] sharedBefore = shared;
    numbers = new long[moved.length];
    shared = new String[sharedBefore.length == 0 ? 0 : moved.length];
    for (int at = 0; at < slots.length; at++) {
      if (slots[at] != 0) {
        int before = slots[at] - 1;
        int index = moved[before];
        slots[at] = index + 1;
        numbers[index] = numbersBefore[before];
        if (numbers[index] < 0) {
          shared[index] = sharedBefore[before];
        }
      }
    }
  }

  /** The slot of {@code key}, or the empty one in which it would be. */
  private int find(String key, long number) {
    int at = start(number);
    while (slots[at] != 0 && !isAt(slots[at] - 1, key, number)) {
      at = next(at);
    }
    return at;
  }

  private int start(long number) {
    int groups = slots.length >> SIDE_BY_SIDE;
    int group = (int) (((number >>> SIDE_BY_SIDE) * MIX) >>> Long.numberOfLeadingZeros(groups - 1));
    return (group << SIDE_BY_SIDE) + ((int) number & ((1 << SIDE_BY_SIDE) - 1));
  }

  /** The same place among the next neighbours, but one: any slot is come to at last. */
  private int next(int at) {
    return (at + (1 << SIDE_BY_SIDE) + 1) & (slots.length - 1);
  }

  private boolean isAt(int index, String key, long number) {
    return numbers[index] == number && (number >= 0 || Objects.equals(shared[index], key));
  }

  private static long number(String key) {
    long own = key.length() <= SHORT ? ofAscii(key) : ofDigits(key);
    return own >= 0 ? own : SHARED | key.hashCode();
  }

  /** Seven bits for each character; negative if they are not enough for one. */
  private static long ofAscii(String key) {
    long value = 0;
    for (int at = 0; at < key.length(); at++) {
      char c = key.charAt(at);
      if (c == 0 || c > 0x7F) {
        return SHARED;
      }
      value = value << 7 | c;
    }
    return value;
  }

  /**
   * The digits as a number, with how many they are; negative if they are no digits, or too many.
   */
  private static long ofDigits(String key) {
    if (key.length() > MOST_DIGITS) {
      return SHARED;
    }
    long value = 0;
    for (int at = 0; at < key.length(); at++) {
      int digit = key.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return SHARED;
      }
      value = 10 * value + digit;
    }
    return OF_DIGITS | (long) key.length() << 56 | value;
  }
}
