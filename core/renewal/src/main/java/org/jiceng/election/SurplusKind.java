package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Whether more than the surplus is as good. */
public enum SurplusKind implements MessageKey {
  /** At least so many more candidates than seats. */
  FLOOR,
  /** Exactly so many more; more of them is worth a look. */
  VALUE;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
