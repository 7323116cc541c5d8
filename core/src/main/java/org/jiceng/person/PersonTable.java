package org.jiceng.person;

import java.util.Arrays;

/**
 * Persons by number. The hashes lie in the table itself, so that a search touches one place in
 * memory and one person. Mutable while it is filled.
 */
final class PersonTable {
  private static final int NONE = -1;
  private static final int LEAST = 16;

  private PersonId[] persons = new PersonId[LEAST];
  private long[] slots = emptySlots(LEAST); // the hash in the upper half, the number in the lower
  private int size;

  private static long[] emptySlots(int persons) {
    long[] slots = new long[Integer.highestOneBit(persons) * 4];
    Arrays.fill(slots, NONE);
    return slots;
  }

  /** The number of {@code person}, who is taken in if not there yet. */
  int add(PersonId person) {
    int hash = person.hashCode();
    int slot = slotOf(person, hash);
    if (slots[slot] != NONE) {
      return (int) slots[slot];
    }
    if (size == persons.length) {
      persons = Arrays.copyOf(persons, size * 2);
      slots = emptySlots(size * 2);
      for (int number = 0; number < size; number++) {
        place(number, persons[number].hashCode());
      }
    }
    persons[size] = person;
    place(size, hash);
    return size++;
  }

  /** The number of {@code person}, or -1. */
  int find(PersonId person) {
    return (int) slots[slotOf(person, person.hashCode())];
  }

  int size() {
    return size;
  }

  private int slotOf(PersonId person, int hash) {
    int slot = start(hash);
    while (slots[slot] != NONE && !isAt(slot, person, hash)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private boolean isAt(int slot, PersonId person, int hash) {
    return (int) (slots[slot] >>> Integer.SIZE) == hash
        && persons[(int) slots[slot]].equals(person);
  }

  private void place(int number, int hash) {
    int slot = start(hash);
    while (slots[slot] != NONE) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = ((long) hash << Integer.SIZE) | number;
  }

  /** Keys that count up have hashes that count up: the upper bits of a product are spread. */
  private int start(int hash) {
    return (hash * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
  }
}
