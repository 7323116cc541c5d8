package org.jiceng.unit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Keys, each at an index, and at which index each stands: a hash table with open addresses. Of keys
 * with numbers of their own no text is kept, and looking for one compares none; neighbours among
 * them differ in their last bits alone, and their slots lie side by side. As long as keys of digits
 * come in their order, each is new, and none is looked for: the table is made when it is needed.
 * Mutable, until a tree has it.
 */
final class Keys {
  static final int NONE = -1;
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int SIDE_BY_SIDE = 3; // bits
  private static final int LOAD = 2; // slots for each key, at least
  private static final int ROOM = 1 << SIDE_BY_SIDE << 1;

  private long[] numbers = new long[ROOM]; // of the keys by their indexes; 0 where there is none
  private @Nullable String[] shared = {}; // by index, the keys whose numbers are shared
  private int[] slots = {}; // the index of a key, from 1; 0 where there is none
  private int found; // how many have a slot, or will have one

  /**
   * Keeps {@code key} at {@code index}; it is found there, unless it is found at another index
   * already: gives that one, or {@link #NONE}.
   */
  int put(Key key, int index) {
    keep(key, index);
    if (slots.length == 0) {
      if (index == found && isBehindOthers(key.number())) {
        found++;
        return NONE;
      }
      fill();
    }
    int at = find(key);
    if (slots[at] != 0) {
      return slots[at] - 1;
    }
    slots[at] = index + 1;
    if (++found * LOAD > slots.length) {
      grow();
    }
    return NONE;
  }

  /** Keeps {@code key} at {@code index}, where it is not looked for. */
  void keep(Key key, int index) {
    if (index >= numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(index + 1, 2 * numbers.length));
    }
    numbers[index] = key.number();
    if (key.number() < 0) {
      if (index >= shared.length) {
        shared = Arrays.copyOf(shared, numbers.length);
      }
      shared[index] = key.text().toString();
    }
  }

  /** Whether all keys before are of digits, in their order, and this is one behind them. */
  private boolean isBehindOthers(long number) {
    return Key.isOfDigits(number)
        && (found == 0 || Key.compareDigits(numbers[found - 1], number) < 0);
  }

  /** Makes the table of the first keys, which differ. */
  private void fill() {
    slots = new int[Math.max(ROOM, Integer.highestOneBit(found * LOAD) << 1)];
    for (int index = 0; index < found; index++) {
      slots[free(numbers[index])] = index + 1;
    }
  }

  private void grow() {
    int[] before = slots;
    slots = new int[2 * before.length];
    for (int index : before) {
      if (index != 0) {
        slots[free(numbers[index - 1])] = index;
      }
    }
  }

  private int free(long number) {
    int at = start(number);
    while (slots[at] != 0) {
      at = next(at);
    }
    return at;
  }

  /** Whether there is a key at {@code index}. */
  boolean has(int index) {
    return index < numbers.length && numbers[index] != 0;
  }

  /** The key at {@code index}, at which there is one. */
  String get(int index) {
    String kept = numbers[index] < 0 ? shared[index] : Key.text(numbers[index]);
    if (kept == null) {
      throw new IllegalStateException("no key at " + index);
    }
    return kept;
  }

  /** Whether {@code key} stands at {@code index}. */
  boolean isAt(int index, Key key) {
    return index < numbers.length
        && numbers[index] == key.number()
        && (key.number() >= 0 || key.text().toString().equals(shared[index]));
  }

  /** Whether the same key stands at two indexes. */
  boolean areSame(int one, int other) {
    return compare(one, other) == 0;
  }

  /** Which of two keys comes first, by their characters. */
  int compare(int one, int other) {
    long first = numbers[one];
    long second = numbers[other];
    return Key.isOfDigits(first) && Key.isOfDigits(second)
        ? Key.compareDigits(first, second)
        : get(one).compareTo(get(other));
  }

  /** Whether the key at {@code index} begins with the one at {@code prefix}, and is longer. */
  boolean isWithin(int index, int prefix) {
    long whole = numbers[index];
    long part = numbers[prefix];
    if (Key.isOfDigits(part) && Key.isOfDigits(whole)) {
      return Key.isWithin(whole, part);
    }
    String text = get(index);
    String start = get(prefix);
    return text.length() > start.length() && text.startsWith(start);
  }

  /** The index of {@code key}, or {@link #NONE}. */
  int of(Key key) {
    if (found == 0) {
      return NONE;
    }
    if (slots.length == 0) {
      fill();
    }
    return slots[find(key)] - 1;
  }

  /** Moves each key to the index that {@code moved}, a permutation, has for its present one. */
  void move(int[] moved) {
    long[] numbersBefore = numbers;
    @Nullable String[] sharedBefore = shared;
    numbers = new long[moved.length];
    shared = new String[sharedBefore.length == 0 ? 0 : moved.length];
    for (int before = 0; before < Math.min(moved.length, numbersBefore.length); before++) {
      numbers[moved[before]] = numbersBefore[before];
    }
    for (int before = 0; before < Math.min(moved.length, sharedBefore.length); before++) {
      shared[moved[before]] = sharedBefore[before];
    }
    for (int at = 0; at < slots.length; at++) {
      if (slots[at] != 0) {
        slots[at] = moved[slots[at] - 1] + 1;
      }
    }
  }

  /** No key comes from now on: gives back the room behind the first {@code size} indexes. */
  void close(int size) {
    if (slots.length == 0) {
      fill();
    }
    if (numbers.length > size) {
      numbers = Arrays.copyOf(numbers, size);
    }
    if (shared.length > size) {
      shared = Arrays.copyOf(shared, size);
    }
  }

  /** The slot of {@code key}, or the empty one in which it would be. */
  private int find(Key key) {
    int at = start(key.number());
    while (slots[at] != 0 && !isAt(slots[at] - 1, key)) {
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

  /** Whether the first {@code size} indexes have the same keys, or none, as in {@code that}. */
  boolean areSame(Keys that, int size) {
    for (int index = 0; index < size; index++) {
      if (has(index) != that.has(index) || (has(index) && !isSame(that, index))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the key at {@code index}, at which both have one, is the same in {@code that}. */
  boolean isSame(Keys that, int index) {
    return numbers[index] == that.numbers[index]
        && (numbers[index] >= 0 || get(index).equals(that.get(index)));
  }

  /** The same for the same keys at the first {@code size} indexes. */
  int hash(int size) {
    int hash = 0;
    for (int index = 0; index < size; index++) {
      hash = 31 * hash + (has(index) ? Long.hashCode(numbers[index]) : 0);
    }
    return hash;
  }
}
