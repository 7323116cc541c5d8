package org.jiceng.election;

import java.util.Optional;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.PersonId;

/**
 * One member on the register of a branch or of a committee.
 *
 * @param person who
 * @param standing full or probationary; anything else is refused when the electorate is computed
 * @param withoutRights for what a full member has no vote for the time being; empty for none
 */
public record RegisterEntry(
    PersonId person, PartyStanding standing, Optional<RightsGround> withoutRights) {

  /** A full member with all rights. */
  public static RegisterEntry full(PersonId person) {
    return new RegisterEntry(person, PartyStanding.FULL, Optional.empty());
  }

  /** A probationary member, who has no vote. */
  public static RegisterEntry probationary(PersonId person) {
    return new RegisterEntry(person, PartyStanding.PROBATIONARY, Optional.empty());
  }

  /** A full member who has no vote for the time being. */
  public static RegisterEntry withoutRights(PersonId person, RightsGround ground) {
    return new RegisterEntry(person, PartyStanding.FULL, Optional.of(ground));
  }

  /** Whether this member has the vote. */
  public boolean hasVote() {
    return standing == PartyStanding.FULL && withoutRights.isEmpty();
  }
}
