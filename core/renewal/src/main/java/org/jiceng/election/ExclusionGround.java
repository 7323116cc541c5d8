package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** For what a member who cannot attend may be left out of those who should. */
public enum ExclusionGround implements MessageKey {
  /** Cannot express a will, for mental or other illness. */
  WILL_NOT_EXPRESSED,
  /** Abroad at own expense for half a year or more. */
  ABROAD,
  /** Serves a sentence, without a sanction that takes the vote. */
  SERVING_SENTENCE,
  /** Bed-ridden with age, or long ill without being able to care for himself. */
  BEDRIDDEN,
  /**
   * Transferred, seconded, studying or working elsewhere for half a year or more, membership not
   * moved.
   */
  AWAY,
  /** Retired, living for long in the place of origin, membership not moved. One source only. */
  RETIRED_ELSEWHERE;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
