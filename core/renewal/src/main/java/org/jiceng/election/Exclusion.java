package org.jiceng.election;

import org.jiceng.person.PersonId;

/**
 * A member to be left out of those who should attend. Both consents are needed; the grounds and the
 * consents come from a practice note, not from the regulations, so this is policy.
 *
 * @param person who
 * @param ground for what
 * @param agreedAbove whether the higher organization was told and agreed
 * @param passedByMeeting whether the members' meeting passed it
 */
public record Exclusion(
    PersonId person, ExclusionGround ground, boolean agreedAbove, boolean passedByMeeting) {

  /** Whether both consents are there. */
  public boolean hasBothConsents() {
    return agreedAbove && passedByMeeting;
  }
}
