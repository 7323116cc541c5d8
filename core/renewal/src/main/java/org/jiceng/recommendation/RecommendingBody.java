package org.jiceng.recommendation;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Who recommends. */
public enum RecommendingBody implements MessageKey {
  /** The meeting of the Party members. */
  PARTY_MEMBERS,
  /** The meeting of the villagers' or residents' representatives. */
  REPRESENTATIVES,
  /** The meeting of all villagers or residents with the vote. */
  VOTERS;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
