package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Which of two rules about a seat acts first. */
public enum RuleOrder implements MessageKey {
  /** The woman's seat, then the relatives. */
  WOMAN_FIRST,
  /** The relatives, then the woman's seat. */
  RELATION_FIRST;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
