package org.jiceng.rollup;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;

/** Sums: what a row adds more than before is added at each node above it. */
final class LiveSums implements LiveSeries {
  private final Measure<?> measure;
  private final int nodes;
  private final Map<Part, Numbers> parts = new EnumMap<>(Part.class);
  private final Series now;

  LiveSums(Measure<?> measure, Series.Additive start, int nodes) {
    this.measure = measure;
    this.nodes = nodes;
    boolean saysItself = Channels.parts(measure).contains(Part.KNOWN);
    parts.put(Part.LEAST, start.least().copy());
    parts.put(Part.SPREAD, start.spread().copy());
    parts.put(Part.BELOW, start.below().copy());
    parts.put(Part.KNOWN, saysItself ? start.known().copy() : Numbers.zeros());
    parts.put(Part.UNKNOWN, start.unknown().copy());
    now = Series.additive(measure, part -> requireNonNull(parts.get(part)));
  }

  @Override
  public void change(int node, Contribution before, Contribution after) {
    for (Part part : Channels.parts(measure)) {
      requireNonNull(parts.get(part)).add(node, after.part(part) - before.part(part), nodes);
    }
  }

  @Override
  public Figure at(int node) {
    return now.at(node);
  }

  @Override
  public Series frozen() {
    return Series.additive(measure, part -> requireNonNull(parts.get(part)).copy());
  }
}
