package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Who may write in another person. */
public enum WriteInRule implements MessageKey {
  /** One name for each vote against; who abstains may not. */
  ONE_PER_AGAINST,
  /** Every elector, within the number of seats; no vote against is needed. */
  FREE,
  /** Nobody: the vote is among the listed only. */
  NOT_ALLOWED;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
