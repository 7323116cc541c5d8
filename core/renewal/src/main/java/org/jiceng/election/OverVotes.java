package org.jiceng.election;

import java.util.Arrays;

/**
 * Which of 64 ballots choose too many. The choices of all 64 are added at once: slice {@code i}
 * holds bit {@code i} of each ballot's sum. Choices come in fours, so that most carries are made
 * once for four lines.
 */
final class OverVotes {
  private final int lines;
  private final int limit;

  /** As many as the limit has bits: whatever is carried beyond them is above it. */
  private final long[] slices;

  private long beyond;

  /** The test whether more than {@code limit} of {@code lines} are chosen. */
  OverVotes(int lines, int limit) {
    this.lines = lines;
    this.limit = limit;
    this.slices = new long[Math.max(2, Integer.SIZE - Integer.numberOfLeadingZeros(limit))];
  }

  /** The ballots that choose too many, in the words from {@code at}. */
  long of(long[] words, int at) {
    if (limit >= lines) {
      return 0;
    }
    long ones = 0;
    long twos = 0;
    Arrays.fill(slices, 0);
    beyond = 0;
    int line = 0;
    for (; line + 4 <= lines; line += 4) {
      long a = words[at + line];
      long b = words[at + line + 1];
      long c = words[at + line + 2];
      long d = words[at + line + 3];
      long u = ones ^ a;
      long firstTwo = (ones & a) | (u & b);
      ones = u ^ b;
      u = ones ^ c;
      long secondTwo = (ones & c) | (u & d);
      ones = u ^ d;
      u = twos ^ firstTwo;
      long four = (twos & firstTwo) | (u & secondTwo);
      twos = u ^ secondTwo;
      carry(four);
    }
    for (; line < lines; line++) {
      long one = words[at + line];
      long two = ones & one;
      ones ^= one;
      long four = twos & two;
      twos ^= two;
      carry(four);
    }
    return above(ones, twos);
  }

  private void carry(long four) {
    long rest = four;
    for (int slice = 2; slice < slices.length; slice++) {
      long next = slices[slice] & rest;
      slices[slice] ^= rest;
      rest = next;
    }
    beyond |= rest;
  }

  /** Sum by sum: at the highest slice that differs from the limit, the sum has the one. */
  private long above(long ones, long twos) {
    long above = beyond;
    long equal = ~beyond;
    for (int slice = slices.length - 1; slice >= 0; slice--) {
      long sum = slice == 0 ? ones : slice == 1 ? twos : slices[slice];
      if ((limit >>> slice & 1) == 0) {
        above |= equal & sum;
        equal &= ~sum;
      } else {
        equal &= sum;
      }
    }
    return above;
  }
}
