package org.jiceng.review;

import java.util.Comparator;
import org.jiceng.fact.Body;

/**
 * A reply that has not come, or that has to come again.
 *
 * @param body who owes it
 * @param candidate about whom
 * @param matters whether it can still change the conclusion: not if the candidate is out already,
 *     nor if nothing that binds depends on it
 */
public record OwedReply(Body body, CandidateId candidate, boolean matters)
    implements Comparable<OwedReply> {
  private static final Comparator<OwedReply> ORDER =
      Comparator.comparing(OwedReply::body).thenComparing(OwedReply::candidate);

  /** By the body, then by the candidate. */
  @Override
  public int compareTo(OwedReply other) {
    return ORDER.compare(this, other);
  }
}
