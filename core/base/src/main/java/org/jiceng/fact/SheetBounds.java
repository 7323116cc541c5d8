package org.jiceng.fact;

import static com.google.common.base.Preconditions.checkState;

import java.util.function.Function;

/**
 * Reads a sheet word by word instead of fact by fact. With the guards set, a lane that holds too
 * little borrows its own guard when the least is subtracted, and one that holds too much borrows it
 * when it is subtracted from the greatest; no lane reaches another.
 */
final class SheetBounds<S> extends FactBounds<S> {
  private final FactForm<S> form;
  private final Function<? super S, FactSheet> sheets;
  private final long[] words; // of each group: guards, least, greatest with the guards set
  private final int[] factOfGuard; // by word and bit

  SheetBounds(FactForm<S> form, int words, Function<? super S, FactSheet> sheets) {
    this.form = form;
    this.sheets = sheets;
    this.words = new long[3 * words];
    this.factOfGuard = new int[words * Long.SIZE];
  }

  void add(int fact, Lane lane, int low, int high) {
    int word = lane.word();
    words[3 * word] |= lane.guard();
    words[3 * word + 2] |= lane.guard();
    factOfGuard[word * Long.SIZE + Long.numberOfTrailingZeros(lane.guard())] = fact;
    if (low == Integer.MIN_VALUE && high == Integer.MAX_VALUE) {
      words[3 * word + 2] |= lane.all();
    } else if (low > high || !lane.reaches(low, high)) {
      words[3 * word + 1] |= 1L << lane.shift();
    } else {
      words[3 * word + 1] |= lane.place(low);
      words[3 * word + 2] |= lane.place(high);
    }
  }

  @Override
  public int groups() {
    return words.length / 3;
  }

  @Override
  public long outside(S subject, int group) {
    long guard = words[3 * group];
    long lanes = sheet(subject).lanes(group);
    return guard & ~(((lanes | guard) - words[3 * group + 1]) & (words[3 * group + 2] - lanes));
  }

  @Override
  public int fact(int group, int bit) {
    return factOfGuard[group * Long.SIZE + bit];
  }

  @Override
  public long word(S subject, int fact) {
    return form.word(sheet(subject), fact);
  }

  private FactSheet sheet(S subject) {
    FactSheet sheet = sheets.apply(subject);
    checkState(sheet.form() == form, "a sheet of another form");
    return sheet;
  }
}
