package org.jiceng.rollup;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Which value stands at a share of the values in ascending order; its words are for print. */
public enum QuantileRule implements MessageKey {
  /** The least value that at least the share of the values do not exceed: always one of them. */
  NEAREST_RANK,
  /**
   * The same, but if exactly the share of the values do not exceed it, midway between it and the
   * next: the usual median.
   */
  MIDPOINT;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
