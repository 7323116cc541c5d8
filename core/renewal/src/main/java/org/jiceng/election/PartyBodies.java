package org.jiceng.election;

import org.jiceng.fact.Body;

/** The bodies that vote and decide within the Party. */
final class PartyBodies {
  static final Body MEMBERS_MEETING = Body.of("MEMBERS_MEETING", "党员大会", "the members' meeting");
  static final Body NEW_COMMITTEE =
      Body.of("NEW_COMMITTEE", "新一届支部委员会", "the new branch committee");

  private PartyBodies() {}
}
