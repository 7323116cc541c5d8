package org.jiceng.examples.xing.generate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Seeded chance: SplitMix64, written out so that no JDK can change what it gives. Mutable, not for
 * several threads.
 */
final class Dice {
  private long state;

  Dice(long seed) {
    this.state = seed;
  }

  private long next() {
    state += 0x9E3779B97F4A7C15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** From 0 to {@code bound}, exclusive; the bias of the remainder is of no account here. */
  int below(int bound) {
    return (int) ((next() >>> 1) % bound);
  }

  /** From {@code least} to {@code greatest}, both included. */
  int between(int least, int greatest) {
    return least + below(greatest - least + 1);
  }

  /** Once in {@code n} throws. */
  boolean onceIn(int n) {
    return below(n) == 0;
  }

  /** One of {@code values}; what is given twice comes twice as often. */
  @SafeVarargs
  final <T> T oneOf(T... values) {
    return values[below(values.length)];
  }

  /** One of {@code values}. */
  <T> T oneOf(List<T> values) {
    return values.get(below(values.size()));
  }

  /** The same values in another order (Fisher and Yates). */
  <T> List<T> shuffled(Collection<T> values) {
    List<T> order = new ArrayList<>(values);
    for (int last = order.size() - 1; last > 0; last--) {
      int other = below(last + 1);
      T moved = order.set(last, order.get(other));
      order.set(other, moved);
    }
    return order;
  }
}
