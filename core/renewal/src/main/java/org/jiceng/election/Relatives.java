package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiceng.person.PersonId;

/**
 * Near relatives, of whom one may serve. Where more votes decide, a relative with fewer leaves and
 * the next by votes moves up, and those with equal votes have one seat together; where no text says
 * who leaves, all of them wait. So do those who would leave because of somebody still to be
 * reviewed: what that review says must not take a seat from anybody elected.
 */
final class Relatives {
  private final Contest contest;
  private final boolean moreVotesDecide;

  Relatives(Contest contest) {
    this.contest = contest;
    this.moreVotesDecide = contest.method().relation().value() == RelationRule.MORE_VOTES;
  }

  /** Those who may serve at all: where the higher post stays, nobody related to whom it is. */
  List<Contender> withoutThoseOfSeated(List<Contender> ranked) {
    return moreVotesDecide
        ? ranked.stream().filter(one -> !isRelatedToSeated(one)).collect(toImmutableList())
        : ranked;
  }

  /** Those who stay: not related to one with more votes. */
  Staying withoutThoseWhoLeave(List<Contender> ranked) {
    return withoutThoseWhoLeave(ImmutableList.of(), ranked);
  }

  /**
   * Those who stay beside whoever is kept a seat whatever the votes; who that is is not sure yet if
   * {@code kept} are several.
   */
  Staying withoutThoseWhoLeave(List<Contender> kept, List<Contender> ranked) {
    if (!moreVotesDecide) {
      return new Staying(ranked, ImmutableSet.of());
    }
    List<Contender> stay = new ArrayList<>();
    Set<Contender> unsure = new HashSet<>();
    kept.stream().filter(one -> kept.size() > 1 || !one.isSettled()).forEach(unsure::add);
    for (Contender one : ranked) {
      List<Contender> before =
          Stream.concat(kept.stream(), stay.stream().filter(other -> other.votes() > one.votes()))
              .filter(other -> related(one, other))
              .toList();
      if (before.stream().allMatch(unsure::contains)) {
        stay.add(one);
        if (!one.isSettled() || !before.isEmpty()) {
          unsure.add(one);
        }
      }
    }
    return new Staying(stay, unsure);
  }

  /** The claims of {@code ranked} to a seat each, in their order. */
  List<Slot> slots(List<Contender> ranked) {
    return ranked.stream().map(one -> slot(one, ranked)).distinct().collect(toImmutableList());
  }

  /** One seat is enough only for those who are all related to each other. */
  private Slot slot(Contender one, List<Contender> ranked) {
    ImmutableList<Contender> family = family(one, ranked);
    boolean closed = family.stream().allMatch(other -> family(other, ranked).equals(family));
    return new Slot(closed ? family : ImmutableList.of(one));
  }

  private ImmutableList<Contender> family(Contender one, List<Contender> ranked) {
    return ranked.stream()
        .filter(other -> other.equals(one) || isTied(one, other))
        .collect(toImmutableList());
  }

  /** Whether {@code contender} waits, because a relative is in or seated as well. */
  boolean waits(Contender contender, List<Contender> in) {
    return contest.method().relation().value() != RelationRule.NONE
        && (isRelatedToSeated(contender)
            || in.stream().anyMatch(other -> related(contender, other)));
  }

  private boolean isTied(Contender one, Contender other) {
    return moreVotesDecide
        && one.votes() == other.votes()
        && one.isSettled()
        && other.isSettled()
        && related(one, other);
  }

  private boolean isRelatedToSeated(Contender one) {
    return contest.seated().stream().anyMatch(seated -> related(one, seated.person()));
  }

  private boolean related(Contender one, Contender other) {
    return other.person().map(person -> related(one, person.person())).orElse(false);
  }

  private boolean related(Contender one, PersonId other) {
    return one.person().map(person -> joined(person.person(), other)).orElse(false);
  }

  private boolean joined(PersonId one, PersonId other) {
    return contest.relations().stream()
        .anyMatch(relation -> !one.equals(other) && relation.joins(one, other));
  }
}
