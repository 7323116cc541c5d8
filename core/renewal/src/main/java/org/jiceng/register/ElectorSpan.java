package org.jiceng.register;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What an elector has done since some day, without a break. */
public enum ElectorSpan implements MessageKey {
  /** Lives here. */
  LIVING_HERE,
  /** Works here. */
  WORKING_HERE,
  /** Works on the affairs of the village. */
  VILLAGE_WORK,
  /** Works for the community. */
  COMMUNITY_WORK,
  /** Is away. */
  AWAY;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
