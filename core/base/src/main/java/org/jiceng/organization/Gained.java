package org.jiceng.organization;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** How an office was gained. */
public enum Gained implements MessageKey {
  /** By election at the end of a term. */
  ELECTED,
  /** By election to a vacancy within a term. */
  BY_ELECTED,
  /** Appointed by the higher Party organization. */
  APPOINTED,
  /** Sent to the place by a government body. */
  DISPATCHED;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
