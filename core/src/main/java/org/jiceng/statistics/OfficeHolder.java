package org.jiceng.statistics;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jiceng.organization.Member;
import org.jiceng.organization.Office;
import org.jiceng.organization.Roster;
import org.jiceng.organization.TwoCommittees;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.unit.Unit;

/**
 * One person in the two committees of one place.
 *
 * @param unit the place
 * @param person who
 * @param seats the person's seats there, in the order of their offices
 * @param day the day on which the seats are held and ages are counted
 */
public record OfficeHolder(Unit unit, Person person, ImmutableList<Member> seats, LocalDate day) {

  /**
   * Everyone in the two committees of every place of {@code roster}: places in tree order, then by
   * id.
   */
  public static ImmutableList<OfficeHolder> of(Roster roster) {
    return roster.tree().units().stream()
        .filter(Unit::isCounted)
        .flatMap(unit -> of(roster, unit))
        .collect(toImmutableList());
  }

  private static Stream<OfficeHolder> of(Roster roster, Unit unit) {
    TwoCommittees both = roster.twoCommittees(unit.id());
    ImmutableSetMultimap<PersonId, Member> seats =
        Stream.concat(both.party().stream(), both.selfGovernment().stream())
            .collect(ImmutableSetMultimap.toImmutableSetMultimap(Member::person, member -> member));
    return both.persons().stream()
        .map(id -> new OfficeHolder(unit, roster.person(id), seats.get(id).asList(), roster.day()));
  }

  /** Whether the person holds {@code office} there. */
  public boolean holds(Office office) {
    return seats.stream().anyMatch(seat -> seat.office() == office);
  }
}
