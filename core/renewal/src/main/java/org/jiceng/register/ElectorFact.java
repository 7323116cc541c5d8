package org.jiceng.register;

import org.jiceng.fact.Body;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What may be known of an elector, yes or no, and who owes it. */
public enum ElectorFact implements MessageKey {
  /** Not deprived of political rights. */
  POLITICAL_RIGHTS(Bodies.POLICE),
  /** The household is registered here. */
  HOUSEHOLD_HERE(Bodies.POLICE),
  /** Lives here. */
  LIVES_HERE(Bodies.ELECTION_COMMITTEE),
  /** Has said that he or she takes part. */
  WISH_STATED(Bodies.PERSON),
  /** Has applied to take part. */
  APPLIED(Bodies.PERSON),
  /** The villagers' assembly, or that of their representatives, consents. */
  ASSEMBLY_CONSENT(Bodies.ASSEMBLY),
  /** The election committee has confirmed it. */
  COMMITTEE_CONFIRMED(Bodies.ELECTION_COMMITTEE),
  /** The place of the household has certified that the person does not vote there. */
  NOT_VOTING_AT_HOME(Bodies.HOME_PLACE),
  /** Fulfils the duties of a villager. */
  DUTIES_FULFILLED(Bodies.ELECTION_COMMITTEE),
  /** Of the learning or skill that the text of the place names. */
  TALENT(Bodies.ELECTION_COMMITTEE),
  /** The household was registered here as a rural one. */
  FORMER_HOUSEHOLD(Bodies.POLICE),
  /** Still lives or works here. */
  STILL_HERE(Bodies.ELECTION_COMMITTEE),
  /** Married into the village. */
  MARRIED_IN(Bodies.ELECTION_COMMITTEE),
  /** Has rights in the collective. */
  COLLECTIVE_RIGHTS(Bodies.ELECTION_COMMITTEE),
  /** Is proven unable to exercise the vote. */
  INCAPABLE(Bodies.ELECTION_COMMITTEE),
  /** The election committee could not reach the person. */
  UNREACHABLE(Bodies.ELECTION_COMMITTEE),
  /** Was told of the registration. */
  TOLD(Bodies.ELECTION_COMMITTEE),
  /** Can come back for the poll. */
  CAN_RETURN(Bodies.ELECTION_COMMITTEE),
  /** Has given a proxy in writing. */
  PROXY_GIVEN(Bodies.ELECTION_COMMITTEE),
  /** Is employed as a community worker here. */
  COMMUNITY_WORKER(Bodies.ELECTION_COMMITTEE);

  @SuppressWarnings("ImmutableEnumChecker") // a record of immutable values
  private final Body keeper;

  ElectorFact(Body keeper) {
    this.keeper = keeper;
  }

  /** Who owes it. */
  public Body keeper() {
    return keeper;
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
