package org.jiceng.review;

import org.jiceng.rule.Effect;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** How grave a list, or a department, holds a condition to be. */
public enum ListSeverity implements MessageKey {
  /** Whoever meets it is out. */
  HARD(Effect.BARS),
  /** Held unsuitable: a body decides, with a reason. */
  SOFT(Effect.NEEDS_DECISION),
  /** Whoever meets it waits until the case is closed. */
  WHILE_OPEN(Effect.SUSPENDS);

  private final Effect effect;

  ListSeverity(Effect effect) {
    this.effect = effect;
  }

  /** What it means for a candidate of the Party's track. */
  public Effect effect() {
    return effect;
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
