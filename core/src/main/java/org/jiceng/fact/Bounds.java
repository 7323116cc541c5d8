package org.jiceng.fact;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The least and the greatest value that a scalar can have.
 *
 * @param least the least
 * @param greatest the greatest, not below the least
 */
public record Bounds(int least, int greatest) {

  public Bounds {
    checkArgument(least <= greatest, "empty bounds: %s..%s", least, greatest);
  }

  /** A value that is known. */
  public static Bounds exactly(int value) {
    return new Bounds(value, value);
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
