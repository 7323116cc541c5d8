package org.jiceng.unit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Keys, each at an index, and at which index each stands. Of keys with numbers of their own no text
 * is kept: they are in a hash table with open addresses. Neighbours among them differ in their last
 * bits alone, and their slots lie side by side. As long as keys of digits come in their order, each
 * is new, and none is looked for: the table is made when it is needed. Mutable, until a tree has
 * it.
 *
 * <p>Whoever chooses keys that fall on one slot gains nothing: the table is then mixed otherwise,
 * and no keys fall on one slot in several ways.
 */
final class Keys {
  static final int NONE = -1;
  private static final int SIDE_BY_SIDE = 3; // bits
  private static final int LOAD = 2; // slots for each key, at least
  private static final int ROOM = 1 << SIDE_BY_SIDE << 1;
  private static final int MOST_STEPS = 1 << 8;
  private static final int MOST_MIXTURES = 1 << 3;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private long[] numbers = new long[ROOM]; // of the keys by their indexes; 0 where there is none
  private @Nullable String[] texts = {}; // by index, of the keys without a number
  private final Map<String, Integer> byText = new HashMap<>();
  private int[] slots = {}; // the index of a key, from 1; 0 where there is none
  private int found; // how many numbers have a slot, or will have one
  private long mix = MIX;
  private int mixtures = 1;

  /**
   * Keeps {@code key} at {@code index}; it is found there, unless it is found at another index
   * already: gives that one, or {@link #NONE}.
   */
  int put(Key key, int index) {
    keep(key, index);
    if (!key.isNumber()) {
      Integer first = byText.putIfAbsent(key.text().toString(), index);
      return first == null ? NONE : first;
    }
    if (slots.length == 0) {
      if (index == found && isBehindOthers(key.number())) {
        found++;
        return NONE;
      }
      fill(room());
    }
    int at = place(key.number());
    if (slots[at] != 0) {
      return slots[at] - 1;
    }
    slots[at] = index + 1;
    if (++found * LOAD > slots.length) {
      fill(2 * slots.length);
    }
    return NONE;
  }

  /** Keeps {@code key} at {@code index}, where it is not looked for. */
  void keep(Key key, int index) {
    if (index >= numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(index + 1, 2 * numbers.length));
    }
    numbers[index] = key.number();
    if (!key.isNumber()) {
      if (index >= texts.length) {
        texts = Arrays.copyOf(texts, numbers.length);
      }
      texts[index] = key.text().toString();
    }
  }

  /** Whether all keys before are of digits, in their order, and this is one behind them. */
  private boolean isBehindOthers(long number) {
    return Key.isOfDigits(number)
        && (found == 0 || Key.compareDigits(numbers[found - 1], number) < 0);
  }

  private int room() {
    return Math.max(ROOM, Integer.highestOneBit(found * LOAD) << 1);
  }

  /** Makes the table anew: of the keys that are in it, or of the first ones, if there is none. */
  private void fill(int length) {
    int[] before = slots.length == 0 ? IntStream.rangeClosed(1, found).toArray() : slots;
    slots = new int[length];
    for (int index : before) {
      if (index != 0) {
        int at = place(numbers[index - 1]);
        slots[at] = index;
      }
    }
  }

  /** Whether there is a key at {@code index}. */
  boolean has(int index) {
    return index < numbers.length && numbers[index] != 0;
  }

  /** The key at {@code index}, at which there is one. */
  String get(int index) {
    String kept = numbers[index] < 0 ? texts[index] : Key.text(numbers[index]);
    if (kept == null) {
      throw new IllegalStateException("no key at " + index);
    }
    return kept;
  }

  /** Whether {@code key} stands at {@code index}. */
  boolean isAt(int index, Key key) {
    return index < numbers.length
        && numbers[index] == key.number()
        && (key.isNumber() || key.text().toString().equals(texts[index]));
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
    if (!key.isNumber()) {
      return byText.isEmpty() ? NONE : byText.getOrDefault(key.text().toString(), NONE);
    }
    if (found == 0) {
      return NONE;
    }
    if (slots.length == 0) {
      fill(room());
    }
    return slots[find(key.number(), Integer.MAX_VALUE)] - 1;
  }

  /** Moves each key to the index that {@code moved}, a permutation, has for its present one. */
  void move(int[] moved) {
    if (slots.length == 0) {
      fill(room());
    }
    long[] numbersBefore = numbers;
    @Nullable String[] textsBefore = texts;
    numbers = new long[moved.length];
    texts = new String[textsBefore.length == 0 ? 0 : moved.length];
    for (int before = 0; before < Math.min(moved.length, numbersBefore.length); before++) {
      numbers[moved[before]] = numbersBefore[before];
    }
    for (int before = 0; before < Math.min(moved.length, textsBefore.length); before++) {
      texts[moved[before]] = textsBefore[before];
    }
    for (int at = 0; at < slots.length; at++) {
      if (slots[at] != 0) {
        slots[at] = moved[slots[at] - 1] + 1;
      }
    }
    byText.replaceAll((text, before) -> moved[before]);
  }

  /** No key comes from now on: gives back the room behind the first {@code size} indexes. */
  void close(int size) {
    if (slots.length == 0) {
      fill(room());
    }
    numbers = Arrays.copyOf(numbers, Math.min(size, numbers.length));
    texts = Arrays.copyOf(texts, Math.min(size, texts.length));
  }

  /** The slot of {@code number}, or the empty one in which it is to be. */
  private int place(long number) {
    int at = find(number, mixtures < MOST_MIXTURES ? MOST_STEPS : Integer.MAX_VALUE);
    if (at != NONE) {
      return at;
    }
    mixtures++;
    mix *= MIX;
    fill(slots.length);
    return place(number);
  }

  /** The slot of {@code number}, or the empty one in which it would be; −1 if it is too far. */
  private int find(long number, int mostSteps) {
    int at = start(number);
    for (int step = 0; slots[at] != 0 && numbers[slots[at] - 1] != number; step++) {
      if (step == mostSteps) {
        return NONE;
      }
      at = next(at);
    }
    return at;
  }

  private int start(long number) {
    int groups = slots.length >> SIDE_BY_SIDE;
    int group = (int) (((number >>> SIDE_BY_SIDE) * mix) >>> Long.numberOfLeadingZeros(groups - 1));
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
