package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;

/**
 * Entries that share a key. A table of the first entry of each key, and chains from it, in arrays:
 * a million keys of which few are shared need no object each. Mutable, for one thread.
 */
final class Grouping {
  private static final int NONE = -1;
  private static final int GONE = -2; // a slot that once was taken: a search goes on past it
  private static final int LEAST = 16;

  private final ToIntFunction<CrossEntry> hash;
  private final BiPredicate<CrossEntry, CrossEntry> same;
  private final List<CrossEntry> entries;
  private int[] hashes;
  private int[] next; // the next entry of the same key
  private int[] slots; // the first entry of a key
  private int taken; // slots that are not NONE

  Grouping(
      List<CrossEntry> entries,
      ToIntFunction<CrossEntry> hash,
      BiPredicate<CrossEntry, CrossEntry> same) {
    this.entries = entries;
    this.hash = hash;
    this.same = same;
    this.hashes = new int[LEAST];
    this.next = new int[LEAST];
    this.slots = emptySlots(LEAST);
  }

  private static int[] emptySlots(int keys) {
    int[] slots = new int[Math.max(LEAST, Integer.highestOneBit(Math.max(1, keys)) * 4)];
    Arrays.fill(slots, NONE);
    return slots;
  }

  /** Takes the entry of {@code row} in. */
  void add(int row) {
    if (row >= hashes.length) {
      hashes = Arrays.copyOf(hashes, row + row / 2 + 1);
      next = Arrays.copyOf(next, hashes.length);
    }
    if (taken * 2 >= slots.length) {
      rebuild();
    }
    CrossEntry entry = entries.get(row);
    hashes[row] = mixed(entry);
    int slot = slotOf(hashes[row], entry);
    if (slots[slot] < 0) {
      taken += slots[slot] == NONE ? 1 : 0;
      slots[slot] = NONE;
    }
    next[row] = slots[slot];
    slots[slot] = row;
  }

  /** Takes the entry of {@code row} out; it must still be the one that was taken in. */
  void remove(int row) {
    int slot = slotOf(hashes[row], entries.get(row));
    if (slots[slot] == row) {
      slots[slot] = next[row] == NONE ? GONE : next[row];
      return;
    }
    int before = slots[slot];
    while (next[before] != row) {
      before = next[before];
    }
    next[before] = next[row];
  }

  /** All that share the key of {@code entry}, whether it was taken in or not. */
  ImmutableList<CrossEntry> groupOf(CrossEntry entry) {
    int first = slots[slotOf(mixed(entry), entry)];
    return first < 0 ? ImmutableList.of() : chain(first);
  }

  private ImmutableList<CrossEntry> chain(int first) {
    ImmutableList.Builder<CrossEntry> group = ImmutableList.builder();
    for (int row = first; row != NONE; row = next[row]) {
      group.add(entries.get(row));
    }
    return group.build();
  }

  /** Where the key's first entry is, or where it would go. */
  private int slotOf(int hashed, CrossEntry entry) {
    int mask = slots.length - 1;
    int free = NONE;
    for (int slot = hashed & mask; ; slot = (slot + 1) & mask) {
      int first = slots[slot];
      if (first == NONE) {
        return free == NONE ? slot : free;
      }
      if (first == GONE) {
        free = free == NONE ? slot : free;
      } else if (hashes[first] == hashed && same.test(entries.get(first), entry)) {
        return slot;
      }
    }
  }

  private void rebuild() {
    int[] old = slots;
    slots = emptySlots(old.length / 2 + 1);
    taken = 0;
    for (int first : old) {
      if (first >= 0) {
        int slot = hashes[first] & (slots.length - 1);
        while (slots[slot] != NONE) {
          slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = first;
        taken++;
      }
    }
  }

  private int mixed(CrossEntry entry) {
    int given = hash.applyAsInt(entry) * 0x9E3779B9;
    return given ^ (given >>> 16);
  }
}
