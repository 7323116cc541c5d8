package org.jiceng.rollup;

/**
 * One measure at one node.
 *
 * @param value the exact value; a count is over 1
 * @param unknown of how many rows, or identities, it could not be said what they contribute; they
 *     are not in the value
 */
public record Figure(Ratio value, long unknown) {

  /** Whether every row could be counted, so that the value is whole. */
  public boolean isWhole() {
    return unknown == 0;
  }

  /** This value minus an earlier one, exactly. */
  public Ratio changeFrom(Figure earlier) {
    return value.minus(earlier.value);
  }
}
