package org.jiceng.person;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** How a person stands to the Party. */
public enum PartyStanding implements MessageKey {
  /** Not a member. */
  NOT_A_MEMBER,
  /** A probationary member: counted among members, but without vote and not electable. */
  PROBATIONARY,
  /** A full member. */
  FULL;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
