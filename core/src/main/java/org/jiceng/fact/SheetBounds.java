package org.jiceng.fact;

import static com.google.common.base.Preconditions.checkState;

/**
 * Bounds on the facts of a form, compared with a sheet word by word instead of fact by fact. With
 * the guards set, a lane that holds too little borrows its own guard when the least is subtracted,
 * and one that holds too much borrows it when it is subtracted from the greatest; no lane reaches
 * another. Immutable.
 */
public final class SheetBounds {
  private final FactForm<?> form;
  private final long[] guards;
  private final long[] least;
  private final long[] greatest; // with the guards set
  private final int[] factOfGuard; // by word and bit

  SheetBounds(FactForm<?> form, int words) {
    this.form = form;
    this.guards = new long[words];
    this.least = new long[words];
    this.greatest = new long[words];
    this.factOfGuard = new int[words * Long.SIZE];
  }

  void add(int fact, Lane lane, int low, int high) {
    int word = lane.word();
    guards[word] |= lane.guard();
    greatest[word] |= lane.guard();
    factOfGuard[word * Long.SIZE + Long.numberOfTrailingZeros(lane.guard())] = fact;
    if (low == Integer.MIN_VALUE && high == Integer.MAX_VALUE) {
      greatest[word] |= lane.all();
    } else if (low > high || !lane.reaches(low, high)) {
      least[word] |= 1L << lane.shift();
    } else {
      least[word] |= lane.place(low);
      greatest[word] |= lane.place(high);
    }
  }

  /**
   * The place of the first fact from {@code from} on that is not surely within its bounds, or -1.
   *
   * @throws IllegalStateException if the sheet is of another form
   */
  public int nextOutside(FactSheet sheet, int from) {
    checkState(sheet.form() == form, "a sheet of another form");
    long[] lanes = sheet.lanes();
    int word = form.wordOf(from);
    long rest = form.bitsFrom(from);
    for (; word < guards.length; word++) {
      long guard = guards[word];
      long lane = lanes[word];
      long outside = guard & rest & ~(((lane | guard) - least[word]) & (greatest[word] - lane));
      if (outside != 0) {
        return factOfGuard[word * Long.SIZE + Long.numberOfTrailingZeros(outside)];
      }
      rest = -1;
    }
    return -1;
  }
}
