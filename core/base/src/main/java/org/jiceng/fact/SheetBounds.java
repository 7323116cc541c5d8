package org.jiceng.fact;

import static com.google.common.base.Preconditions.checkState;

/**
 * Reads sheets, word by word instead of fact by fact: a word is a group. With the guards set, a
 * lane that holds too little borrows its own guard when the least is subtracted, and one that holds
 * too much borrows it when it is subtracted from the greatest; no lane reaches another.
 */
public final class SheetBounds extends FactBounds<FactSheet> {
  private static final int EACH = 4; // words for a group
  private static final int EACH_FACT = 2; // answers for a place

  private final FactForm<?> form;
  private final int groups;
  private final long[] words; // of two groups at least: guards, least, greatest, greatest exact one

  SheetBounds(FactForm<?> form, int groups) {
    this.form = form;
    this.groups = groups;
    this.words = new long[EACH * Math.max(2, groups)];
  }

  void add(Lane lane, int low, int high) {
    int at = EACH * lane.word();
    words[at] |= lane.guard();
    words[at + 2] |= lane.guard();
    words[at + 3] |= lane.guard() | lane.span() << lane.shift();
    if (low == Integer.MIN_VALUE && high == Integer.MAX_VALUE) {
      words[at + 2] |= lane.all();
    } else if (low > high || !lane.reaches(low, high)) {
      words[at + 1] |= 1L << lane.shift();
    } else {
      words[at + 1] |= lane.place(low);
      words[at + 2] |= lane.place(high);
    }
  }

  /** How many answers {@link #look} has; the last is {@link #several}, before it {@link #none}. */
  public int looks() {
    return several() + 1;
  }

  /** The answer if every fact is within its bounds. */
  public int none() {
    return EACH_FACT * Long.SIZE * words.length / EACH;
  }

  /** The answer if more than one fact may be outside, or if one is known, but not exactly. */
  public int several() {
    return none() + 1;
  }

  /**
   * {@link #none}, {@link #several}, or of the one fact that is not within its bounds twice the
   * {@link #place}, and one more if it is missing. Whether there is one is past guessing, so it is
   * found out without a branch: most sheets have none, and most others one.
   */
  public int look(FactSheet sheet) {
    checkForm(sheet);
    long first = outside(sheet.first(), 0);
    long second = outside(sheet.second(), EACH);
    int count = Long.bitCount(first) + Long.bitCount(second);
    long inexact = (first & ~exact(sheet.first(), 0)) | (second & ~exact(sheet.second(), EACH));
    if (count > 1 || sheet.isAnyPartlyKnown()) {
      return several();
    }
    if (groups > 2) {
      return lookFurther(sheet, first, second, inexact);
    }
    return EACH_FACT * place(first, second) + Long.bitCount(inexact);
  }

  /** Of one bit at most: a word without it has 64 trailing zeros. */
  private static int place(long first, long second) {
    return Long.numberOfTrailingZeros(first)
        + Long.numberOfTrailingZeros(second)
        - Long.SIZE * Long.bitCount(first);
  }

  private int lookFurther(FactSheet sheet, long first, long second, long inexact) {
    int found =
        (first | second) == 0 ? none() : EACH_FACT * place(first, second) + Long.bitCount(inexact);
    for (int group = 2; group < groups; group++) {
      long lanes = sheet.lanes(group);
      long outside = outside(lanes, EACH * group);
      if (outside != 0) {
        if (found != none() || (outside & (outside - 1)) != 0) {
          return several();
        }
        found =
            EACH_FACT * (group * Long.SIZE + Long.numberOfTrailingZeros(outside))
                + Long.bitCount(outside & ~exact(lanes, EACH * group));
      }
    }
    return found;
  }

  @Override
  public int groups() {
    return groups;
  }

  @Override
  public long outside(FactSheet sheet, int group) {
    checkForm(sheet);
    return outside(sheet.lanes(group), EACH * group);
  }

  private long outside(long lanes, int at) {
    long guard = words[at];
    return guard & ~(((lanes | guard) - words[at + 1]) & (words[at + 2] - lanes));
  }

  /** With a guard clear where the lane does not hold an exact value. */
  private long exact(long lanes, int at) {
    return words[at + 3] - lanes;
  }

  /** The facts of {@code group} that are missing or partly known. */
  public long inexact(FactSheet sheet, int group) {
    return words[EACH * group] & ~exact(sheet.lanes(group), EACH * group);
  }

  @Override
  public int place(int fact) {
    return form.place(fact);
  }

  @Override
  public long word(FactSheet sheet, int fact) {
    return form.word(sheet, fact);
  }

  private void checkForm(FactSheet sheet) {
    checkState(sheet.form() == form, "a sheet of another form");
  }
}
