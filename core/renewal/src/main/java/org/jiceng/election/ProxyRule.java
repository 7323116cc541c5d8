package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Who may vote for an elector who cannot come. */
public enum ProxyRule implements MessageKey {
  /** Nobody: every elector votes in person. */
  NOT_ALLOWED,
  /** A near relative with the vote of this place. */
  NEAR_RELATIVE,
  /** Any other elector of this place, a near relative or not. */
  ANY_ELECTOR;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
