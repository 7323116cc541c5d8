package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** In which order the offices of one body are voted on. */
public enum Sequence implements MessageKey {
  /** All at once, on one paper or one for each office. */
  ONE_POLL,
  /** One office after another, the highest first. */
  OFFICE_BY_OFFICE,
  /** All as members first, then the officers among those elected. */
  MEMBERS_FIRST;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
