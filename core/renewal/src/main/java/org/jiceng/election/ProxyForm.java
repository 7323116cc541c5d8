package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** In which form a proxy is given. */
public enum ProxyForm implements MessageKey {
  /** In writing. */
  WRITTEN,
  /** In any form. */
  ANY;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
