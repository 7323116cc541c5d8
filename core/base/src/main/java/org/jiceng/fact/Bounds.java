package org.jiceng.fact;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The least and the greatest value that a scalar can have.
 *
 * @param least the least
 * @param greatest the greatest, not below the least
 */
public record Bounds(int least, int greatest) {
  /**
   * The word of a value that is not known at all. These are also the widest bounds there are: who
   * may be anything is known no better.
   */
  public static final long NOT_KNOWN = word(Integer.MIN_VALUE, Integer.MAX_VALUE);

  public Bounds {
    checkArgument(least <= greatest, "empty bounds: %s..%s", least, greatest);
  }

  /** A value that is known. */
  public static Bounds exactly(int value) {
    return new Bounds(value, value);
  }

  /** A value that is known, as one word. */
  public static long word(int value) {
    return word(value, value);
  }

  /** Bounds as one word, for readers that allocate nothing: the least above the greatest. */
  public static long word(int least, int greatest) {
    return ((long) least << Integer.SIZE) | (greatest & 0xFFFF_FFFFL);
  }

  /** The least value of the bounds in {@code word}. */
  public static int least(long word) {
    return (int) (word >> Integer.SIZE);
  }

  /** The greatest value of the bounds in {@code word}. */
  public static int greatest(long word) {
    return (int) word;
  }

  /** Whether the value is known. */
  public boolean isExact() {
    return least == greatest;
  }

  /**
   * Whether the value lies within {@code low} and {@code high}, both included; nothing lies within
   * if {@code low} is above {@code high}.
   */
  public Truth within(int low, int high) {
    if (low > high || greatest < low || least > high) {
      return Truth.FALSE;
    }
    return low <= least && greatest <= high ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** One number, or both with two dots between. */
  @Override
  public String toString() {
    return isExact() ? Integer.toString(least) : least + ".." + greatest;
  }
}
