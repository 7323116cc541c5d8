package org.jiceng.recommendation;

import static com.google.common.base.Preconditions.checkArgument;

import org.jiceng.person.Person;

/**
 * Somebody who is named for a body. One person may be named in several ways.
 *
 * @param person who
 * @param kind in which way
 * @param signatures by how many, if jointly; else 0
 */
public record Nomination(Person person, NominationKind kind, int signatures) {

  public Nomination {
    checkArgument(
        kind == NominationKind.JOINT ? signatures >= 1 : signatures == 0,
        "only a joint nomination is signed, and it is");
  }

  /** Named by the person. */
  public static Nomination bySelf(Person person) {
    return new Nomination(person, NominationKind.SELF, 0);
  }

  /** Named by {@code signatures} together. */
  public static Nomination jointly(Person person, int signatures) {
    return new Nomination(person, NominationKind.JOINT, signatures);
  }

  /** Named by an organization. */
  public static Nomination byOrganization(Person person) {
    return new Nomination(person, NominationKind.ORGANIZATION, 0);
  }

  /** Named in the meeting that votes. */
  public static Nomination inMeeting(Person person) {
    return new Nomination(person, NominationKind.MEETING, 0);
  }
}
