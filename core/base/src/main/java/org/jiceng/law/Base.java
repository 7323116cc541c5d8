package org.jiceng.law;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Of whom, or of what, a share is taken. */
public enum Base implements MessageKey {
  /** Those on the published register of electors. */
  REGISTERED,
  /** Those who have the vote and should attend, after lawful exclusions. */
  ENTITLED,
  /** Those of them who are present at the opening count. */
  PRESENT,
  /** Those who took part in the vote. */
  VOTED,
  /** Ballots cast, the invalid ones among them. */
  BALLOTS_CAST,
  /** Seats to be filled. */
  SEATS;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
