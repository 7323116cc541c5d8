package org.jiceng.recommendation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.Map;
import org.jiceng.person.PersonId;

/**
 * How the votes of several bodies become one score. Exact: whole numbers and fractions alone.
 *
 * @param basis what the weights are laid on
 * @param weights the weight of each body that takes part; at least 1, in the order in which they
 *     are printed
 */
public record Scoring(ScoreBasis basis, ImmutableMap<RecommendingBody, Integer> weights) {

  public Scoring {
    checkArgument(!weights.isEmpty(), "some body recommends");
    checkArgument(
        weights.values().stream().allMatch(weight -> weight >= 1), "weights are at least 1");
  }

  /** One body, whose votes are the score. */
  public static Scoring of(RecommendingBody only) {
    return new Scoring(ScoreBasis.VOTES, ImmutableMap.of(only, 1));
  }

  /** The score of {@code person}; each body has met, and somebody attended. */
  Score of(PersonId person, Map<RecommendingBody, Meeting> meetings) {
    Score score = Score.ZERO;
    long reachable = 0;
    for (Map.Entry<RecommendingBody, Integer> entry : weights.entrySet()) {
      Meeting meeting = meetings.get(entry.getKey());
      checkArgument(meeting != null, "no meeting of %s", entry.getKey());
      long weight = entry.getValue();
      long votes = meeting.votes().getOrDefault(person, 0);
      long base =
          switch (basis) {
            case VOTES -> 1;
            case SHARE_OF_PRESENT -> meeting.attended();
            case SHARE_OF_ENTITLED -> meeting.eligible();
          };
      score = score.plus(Score.of(weight * votes, base));
      reachable += basis == ScoreBasis.VOTES ? weight * meeting.attended() : weight;
    }
    return score.dividedBy(BigInteger.valueOf(reachable));
  }
}
