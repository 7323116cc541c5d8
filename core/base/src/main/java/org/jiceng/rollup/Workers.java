package org.jiceng.rollup;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** One worker, or as many as the common pool has. The parts of a job never touch the same place. */
enum Workers {
  ONE,
  MANY;

  private static final int PARTS = 64;

  /** A part of a job: what lies from {@code from} to before {@code to}. */
  interface Range {
    void work(int from, int to);
  }

  /** Does {@code job} from 0 to before {@code size}, in ranges. */
  void ranges(int size, Range job) {
    if (this == ONE) {
      job.work(0, size);
      return;
    }
    each(
        PARTS,
        part ->
            job.work((int) ((long) size * part / PARTS), (int) ((long) size * (part + 1) / PARTS)));
  }

  /** Does {@code job} for every number from 0 to before {@code size}. */
  void each(int size, IntConsumer job) {
    IntStream numbers = IntStream.range(0, size);
    (this == ONE ? numbers : numbers.parallel()).forEach(job);
  }
}
