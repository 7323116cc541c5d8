package org.jiceng.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jiceng.text.Text;
import org.jiceng.unit.UnitId;

/**
 * What a reader could find out of what is hidden. It knows of the publication only what is printed,
 * that a number is the sum of those of the units within and of the unit's own rows, that a whole is
 * the sum of its parts, which units have rows of their own, how many are unknown, and that nothing
 * is below zero. It covers what follows from all equations together (by elimination, exactly) and
 * from the least and greatest that each leaves (one by one, over and over).
 *
 * <p>It does not cover other publications of the same rows, what readers know of their own rows,
 * nor how the hidden figures were chosen.
 *
 * @param hidden how many numbers are hidden
 * @param leaks those of them that can be solved, and numbers of own rows that are too small to be
 *     known and can be
 * @param narrowest of the hidden numbers, how many values that has which may have the fewest;
 *     {@link Long#MAX_VALUE} if nothing bounds them, or nothing is hidden
 */
public record Audit(long hidden, ImmutableList<Leak> leaks, long narrowest) {

  /**
   * A number that can be solved.
   *
   * @param unit where
   * @param of what is counted
   * @param isOwn whether it is of the unit's own rows, those of no unit within
   */
  public record Leak(UnitId unit, Text of, boolean isOwn) {}

  /** Whether nothing can be solved. */
  public boolean isClean() {
    return leaks.isEmpty();
  }

  /** The result in words. */
  public Text words() {
    return isClean()
        ? RollupText.AUDIT_CLEAN.with(ImmutableMap.of("hidden", hidden))
        : RollupText.AUDIT_LEAKS.with(ImmutableMap.of("leaks", leaks.size()));
  }
}
