package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Whether a candidate may vote for somebody else. */
public enum ProxyCandidates implements MessageKey {
  /** A candidate may accept proxies as anybody else. */
  MAY_ACCEPT,
  /** A candidate accepts none. */
  BARRED;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
