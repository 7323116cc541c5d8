package org.jiceng.rule;

import static com.google.common.base.Preconditions.checkElementIndex;

import java.util.Arrays;

/**
 * What each rule of a {@link Plan} says of one subject, in two bits for each rule in the plan's
 * order: whether it is not met, and whether it is undetermined; met is neither. Immutable. Verdicts
 * of different plans cannot be compared.
 */
public final class Verdicts {
  /** Every rule is met, however many there are. */
  static final Verdicts ALL_MET = new Verdicts(0, 0, new long[0]);

  private final long unmet;
  private final long undetermined;
  private final long[] more; // of each further word: unmet, undetermined

  Verdicts(long unmet, long undetermined, long[] more) {
    this.unmet = unmet;
    this.undetermined = undetermined;
    this.more = more;
  }

  /** Of the rules that are surely not met and of those not surely met, if one word has all. */
  static Verdicts of(long no, long notMet) {
    return notMet == 0 ? ALL_MET : new Verdicts(no, notMet & ~no, ALL_MET.more);
  }

  /** Likewise, of any number of words, after a pair that is of no rule. */
  static Verdicts of(long[] marks) {
    long further = 0;
    for (int at = 4; at < marks.length; at += 2) {
      further |= marks[at + 1];
      marks[at + 1] &= ~marks[at];
    }
    return further == 0
        ? of(marks[2], marks[3])
        : new Verdicts(marks[2], marks[3] & ~marks[2], Arrays.copyOfRange(marks, 4, marks.length));
  }

  /** Whether every rule is met. */
  public boolean areAllMet() {
    return (unmet | undetermined) == 0 && more.length == 0;
  }

  /** Whether no rule is undetermined. */
  public boolean areSettled() {
    boolean settled = undetermined == 0;
    for (int at = 1; at < more.length; at += 2) {
      settled &= more[at] == 0;
    }
    return settled;
  }

  /** What the rule at place {@code rule} of the plan says. */
  public Verdict of(int rule) {
    checkElementIndex(rule, Integer.MAX_VALUE);
    int word = rule / Long.SIZE;
    long bit = 1L << rule;
    if ((unmet(word) & bit) != 0) {
      return Verdict.UNMET;
    }
    return (undetermined(word) & bit) == 0 ? Verdict.MET : Verdict.UNDETERMINED;
  }

  /** A bit for each rule from 64 × {@code word} on that is not met. */
  public long unmet(int word) {
    return word == 0 ? unmet : further(2 * word - 2);
  }

  /** A bit for each rule from 64 × {@code word} on that is undetermined. */
  public long undetermined(int word) {
    return word == 0 ? undetermined : further(2 * word - 1);
  }

  /** How many rules are not met or undetermined. */
  public int count() {
    int count = Long.bitCount(unmet | undetermined);
    for (long word : more) {
      count += Long.bitCount(word);
    }
    return count;
  }

  private long further(int at) {
    return at < more.length ? more[at] : 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Verdicts that
        && unmet == that.unmet
        && undetermined == that.undetermined
        && Arrays.equals(more, that.more);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(31 * unmet + undetermined) + Arrays.hashCode(more);
  }

  /** How many rules are not met or undetermined. */
  @Override
  public String toString() {
    return count() + " not met or undetermined";
  }
}
