package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What happens to a name that no vote against backs. */
public enum UnbackedWriteIn implements MessageKey {
  /** That line alone is void: the names beyond the number of votes against, as written. */
  VOIDS_LINE,
  /** The whole ballot is invalid. */
  VOIDS_BALLOT;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
