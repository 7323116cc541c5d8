package org.jiceng.review;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Which of several bodies that are competent for one condition have to reply. */
public enum CompetentReplies implements MessageKey {
  /** All of them: the silence of one leaves the condition undetermined. */
  ALL,
  /** Any of them. A late reply can then turn a candidate around who was cleared without it. */
  ANY;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
