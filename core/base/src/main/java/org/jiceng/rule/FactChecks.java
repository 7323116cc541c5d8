package org.jiceng.rule;

import com.google.common.collect.ImmutableList;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.ScalarFact;

/**
 * All that a plan asks of one fact, so that the fact is read once. Whom it is asked of is past
 * guessing, and a wrong guess of the processor costs more than a comparison: nothing here branches
 * on a value.
 */
final class FactChecks<S> {
  private final ScalarFact<S> fact;
  private final int least;
  private final int greatest;
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

  /** Whether there is but one check: then every exact value outside comes to the same. */
  boolean isSingle() {
    return slot.length == 1;
  }

  /** The slot of the first check. */
  int slot() {
    return slot[0];
  }

  /** A value that does not meet every check. */
  long anyOutside() {
    return Bounds.word(least == Integer.MIN_VALUE ? greatest + 1 : least - 1);
  }

  /** Adds to {@code marks}, which hold for each word of slots the one and the other bits. */
  void mark(long value, long[] marks) {
    for (int at = 0; at < slot.length; at++) {
      int word = slot[at] / Long.SIZE;
      marks[2 * word] |= bit(at, outside(at, value));
      marks[2 * word + 1] |= bit(at, notWithin(at, value));
    }
  }

  private long bit(int at, long sign) {
    return (sign >>> (Long.SIZE - 1)) << slot[at];
  }

  /** Negative if all of {@code value} is below or above. */
  private long outside(int at, long value) {
    return ((long) Bounds.greatest(value) - low[at]) | ((long) high[at] - Bounds.least(value));
  }

  /** Negative if some of {@code value} is. */
  private long notWithin(int at, long value) {
    return ((long) Bounds.least(value) - low[at]) | ((long) high[at] - Bounds.greatest(value));
  }
}
