package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What a proxy is to the principal, as the filing states it. */
public enum ProxyRelation implements MessageKey {
  /** A near relative, as the law of the place names them. */
  NEAR_RELATIVE,
  /** Somebody else. */
  OTHER;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
