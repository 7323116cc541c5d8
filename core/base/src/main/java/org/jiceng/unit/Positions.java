package org.jiceng.unit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * At which index each key stands: a hash table with open addresses. Half of each slot's word is the
 * key's hash and half its index, so that a look-up waits for one place in memory before it knows
 * where the key itself is.
 */
final class Positions<K> {
  static final int NONE = -1;
  private static final int MIX = 0x9E3779B9;
  private static final long EMPTY = -1;

  private final Object[] keys; // by index; null where there is none
  private final long[] slots;

  /** Hears of a key that stands where it stood before. */
  interface Repeated {
    void at(int index, int first);
  }

  private Positions(Object[] keys, Repeated repeated) {
    this.keys = keys;
    this.slots = new long[Integer.highestOneBit(Math.max(1, keys.length)) << 2];
    Arrays.fill(slots, EMPTY);
    for (int index = 0; index < keys.length; index++) {
      if (keys[index] != null) {
        int first = put(keys[index], index);
        if (first != NONE) {
          repeated.at(index, first);
        }
      }
    }
  }

  /**
   * The positions of {@code keys}, which the caller gives away; without a key where it is null.
   *
   * @throws IllegalStateException if a key stands twice
   */
  static <K> Positions<K> of(@Nullable K[] keys) {
    return new Positions<>(
        keys,
        (index, first) -> {
          throw new IllegalStateException(keys[first] + " stands twice");
        });
  }

  /** The first position of each of {@code keys}; {@code repeated} hears of the others. */
  static <K> Positions<K> ofFirst(@Nullable K[] keys, Repeated repeated) {
    return new Positions<>(keys, repeated);
  }

  /** Where {@code key} stood before; {@link #NONE} if it did not. */
  private int put(Object key, int index) {
    int hash = hash(key);
    int at = start(hash);
    while (slots[at] != EMPTY) {
      if (isAt(at, hash, key)) {
        return (int) slots[at];
      }
      at = (at + 1) & (slots.length - 1);
    }
    slots[at] = ((long) hash << Integer.SIZE) | index;
    return NONE;
  }

  /** The index of {@code key}, or {@link #NONE}. */
  int of(K key) {
    int hash = hash(key);
    int at = start(hash);
    while (slots[at] != EMPTY) {
      if (isAt(at, hash, key)) {
        return (int) slots[at];
      }
      at = (at + 1) & (slots.length - 1);
    }
    return NONE;
  }

  private boolean isAt(int at, int hash, Object key) {
    return (int) (slots[at] >>> Integer.SIZE) == hash && key.equals(keys[(int) slots[at]]);
  }

  /** Hashes of like keys are alike in their high bits, and slots are found by these. */
  private static int hash(Object key) {
    return key.hashCode() * MIX;
  }

  private int start(int hash) {
    return hash >>> Integer.numberOfLeadingZeros(slots.length - 1) & slots.length - 1;
  }
}
