package org.jiceng.law;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What a rule rests on, the strongest first. */
public enum Authority implements MessageKey {
  /** A statute of the state. */
  STATUTE,
  /** A regulation of the Party. */
  REGULATION,
  /** A choice of the exercise: a local list, a default, or a reading that no text states. */
  POLICY;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
