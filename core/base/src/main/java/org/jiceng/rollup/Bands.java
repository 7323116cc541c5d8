package org.jiceng.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import org.jiceng.fact.Bounds;
import org.jiceng.text.Message;

/**
 * Half-open bands of whole numbers, without holes and without overlaps: below the first edge, from
 * each edge to below the next, from the last edge on. So everybody stands in exactly one, and its
 * words say in which: of the published bands "30 and below, 30 to 60, 60 and above" nobody can.
 */
public final class Bands {
  private final ImmutableIntArray edges;

  private Bands(ImmutableIntArray edges) {
    this.edges = edges;
  }

  /**
   * One band.
   *
   * @param bounds the least and the greatest whole number of the range in it
   * @param words its words, as "from 30 to below 50"
   */
  record Band(Bounds bounds, Message words) {}

  /**
   * The bands that {@code first} and {@code more} divide.
   *
   * @throws IllegalArgumentException if the edges do not ascend
   */
  public static Bands at(int first, int... more) {
    ImmutableIntArray edges =
        ImmutableIntArray.builder(more.length + 1).add(first).addAll(more).build();
    for (int i = 1; i < edges.length(); i++) {
      checkArgument(edges.get(i - 1) < edges.get(i), "edges do not ascend: %s", edges);
    }
    checkArgument(first > Integer.MIN_VALUE, "nothing lies below %s", first);
    return new Bands(edges);
  }

  /** The edges, ascending: each is the least number of the band above it. */
  public ImmutableIntArray edges() {
    return edges;
  }

  /** The bands that hold values of {@code range}, ascending. */
  ImmutableList<Band> within(Bounds range) {
    ImmutableList.Builder<Band> bands = ImmutableList.builder();
    int count = edges.length();
    for (int i = 0; i <= count; i++) {
      int from = i == 0 ? Integer.MIN_VALUE : edges.get(i - 1);
      int last = i == count ? Integer.MAX_VALUE : edges.get(i) - 1;
      if (from <= range.greatest() && last >= range.least()) {
        Bounds inRange =
            new Bounds(Math.max(from, range.least()), Math.min(last, range.greatest()));
        bands.add(new Band(inRange, words(i)));
      }
    }
    return bands.build();
  }

  private Message words(int band) {
    if (band == 0) {
      return RollupText.BAND_BELOW.with(ImmutableMap.of("below", edges.get(0)));
    }
    int from = edges.get(band - 1);
    return band == edges.length()
        ? RollupText.BAND_FROM.with(ImmutableMap.of("from", from))
        : RollupText.BAND_BETWEEN.with(ImmutableMap.of("from", from, "below", edges.get(band)));
  }

  /** The edges. */
  @Override
  public String toString() {
    return edges.toString();
  }
}
