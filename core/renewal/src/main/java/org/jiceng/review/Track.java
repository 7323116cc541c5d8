package org.jiceng.review;

import org.jiceng.organization.CommitteeKind;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** The two legal tracks, which are never one pipeline. */
public enum Track implements MessageKey {
  /** Posts of the Party: its regulations bind, and so does the list that the exercise chose. */
  PARTY,
  /**
   * Posts of self-government: only a statute's bars exclude. Lists, ages and education floors are
   * advice to those who nominate.
   */
  SELF_GOVERNMENT;

  /** The track of the offices of {@code body}. */
  public static Track of(CommitteeKind body) {
    return body == CommitteeKind.BRANCH ? PARTY : SELF_GOVERNMENT;
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
