package org.jiceng.rollup;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** Sums: what a row adds more than before is added at each node above it. */
final class LiveSums implements LiveSeries {
  private final Measure<?> measure;
  private final int nodes;
  private final ImmutableList<Moving> parts;
  private final Series now;

  private record Moving(Part part, Numbers numbers) {}

  LiveSums(Measure<?> measure, Series.Additive start, int nodes) {
    this.measure = measure;
    this.nodes = nodes;
    this.parts =
        Channels.parts(measure).stream()
            .map(part -> new Moving(part, start.part(part).copy()))
            .collect(ImmutableList.toImmutableList());
    this.now = Series.additive(measure, this::numbers);
  }

  private Numbers numbers(Part part) {
    return parts.stream()
        .filter(moving -> moving.part == part)
        .map(Moving::numbers)
        .findFirst()
        .orElseGet(Numbers::zeros);
  }

  @Override
  public void change(int node, Contribution before, Contribution after) {
    for (Moving moving : parts) {
      moving.numbers.add(node, more(moving.part, before, after), nodes);
    }
  }

  @Override
  public void changeUp(Climb climb, Contribution before, Contribution after) {
    if (!before.equals(after)) {
      for (int p = 0; p < parts.size(); p++) {
        Moving moving = parts.get(p);
        long more = more(moving.part, before, after);
        if (more != 0) {
          climb.add(moving.numbers, more);
        }
      }
    }
  }

  /** The numbers of each part, in the order of the parts: they move with this. */
  Stream<Numbers> numbers() {
    return parts.stream().map(Moving::numbers);
  }

  private static long more(Part part, Contribution before, Contribution after) {
    return after.part(part) - before.part(part);
  }

  @Override
  public Figure at(int node) {
    return now.at(node);
  }

  @Override
  public Series frozen() {
    return Series.additive(measure, part -> numbers(part).copy());
  }
}
