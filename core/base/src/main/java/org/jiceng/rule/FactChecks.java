package org.jiceng.rule;

import com.google.common.collect.ImmutableList;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.ScalarFact;

/** All that a plan asks of one fact, so that the fact is read once. */
final class FactChecks<S> {
  private final ScalarFact<S> fact;
  private final int least;
  private final int greatest;
  private final long single;
  private final int[] low;
  private final int[] high;
  private final int[] slot;

  /**
   * One check: the bit of {@code slot} is set unless the fact is from {@code low} to {@code high}.
   */
  record Check(int low, int high, int slot) {}

  FactChecks(ScalarFact<S> fact, Iterable<Check> all) {
    ImmutableList<Check> checks = ImmutableList.copyOf(all);
    this.fact = fact;
    this.low = checks.stream().mapToInt(Check::low).toArray();
    this.high = checks.stream().mapToInt(Check::high).toArray();
    this.slot = checks.stream().mapToInt(Check::slot).toArray();
    this.least = checks.stream().mapToInt(Check::low).reduce(Integer.MIN_VALUE, Math::max);
    this.greatest = checks.stream().mapToInt(Check::high).reduce(Integer.MAX_VALUE, Math::min);
    this.single = slot.length == 1 && slot[0] / Long.SIZE == 1 ? 1L << slot[0] : 0;
  }

  /** The fact. */
  ScalarFact<S> fact() {
    return fact;
  }

  /** The least value that meets every check. */
  int least() {
    return least;
  }

  /** The greatest value that meets every check, below {@link #least} if none does. */
  int greatest() {
    return greatest;
  }

  /** The one slot, if there is but one and it is in the first word of the rules; else 0. */
  long single() {
    return single;
  }

  /** Whether {@code value} surely meets every check. */
  boolean isWithin(long value) {
    return Bounds.least(value) >= least && Bounds.greatest(value) <= greatest;
  }

  /** Whether {@code value} is surely outside what meets every check. */
  boolean isOutside(long value) {
    return Bounds.greatest(value) < least || Bounds.least(value) > greatest;
  }

  /** The slots of {@code word} whose check is surely not met. */
  long no(int word, long value) {
    long no = 0;
    for (int at = 0; at < slot.length; at++) {
      if (slot[at] / Long.SIZE == word && isOutside(at, value)) {
        no |= 1L << slot[at];
      }
    }
    return no;
  }

  /** The slots of {@code word} whose check may or may not be met. */
  long open(int word, long value) {
    long open = 0;
    for (int at = 0; at < slot.length; at++) {
      if (slot[at] / Long.SIZE == word
          && !isOutside(at, value)
          && !(Bounds.least(value) >= low[at] && Bounds.greatest(value) <= high[at])) {
        open |= 1L << slot[at];
      }
    }
    return open;
  }

  private boolean isOutside(int at, long value) {
    return Bounds.greatest(value) < low[at] || Bounds.least(value) > high[at];
  }
}
