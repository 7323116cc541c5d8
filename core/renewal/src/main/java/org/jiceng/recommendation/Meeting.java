package org.jiceng.recommendation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import org.jiceng.person.PersonId;

/**
 * One body's vote in one round, as it was recorded; whether it counts is said when all is
 * concluded.
 *
 * @param round from 1
 * @param body who met
 * @param eligible how many had to be invited
 * @param attended how many came
 * @param votes the votes of each person; who is not here had none of this body
 */
public record Meeting(
    int round,
    RecommendingBody body,
    int eligible,
    int attended,
    ImmutableMap<PersonId, Integer> votes) {

  public Meeting {
    checkArgument(round >= 1, "rounds count from 1, not %s", round);
    checkArgument(eligible >= 0 && attended >= 0, "counts cannot be negative");
    checkArgument(votes.values().stream().allMatch(count -> count >= 0), "votes are not negative");
  }
}
