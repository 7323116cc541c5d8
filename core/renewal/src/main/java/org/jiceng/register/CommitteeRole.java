package org.jiceng.register;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What a member of an election committee is. */
public enum CommitteeRole implements MessageKey {
  /** Its director. */
  DIRECTOR,
  /** A deputy director. */
  DEPUTY,
  /** Any other member. */
  MEMBER;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
