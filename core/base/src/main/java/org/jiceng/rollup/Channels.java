package org.jiceng.rollup;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import com.google.common.primitives.Longs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is summed up: for each measure and each {@link Part} of it a channel, as a number for each
 * code of rows. A channel of zeros is none, and equal channels are one.
 */
final class Channels {
  /** The channel of a part to which no row adds anything. */
  static final int NONE = -1;

  private final List<long[]> channels = new ArrayList<>();
  private final Map<ImmutableLongArray, Integer> shared = new HashMap<>();
  private final List<Map<Part, Integer>> channelOf = new ArrayList<>();

  /**
   * The channels of {@code measures}.
   *
   * @param ofCodes a row of each code
   * @param apart whether measures of identities need channels of their own, since figures of
   *     identities with several rows are put right one by one
   */
  <S> Channels(List<Measure<S>> measures, List<S> ofCodes, boolean apart) {
    measures.forEach(measure -> channelOf.add(channels(measure, ofCodes, apart)));
  }

  private <S> Map<Part, Integer> channels(Measure<S> measure, List<S> ofCodes, boolean apart) {
    if (measure.counted() == Counted.EACH_UNIT) {
      return ImmutableMap.of(); // summed up from units, not from rows
    }
    boolean own = apart && measure.counted() == Counted.EACH_IDENTITY;
    Map<Part, long[]> values = new EnumMap<>(Part.class);
    parts(measure).forEach(part -> values.put(part, new long[ofCodes.size()]));
    for (int code = 0; code < ofCodes.size(); code++) {
      Contribution one = Contribution.of(measure, ofCodes.get(code));
      for (Map.Entry<Part, long[]> part : values.entrySet()) {
        part.getValue()[code] = one.part(part.getKey());
      }
    }
    Map<Part, Integer> channelsOf = new EnumMap<>(Part.class);
    values.forEach(
        (part, adds) -> {
          // Rows of one identity may differ, so that a sum of exact values becomes one of bounds.
          boolean mayFill = own && part == Part.SPREAD;
          if (mayFill || !isZeros(adds)) {
            channelsOf.put(part, channel(adds, own));
          }
        });
    return channelsOf;
  }

  /** The parts of which the figures of {@code measure} are made. */
  static List<Part> parts(Measure<?> measure) {
    if (measure instanceof Measure.Count || measure instanceof Measure.UnitCount) {
      return List.of(Part.LEAST, Part.UNKNOWN);
    }
    if (measure instanceof Measure.Share || measure instanceof Measure.UnitShare) {
      return List.of(Part.LEAST, Part.BELOW, Part.UNKNOWN);
    }
    if (measure instanceof Measure.Sum || measure instanceof Measure.Mean) {
      return List.of(Part.LEAST, Part.SPREAD, Part.BELOW, Part.UNKNOWN);
    }
    if (isOverSum(measure)) {
      return List.of(Part.values());
    }
    return List.of(Part.BELOW, Part.UNKNOWN); // values in order are no sums
  }

  /** Whether the value stands over a sum, so that rows are counted besides. */
  static boolean isOverSum(Measure<?> measure) {
    return measure instanceof Measure.WeightedMean || measure instanceof Measure.SumShare;
  }

  private static boolean isZeros(long[] values) {
    return Arrays.stream(values).allMatch(value -> value == 0);
  }

  private int channel(long[] values, boolean own) {
    return own
        ? add(values)
        : shared.computeIfAbsent(ImmutableLongArray.copyOf(values), none -> add(values));
  }

  private int add(long[] values) {
    channels.add(values);
    return channels.size() - 1;
  }

  /** The values by code of each channel; not copies. */
  List<long[]> values() {
    return channels;
  }

  /** The channel of {@code part} of the measure numbered {@code measure}, or {@link #NONE}. */
  int of(Part part, int measure) {
    return channelOf.get(measure).getOrDefault(part, NONE);
  }

  /** The least that {@code channel} adds for a row; 0 if there are no rows. */
  static long least(long[] channel) {
    return channel.length == 0 ? 0 : Longs.min(channel);
  }

  /** The most that {@code channel} adds for a row; 0 if there are no rows. */
  static long greatest(long[] channel) {
    return channel.length == 0 ? 0 : Longs.max(channel);
  }
}
