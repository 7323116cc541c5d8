package org.jiceng.statistics;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
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
 * @param seats the person's seats there, those of the branch committee first
 * @param referenceDay the day on which ages are counted
 */
public record OfficeHolder(
    Unit unit, Person person, ImmutableList<Member> seats, LocalDate referenceDay) {

  /** Everyone in the two committees, with ages on the roster's day. */
  public static ImmutableList<OfficeHolder> of(Roster roster) {
    return of(roster, roster.day());
  }

  /**
   * Everyone in the two committees of every place of {@code roster}: places in tree order, then by
   * id.
   *
   * @param referenceDay the day on which ages are counted; it may differ from the roster's, as when
   *     a whole exercise counts ages on its poll day
   */
  public static ImmutableList<OfficeHolder> of(Roster roster, LocalDate referenceDay) {
    return roster.tree().units().stream()
        .filter(Unit::isCounted)
        .flatMap(unit -> of(roster, unit, referenceDay))
        .collect(toImmutableList());
  }

  private static Stream<OfficeHolder> of(Roster roster, Unit unit, LocalDate referenceDay) {
    TwoCommittees both = roster.twoCommittees(unit.id());
    ImmutableListMultimap<PersonId, Member> seats =
        Stream.concat(both.party().stream(), both.selfGovernment().stream())
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(Member::person, member -> member));
    return both.persons().stream()
        .map(id -> new OfficeHolder(unit, roster.person(id), seats.get(id), referenceDay));
  }

  /** Whether the person holds {@code office} there. */
  public boolean holds(Office office) {
    return seats.stream().anyMatch(seat -> seat.office() == office);
  }
}
