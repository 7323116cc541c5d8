package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.ArrayList;
import java.util.List;
import org.jiceng.person.PersonId;

/**
 * Near relatives, of whom one may serve. Where more votes decide, a relative with fewer leaves and
 * the next by votes moves up; where no text says who leaves, all of them wait.
 */
final class Relatives {
  private final Contest contest;

  Relatives(Contest contest) {
    this.contest = contest;
  }

  /** Those who stay: not related to anyone seated in a higher post, nor to one with more votes. */
  List<Contender> withoutThoseWhoLeave(List<Contender> ranked) {
    if (contest.method().relation().value() != RelationRule.MORE_VOTES) {
      return ranked;
    }
    List<Contender> stay = new ArrayList<>();
    for (Contender one : ranked) {
      boolean leaves =
          contest.seated().stream().anyMatch(seated -> related(one, seated.person()))
              || stay.stream()
                  .anyMatch(other -> other.votes() > one.votes() && related(one, other));
      if (!leaves) {
        stay.add(one);
      }
    }
    return stay;
  }

  /** Those not related to {@code kept}, who has her seat whatever the votes. */
  List<Contender> withoutRelativesOf(Contender kept, List<Contender> ranked) {
    return contest.method().relation().value() == RelationRule.MORE_VOTES
        ? ranked.stream().filter(one -> !related(one, kept)).collect(toImmutableList())
        : ranked;
  }

  /** Whether {@code candidate} waits, because a relative is in or seated as well. */
  boolean waits(ListedCandidate candidate, List<Contender> in) {
    return contest.method().relation().value() != RelationRule.NONE
        && (contest.seated().stream().anyMatch(one -> related(candidate, one))
            || SeatAllocation.listed(in).stream().anyMatch(one -> related(candidate, one)));
  }

  private boolean related(Contender one, Contender other) {
    return other.listed().map(listed -> related(one, listed.person())).orElse(false);
  }

  private boolean related(Contender one, PersonId other) {
    return one.listed().map(listed -> joined(listed.person(), other)).orElse(false);
  }

  private boolean related(ListedCandidate one, ListedCandidate other) {
    return joined(one.person(), other.person());
  }

  private boolean joined(PersonId one, PersonId other) {
    return contest.relations().stream()
        .anyMatch(relation -> !one.equals(other) && relation.joins(one, other));
  }
}
