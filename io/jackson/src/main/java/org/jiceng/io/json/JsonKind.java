package org.jiceng.io.json;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** The kinds of JSON values. */
public enum JsonKind implements MessageKey {
  /** Members under names. */
  OBJECT,
  /** Elements in order. */
  ARRAY,
  /** Text. */
  STRING,
  /** A number. */
  NUMBER,
  /** True or false. */
  BOOLEAN,
  /** Nothing. */
  NULL;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
