package org.jiceng.rollup;

import com.google.common.primitives.ImmutableLongArray;
import com.google.common.primitives.Longs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * What is summed up: for each measure a channel above the line, one below it and one of what is
 * unknown, as a number for each code of rows. A channel of zeros is none, and equal channels are
 * one.
 */
final class Channels {
  /** The channel of a measure that adds nothing anywhere. */
  static final int NONE = -1;

  private final List<long[]> channels = new ArrayList<>();
  private final Map<ImmutableLongArray, Integer> shared = new HashMap<>();
  private final int[] above;
  private final int[] below;
  private final int[] unknown;

  /**
   * The channels of {@code measures}.
   *
   * @param apart whether measures of identities need channels of their own, since figures of
   *     identities with several rows are put right one by one
   */
  <S> Channels(List<Measure<S>> measures, Dictionary<S> dictionary, boolean apart) {
    int count = measures.size();
    above = new int[count];
    below = new int[count];
    unknown = new int[count];
    for (int m = 0; m < count; m++) {
      Measure<S> measure = measures.get(m);
      Contribution[] ofCode = new Contribution[dictionary.size()];
      for (int code = 0; code < ofCode.length; code++) {
        ofCode[code] = Contribution.of(measure, dictionary.first(code));
      }
      boolean own = apart && measure.counted() == Counted.EACH_IDENTITY;
      above[m] = channel(ofCode, Contribution::above, own);
      below[m] = channel(ofCode, Contribution::below, own);
      unknown[m] = channel(ofCode, Contribution::unknown, own);
    }
  }

  private int channel(Contribution[] ofCode, ToLongFunction<Contribution> part, boolean own) {
    long[] values = new long[ofCode.length];
    boolean zeros = true;
    for (int code = 0; code < values.length; code++) {
      values[code] = part.applyAsLong(ofCode[code]);
      zeros &= values[code] == 0;
    }
    if (zeros) {
      return NONE;
    }
    if (own) {
      return add(values);
    }
    return shared.computeIfAbsent(ImmutableLongArray.copyOf(values), none -> add(values));
  }

  private int add(long[] values) {
    channels.add(values);
    return channels.size() - 1;
  }

  /** The values by code of each channel; not copies. */
  List<long[]> values() {
    return channels;
  }

  int above(int measure) {
    return above[measure];
  }

  int below(int measure) {
    return below[measure];
  }

  int unknown(int measure) {
    return unknown[measure];
  }

  /** The least that {@code channel} adds for a row. */
  static long least(long[] channel) {
    return Longs.min(channel);
  }

  /** The most that {@code channel} adds for a row. */
  static long greatest(long[] channel) {
    return Longs.max(channel);
  }
}
