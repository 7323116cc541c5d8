package org.jiceng.recommendation;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** In which way a person is named. */
public enum NominationKind implements MessageKey {
  /** By the person. */
  SELF,
  /** By several together, who sign. */
  JOINT,
  /** By an organization. */
  ORGANIZATION,
  /** In the meeting itself. */
  MEETING;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
