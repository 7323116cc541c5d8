package org.jiceng.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jiceng.fact.Truth;
import org.jiceng.law.Citation;
import org.jiceng.law.Timeline;
import org.jiceng.person.PersonId;
import org.jiceng.rule.Verdict;

/** Finds who must leave an election committee for whose nomination. */
final class Departures {
  private static final Comparator<Nominee> ORDER =
      Comparator.comparing(Nominee::nominated).thenComparing(Nominee::person);

  private Departures() {}

  static ImmutableList<Departure> of(
      ElectionCommittee committee,
      Timeline<CommitteeLaw> laws,
      Collection<Nominee> nominees,
      NearRelatives relatives) {
    ImmutableList<Nominee> ordered = ImmutableList.sortedCopyOf(ORDER, nominees);
    ImmutableList.Builder<Departure> found = ImmutableList.builder();
    for (CommitteeSeat seat : committee.members()) {
      found.addAll(of(seat.person(), laws, ordered, relatives));
    }
    return found.build();
  }

  /** Those of {@code person}, who is or may become a member. */
  static ImmutableList<Departure> of(
      PersonId person,
      Timeline<CommitteeLaw> laws,
      Collection<Nominee> nominees,
      NearRelatives relatives) {
    ImmutableList.Builder<Departure> found = ImmutableList.builder();
    for (Nominee nominee : nominees) {
      laws.on(nominee.determined().orElse(nominee.nominated()))
          .filter(law -> law.leaving().value() == LeavingTrigger.DETERMINED)
          .or(() -> laws.on(nominee.nominated()))
          .flatMap(law -> of(person, law, nominee, relatives))
          .ifPresent(found::add);
    }
    return found.build();
  }

  private static Optional<Departure> of(
      PersonId person, CommitteeLaw law, Nominee nominee, NearRelatives relatives) {
    boolean own = person.equals(nominee.person());
    if (!own && law.leavingForRelative().isEmpty()) {
      return Optional.empty();
    }
    Truth near = own ? Truth.TRUE : relatives.areNear(person, nominee.person());
    Truth triggered =
        switch (law.leaving().value()) {
          case NOMINATED -> Truth.TRUE;
          case NOMINATED_AND_WILLING -> nominee.willing();
          case DETERMINED -> Truth.of(nominee.determined().isPresent());
        };
    Truth leaves = near.and(triggered);
    LocalDate day =
        law.leaving().value() == LeavingTrigger.DETERMINED
            ? nominee.determined().orElse(nominee.nominated())
            : nominee.nominated();
    Citation citation = own ? law.leaving().citation() : law.leavingForRelative().orElseThrow();
    return leaves.isFalse()
        ? Optional.empty()
        : Optional.of(new Departure(person, nominee.person(), day, Verdict.of(leaves), citation));
  }
}
