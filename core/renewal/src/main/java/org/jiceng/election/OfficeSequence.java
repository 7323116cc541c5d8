package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** In which order the offices of one body are voted on. */
public enum OfficeSequence implements MessageKey {
  /** All at one poll; whoever stands for one does not stand for another. */
  TOGETHER,
  /** One after another, the highest first; who was not elected may stand for the next. */
  ONE_AFTER_ANOTHER,
  /** First all members, and then the officers among them. */
  MEMBERS_FIRST;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
