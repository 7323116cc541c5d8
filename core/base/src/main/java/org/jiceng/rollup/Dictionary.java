package org.jiceng.rollup;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.ScalarFact;

/**
 * Gives rows codes: rows of which every fact reads alike have the same one, from 0 in the order in
 * which they come. Since a measure reads facts alone, all rows of a code add the same to it.
 *
 * <p>Facts known exactly are packed into one word, a field for each with one value more for
 * unknown; words of few bits are looked up in an array, longer ones in a hash table. Facts known
 * only by bounds are rare and take the slow way.
 */
final class Dictionary<S> {
  private static final int DIRECT_BITS = 16;

  private final ImmutableList<ScalarFact<S>> facts;
  private final int[] least;
  private final long[] unknown;
  private final int[] shift;
  private final boolean packable;
  private final int[] direct;
  private final LongTable hashed = new LongTable();
  private final Map<Readings, Integer> unusual = new HashMap<>();
  private final List<S> firsts = new ArrayList<>();

  Dictionary(Iterable<ScalarFact<S>> facts) {
    this.facts = ImmutableList.copyOf(facts);
    int size = this.facts.size();
    least = new int[size];
    unknown = new long[size];
    shift = new int[size];
    int bits = 0;
    for (int f = 0; f < size; f++) {
      Bounds range = this.facts.get(f).range();
      least[f] = range.least();
      unknown[f] = (long) range.greatest() - range.least() + 1;
      shift[f] = bits;
      bits += Long.SIZE - Long.numberOfLeadingZeros(unknown[f]);
    }
    packable = bits < Long.SIZE;
    direct = new int[bits <= DIRECT_BITS ? 1 << bits : 0];
    Arrays.fill(direct, -1);
  }

  /** The code of {@code row}. */
  int code(S row) {
    long word = packable ? word(row) : -1;
    if (word < 0) {
      return unusual.computeIfAbsent(readings(row), none -> next(row));
    }
    if (direct.length == 0) {
      int code = hashed.get(word);
      return code >= 0 ? code : hashed.put(word, next(row));
    }
    int at = (int) word;
    if (direct[at] < 0) {
      direct[at] = next(row);
    }
    return direct[at];
  }

  /** Whether codes are few, so that more can be kept for each; but for rows known by bounds. */
  boolean isDirect() {
    return direct.length > 0;
  }

  /** The first row of {@code code}: it stands for all. */
  S first(int code) {
    return firsts.get(code);
  }

  /** The first row of each code. */
  List<S> firsts() {
    return firsts;
  }

  /** How many codes there are. */
  int size() {
    return firsts.size();
  }

  private int next(S row) {
    firsts.add(row);
    return firsts.size() - 1;
  }

  /** The facts packed; negative if one of them is known only by bounds. */
  private long word(S row) {
    long word = 0;
    for (int f = 0; f < shift.length; f++) {
      long reading = facts.get(f).word(row);
      long field = unknown[f];
      if (reading != Bounds.NOT_KNOWN) {
        int value = Bounds.least(reading);
        if (value != Bounds.greatest(reading)) {
          return -1;
        }
        field = value - (long) least[f];
      }
      word |= field << shift[f];
    }
    return word;
  }

  private Readings readings(S row) {
    long[] words = new long[facts.size()];
    Arrays.setAll(words, f -> facts.get(f).word(row));
    return new Readings(words);
  }

  /**
   * What all facts of a row read. A value known exactly has the same bits in both halves of its
   * word, so that the usual hash of words would be one for all.
   */
  private static final class Readings {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final long[] words;
    private final int hash;

    Readings(long[] words) {
      this.words = words;
      long mixed = 0;
      for (long word : words) {
        mixed = (mixed ^ word) * MIX;
        mixed ^= mixed >>> Integer.SIZE;
      }
      this.hash = (int) mixed;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Readings that && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
