package org.jiceng.register;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** For what a person is put on a register. */
public enum Ground implements MessageKey {
  /** Household registered in the village, and living there. */
  RESIDENT,
  /** Household registered in the village, living elsewhere, and wishes to take part. */
  AWAY_STATED,
  /** Household registered in the village, living elsewhere, and has given a proxy. */
  AWAY_BY_PROXY,
  /** Household elsewhere, has lived in the village for long enough. */
  LIVING_HERE,
  /** Household elsewhere, has worked on the village's affairs for long enough. */
  WORKING_HERE,
  /** A person of the learning or skill that the text of the place names. */
  TALENT,
  /** Household once registered in the village, and still lives or works there. */
  FORMER_HOUSEHOLD,
  /** Married into the village. */
  MARRIED_IN,
  /** A former villager who still has rights in the collective. */
  COLLECTIVE_RIGHTS,
  /** Household registered in the community, and wishes to take part. */
  HOUSEHOLD_STATED,
  /** Household elsewhere, usually lives in the community, and wishes to take part. */
  USUAL_RESIDENT,
  /** Household elsewhere, works for the community for long enough. */
  COMMUNITY_WORKER;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
