package org.jiceng.examples.national;

import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.jiceng.unit.UnitTree;

/**
 * Members made up one after another, each in some counted village or community: always the same.
 */
final class SyntheticMembers {
  private static final long SEED = 2023;
  private static final long EARLIER_SEED = 2020;
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final int[] villages;
  private final long seed;

  SyntheticMembers(UnitTree tree) {
    this(tree, SEED);
  }

  /** Others, of an earlier term. */
  static SyntheticMembers earlier(UnitTree tree) {
    return new SyntheticMembers(tree, EARLIER_SEED);
  }

  private SyntheticMembers(UnitTree tree, long seed) {
    this.seed = seed;
    villages =
        IntStream.range(0, tree.size()).filter(index -> tree.unit(index).isCounted()).toArray();
  }

  /** Gives {@code taker} so many members, each with the index of its place in the tree. */
  void give(long number, ObjIntConsumer<SyntheticMember> taker) {
    long state = seed;
    for (long i = 0; i < number; i++) {
      state += STEP;
      long random = mixed(state);
      int place = villages[(int) Math.multiplyHigh(random >>> 1, 2L * villages.length)];
      taker.accept(SyntheticMember.of(mixed(random)), place);
    }
  }

  private static long mixed(long state) {
    long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
