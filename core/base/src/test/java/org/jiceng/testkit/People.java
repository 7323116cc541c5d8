package org.jiceng.testkit;

import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.person.BirthDate;
import org.jiceng.person.Education;
import org.jiceng.person.PartyMembership;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;

/** People of tests: labels, never names. */
public final class People {
  private People() {}

  /** A woman, full member, born on 1980-05-03, of junior college education: to be changed. */
  public static Person.Builder like(String id) {
    return new Person.Builder()
        .id(PersonId.of(id))
        .label("人员" + id)
        .sex(Sex.FEMALE)
        .birth(BirthDate.on(LocalDate.of(1980, 5, 3)))
        .education(Education.of(31))
        .membership(member(PartyStanding.FULL));
  }

  /** As {@link #like}, built. */
  public static Person person(String id) {
    return like(id).build();
  }

  /** As {@link #like}, but who is no member of the Party. */
  public static Person outsider(String id) {
    return new Person.Builder()
        .id(PersonId.of(id))
        .label("人员" + id)
        .sex(Sex.MALE)
        .birth(BirthDate.on(LocalDate.of(1975, 1, 31)))
        .build();
  }

  /** Membership of a branch that is not stated. */
  public static PartyMembership member(PartyStanding standing) {
    return new PartyMembership(standing, Optional.empty(), Optional.empty());
  }
}
