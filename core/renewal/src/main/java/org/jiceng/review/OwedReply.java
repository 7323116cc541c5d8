package org.jiceng.review;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.text.Language;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/**
 * A reply that has not come, or that has to come again.
 *
 * @param body who owes it
 * @param candidate about whom
 * @param matters whether it can still change the conclusion: not if the candidate is out already,
 *     nor if nothing that binds depends on it
 * @param due the last day on which it is in time; empty if nobody set one
 */
public record OwedReply(Body body, CandidateId candidate, boolean matters, Optional<LocalDate> due)
    implements Comparable<OwedReply>, Text {
  private static final Comparator<OwedReply> ORDER =
      Comparator.comparing(OwedReply::body).thenComparing(OwedReply::candidate);

  /** By the body, then by the candidate. */
  @Override
  public int compareTo(OwedReply other) {
    return ORDER.compare(this, other);
  }

  /** Who owes it, about whom, by when, and whether it still matters. */
  @Override
  public String in(Language language) {
    return Message.of(
            ReviewText.OWED_REPLY,
            ImmutableMap.of(
                "body",
                body,
                "candidate",
                candidate,
                "due",
                due(due),
                "matters",
                matters ? ReviewText.MATTERS : ReviewText.MATTERS_NOT))
        .in(language);
  }

  static Text due(Optional<LocalDate> day) {
    return day.<Text>map(last -> Message.of(ReviewText.DUE_BY, ImmutableMap.of("day", last)))
        .orElse(ReviewText.DUE_NOT_SET);
  }
}
