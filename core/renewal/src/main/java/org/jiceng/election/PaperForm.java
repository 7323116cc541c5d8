package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** On how many papers several offices are voted on. */
public enum PaperForm implements MessageKey {
  /** All on one paper. */
  ONE,
  /** Each on a paper of its own, so that an invalid one spoils no other. */
  ONE_PER_OFFICE;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
