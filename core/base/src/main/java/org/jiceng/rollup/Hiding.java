package org.jiceng.rollup;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/**
 * Why a figure is not published. For the office that publishes: readers learn only that it is
 * hidden, since the reason says how great it is.
 */
public enum Hiding implements MessageKey {
  /** It is of too few. */
  PRIMARY,
  /** Another could be solved from it. */
  COMPLEMENTARY;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
