package org.jiceng.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;

/**
 * What a row adds to every part of every sum, side by side. It follows from the row's code, so that
 * it is found out once while there are few codes; and no step depends on what a row adds, so that
 * the changes of many rows overlap in the machine. Mutable, for one thread.
 */
final class LiveCodes<S> {
  private final ImmutableList<Measure<S>> measures;
  private final ImmutableList<Numbers> numbers; // of each part of each measure
  private final Dictionary<S> dictionary;
  private final boolean[] moving; // the parts to which some row added something
  private long[][] ofCode = new long[16][];

  LiveCodes(ImmutableList<Measure<S>> measures, ImmutableList<LiveSeries> sums, int nodes) {
    this.measures = measures;
    this.numbers =
        sums.stream()
            .flatMap(series -> ((LiveSums) series).numbers())
            .collect(ImmutableList.toImmutableList());
    Numbers.sideBySide(numbers, nodes);
    this.dictionary =
        new Dictionary<>(
            measures.stream()
                .flatMap(measure -> measure.facts().stream())
                .collect(ImmutableSet.toImmutableSet()));
    this.moving = new boolean[numbers.size()];
  }

  /** Instead of {@code before} there is {@code after}: all sums at the nodes of {@code climb}. */
  void change(Climb climb, S before, S after) {
    long[] was = of(before); // all facts are read before anything moves
    long[] is = of(after);
    for (int part = 0; part < moving.length; part++) {
      if (moving[part]) {
        climb.add(numbers.get(part), is[part] - was[part]);
      }
    }
  }

  private long[] of(S row) {
    if (!dictionary.isDirect()) {
      return read(row);
    }
    int code = dictionary.code(row);
    if (code >= ofCode.length) {
      ofCode = Arrays.copyOf(ofCode, 2 * code);
    }
    if (ofCode[code] == null) {
      ofCode[code] = read(row);
    }
    return ofCode[code];
  }

  private long[] read(S row) {
    long[] adds = new long[moving.length];
    int next = 0;
    for (Measure<S> measure : measures) {
      Contribution one = Contribution.of(measure, row);
      for (Part part : Channels.parts(measure)) {
        adds[next] = one.part(part);
        moving[next] |= adds[next] != 0;
        next++;
      }
    }
    return adds;
  }
}
