package org.jiceng.rule;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Who makes rules, the highest first: a lower layer may tighten what a higher one made. */
public enum Layer implements MessageKey {
  /** The laws of the state and the regulations of the Party. */
  LAW,
  /** A province. */
  PROVINCE,
  /** A county. */
  COUNTY,
  /** A village or community. */
  VILLAGE;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
