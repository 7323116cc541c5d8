package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/**
 * Over what the choices of a ballot on several offices are added up for the over-vote test. A
 * ballot on one office is judged alike by both.
 */
public enum OverVoteTest implements MessageKey {
  /** For each office by itself. */
  PER_OFFICE,
  /** Over all offices of the ballot: three for a post of one are not too many, if others spare. */
  TOTAL;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
