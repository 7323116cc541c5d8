package org.jiceng.recommendation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jiceng.law.Working;

/**
 * What one round gave.
 *
 * @param round from 1
 * @param attendance of each body that met, against what is needed
 * @param missing the bodies that have not met, or whose record was refused
 * @param ranking by score, then by key; empty while the round does not count
 */
public record RoundResult(
    int round,
    ImmutableMap<RecommendingBody, Working> attendance,
    ImmutableList<RecommendingBody> missing,
    ImmutableList<Ranked> ranking) {

  /** Whether every body met in sufficient number; where nobody came, nothing was voted on. */
  public boolean counts() {
    return missing.isEmpty()
        && attendance.values().stream().allMatch(one -> one.isMet() && one.have() > 0);
  }
}
