package org.jiceng.rollup;

import com.google.common.collect.ImmutableMap;
import org.jiceng.text.Text;

/**
 * One measure at one node.
 *
 * @param bounds the value: exact unless some of what it was made of is known only by bounds
 * @param known of how many rows, identities or units the value is made
 * @param unknown of how many it could not be said what they contribute; they are not in the value
 */
public record Figure(RatioBounds bounds, long known, long unknown) {

  /** A figure of an exact value. */
  public static Figure of(Ratio value, long known, long unknown) {
    return new Figure(RatioBounds.exactly(value), known, unknown);
  }

  /**
   * The exact value; a count and a sum are over 1.
   *
   * @throws IllegalStateException if it is known only by its bounds
   */
  public Ratio value() {
    return bounds.exact();
  }

  /** Whether every row could be counted, so that the value is whole. */
  public boolean isWhole() {
    return unknown == 0;
  }

  /** How many of how many are known, in words. */
  public Text knownOfAll() {
    return RollupText.KNOWN_OF_ALL.with(ImmutableMap.of("known", known, "all", known + unknown));
  }

  /** From {@code earlier} to this. */
  public Change changeFrom(Figure earlier) {
    return new Change(earlier.bounds, bounds);
  }
}
