package org.jiceng.rollup;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Why a figure cannot be compared with that of an earlier table. */
public enum NotComparable implements MessageKey {
  /** The unit did not exist. */
  FOUNDED,
  /** An earlier unit was divided, and only some of its parts lie within the unit. */
  SPLIT,
  /** The unit was several, and the measure does not add up over them. */
  MERGED,
  /** Units came to lie within the unit, or no longer do, and the measure does not add up. */
  REDRAWN,
  /** One of the two tables has rows of a unit of which the other has none. */
  PARTIAL,
  /** One of the two figures is a ratio over nothing. */
  UNDEFINED;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
