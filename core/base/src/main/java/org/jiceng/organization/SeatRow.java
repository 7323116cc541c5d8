package org.jiceng.organization;

import org.jiceng.issue.Place;
import org.jiceng.person.Person;
import org.jiceng.unit.UnitId;

/**
 * One line of a table of members: a person in a seat, before it is known whether the table makes a
 * roster.
 *
 * @param unit the place
 * @param body which of its bodies
 * @param office the office there
 * @param tenure how it was gained and from when it is held
 * @param person who holds it, as this line describes the person
 * @param place where the line was found
 */
public record SeatRow(
    UnitId unit, CommitteeKind body, Office office, Tenure tenure, Person person, Place place) {

  /** The key of the body. */
  public CommitteeId committee() {
    return CommitteeId.of(unit, body);
  }
}
