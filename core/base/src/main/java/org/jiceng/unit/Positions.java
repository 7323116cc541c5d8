package org.jiceng.unit;

import static com.google.common.base.Preconditions.checkState;

import java.util.Arrays;

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

  private Positions(Object[] keys) {
    this.keys = keys;
    this.slots = new long[Integer.highestOneBit(Math.max(1, keys.length)) << 2];
    Arrays.fill(slots, EMPTY);
    for (int index = 0; index < keys.length; index++) {
      if (keys[index] != null) {
        put(keys[index], index);
      }
    }
  }

  /**
   * The positions of {@code keys}, which the caller gives away; without a key where it is null.
   *
   * @throws IllegalStateException if a key stands twice
   */
  static <K> Positions<K> of(K[] keys) {
    return new Positions<>(keys);
  }

  private void put(Object key, int index) {
    int hash = hash(key);
    int at = start(hash);
    while (slots[at] != EMPTY) {
      checkState(!isAt(at, hash, key), "%s stands twice", key);
      at = at + 1 & slots.length - 1;
    }
    slots[at] = (long) hash << Integer.SIZE | index;
  }

  /** The index of {@code key}, or {@link #NONE}. */
  int of(K key) {
    int hash = hash(key);
    int at = start(hash);
    while (slots[at] != EMPTY) {
      if (isAt(at, hash, key)) {
        return (int) slots[at];
      }
      at = at + 1 & slots.length - 1;
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
