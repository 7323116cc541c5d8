package org.jiceng.register;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Who chooses an election committee. */
public enum ChoosingBody implements MessageKey {
  /** The assembly of villagers or residents. */
  ASSEMBLY,
  /** The assembly of their representatives. */
  REPRESENTATIVES,
  /** The meetings of the groups. */
  GROUP_MEETINGS;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
