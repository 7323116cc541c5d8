package org.jiceng.rule;

import com.google.common.collect.ImmutableList;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.ScalarFact;

/** All that a plan asks of one fact, so that the fact is read once. */
final class FactChecks<S> {
  private final ScalarFact<S> fact;
  private final int least; // whoever is from here
  private final int greatest; // to here meets every check
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
  }

  ScalarFact<S> fact() {
    return fact;
  }

  int least() {
    return least;
  }

  int greatest() {
    return greatest;
  }

  /** Whether every check is met; few subjects get further. */
  boolean areMetBy(long value) {
    return Bounds.least(value) >= least && Bounds.greatest(value) <= greatest;
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
