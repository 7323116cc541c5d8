package org.jiceng.rule;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What an analysis says, in the order in which it says it. */
public enum RemarkKind implements MessageKey {
  /** The regions of a fact's values within which no rule tells two values apart. */
  REGIONS,
  /**
   * Values of a fact that rules of the set read, and on which no rule of a scope says anything: it
   * does not read the fact, or each that does is met by the value alone and was to ask for more.
   */
  GAP,
  /** Values of a fact by which alone two rules of a scope are not met. */
  OVERLAP,
  /** A rule that in no case tried was the only one not met. */
  NEVER_DECISIVE,
  /** A custom condition: nothing was tried about its rule. */
  NOT_ANALYSED;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
