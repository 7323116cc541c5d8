package org.jiceng.rule;

import org.jiceng.fact.Truth;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What a rule says of a subject. */
public enum Verdict implements MessageKey {
  /** The condition is met. */
  MET,
  /** The condition is not met. */
  UNMET,
  /** It cannot be said from what is known; the finding says who owes what. */
  UNDETERMINED;

  /** The verdict for the truth of a rule's condition. */
  public static Verdict of(Truth truth) {
    return switch (truth) {
      case TRUE -> MET;
      case FALSE -> UNMET;
      case UNKNOWN -> UNDETERMINED;
    };
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
