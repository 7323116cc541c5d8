package org.jiceng.register;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How many members an election committee has.
 *
 * @param least at least
 * @param most at most; not below the least
 * @param odd whether the number must be odd
 */
public record CommitteeSize(int least, int most, boolean odd) {

  public CommitteeSize {
    checkArgument(least >= 1 && least <= most, "no size: %s to %s", least, most);
  }

  /** Whether {@code members} is such a number. */
  public boolean fits(int members) {
    return members >= least && members <= most && (!odd || members % 2 == 1);
  }

  /** As {@code 5..9}, with a word if the number must be odd. */
  @Override
  public String toString() {
    return least + ".." + (most == Integer.MAX_VALUE ? "" : most) + (odd ? " odd" : "");
  }
}
