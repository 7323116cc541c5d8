package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jiceng.organization.Office;

/**
 * Which post is higher than which: no text ranks the posts of a village, so this is policy.
 *
 * @param ladders each a list of posts, the lowest first; posts of two ladders do not compare
 */
public record PostLadder(ImmutableList<ImmutableList<Office>> ladders) {

  /** The default: one ladder for the branch, one for the committee of self-government. */
  public static PostLadder usual() {
    return new PostLadder(
        ImmutableList.of(
            ImmutableList.of(Office.BRANCH_MEMBER, Office.DEPUTY_SECRETARY, Office.SECRETARY),
            ImmutableList.of(Office.COMMITTEE_MEMBER, Office.DEPUTY_DIRECTOR, Office.DIRECTOR)));
  }

  /** How a post sought stands to those held before. */
  enum Rise {
    FIRST,
    LOWER,
    SAME,
    HIGHER,
    ACROSS
  }

  /** How {@code sought} stands to the highest of {@code former} on its own ladder. */
  Rise rise(Set<Office> former, Office sought) {
    if (former.isEmpty()) {
      return Rise.FIRST;
    }
    return ladders.stream()
        .filter(ladder -> ladder.contains(sought))
        .findFirst()
        .flatMap(ladder -> highest(former, ladder).map(had -> ladder.indexOf(sought) - had))
        .map(difference -> difference > 0 ? Rise.HIGHER : difference < 0 ? Rise.LOWER : Rise.SAME)
        .orElse(former.contains(sought) ? Rise.SAME : Rise.ACROSS);
  }

  private static Optional<Integer> highest(Set<Office> former, ImmutableList<Office> ladder) {
    return former.stream()
        .map(ladder::indexOf)
        .filter(index -> index >= 0)
        .max(Comparator.naturalOrder());
  }
}
