package org.jiceng.organization;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.Optional;
import org.jiceng.person.PersonId;
import org.jiceng.unit.UnitId;

/**
 * The party body and the self-government body of one place, together.
 *
 * @param unit the place
 * @param party the members of the branch committee
 * @param selfGovernment the members of the villagers' or residents' committee
 */
public record TwoCommittees(
    UnitId unit, ImmutableList<Member> party, ImmutableList<Member> selfGovernment) {

  /** Everyone who sits in either: party + self-government − persons on both. */
  public ImmutableSortedSet<PersonId> persons() {
    return ImmutableSortedSet.copyOf(Sets.union(ids(party), ids(selfGovernment)));
  }

  /** Everyone who sits in both. */
  public ImmutableSortedSet<PersonId> onBoth() {
    return ImmutableSortedSet.copyOf(Sets.intersection(ids(party), ids(selfGovernment)));
  }

  /** The secretary in office, if there is one. */
  public Optional<PersonId> secretary() {
    return holder(party, Office.SECRETARY);
  }

  /** The director in office, if there is one. */
  public Optional<PersonId> director() {
    return holder(selfGovernment, Office.DIRECTOR);
  }

  /** Whether one person is both secretary and director. */
  public boolean isOnePersonBothPosts() {
    return secretary().isPresent() && secretary().equals(director());
  }

  private static ImmutableSortedSet<PersonId> ids(ImmutableList<Member> members) {
    return members.stream()
        .map(Member::person)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static Optional<PersonId> holder(ImmutableList<Member> members, Office office) {
    return members.stream()
        .filter(member -> member.office() == office)
        .map(Member::person)
        .findFirst();
  }
}
