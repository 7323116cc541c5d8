package org.jiceng.recommendation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.person.PersonId;

/** What the last round makes of the slate. */
public sealed interface SlateProposal {

  /**
   * The votes settle it.
   *
   * @param slate the slate
   */
  record Settled(Slate slate) implements SlateProposal {}

  /**
   * Equal scores at the edge: a body has to decide, and chance never does.
   *
   * @param by who decides
   * @param tied of whom it chooses
   * @param places how many
   * @param base the slate without them
   */
  record Tied(Body by, ImmutableList<Ranked> tied, int places, Slate base)
      implements SlateProposal {

    /** The slate with {@code chosen}; refused unless they are as many of the tied as needed. */
    public Outcome<Slate> decided(Iterable<PersonId> chosen) {
      ImmutableSet<PersonId> ids = ImmutableSet.copyOf(chosen);
      ImmutableList<Ranked> picked =
          tied.stream()
              .filter(one -> ids.contains(one.person().id()))
              .collect(ImmutableList.toImmutableList());
      if (ids.size() != places || picked.size() != places) {
        return Outcome.refused(
            Issue.of(
                RecommendationIssue.SLATE_DECISION_INVALID,
                ImmutableMap.of("body", by, "places", places, "tied", tied.size())));
      }
      return Outcome.accepted(base.with(picked));
    }
  }

  /**
   * Not yet: the last round has not been held, or does not count.
   *
   * @param round the round that is waited for
   */
  record Open(int round) implements SlateProposal {}

  /** The slate, if the votes settle it. */
  default Optional<Slate> settled() {
    return this instanceof Settled one ? Optional.of(one.slate()) : Optional.empty();
  }
}
