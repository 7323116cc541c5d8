package org.jiceng.io.json;

import static com.google.common.base.Preconditions.checkArgument;

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

  /** Of what kind {@code value} is printed, which has no parts. */
  static JsonKind of(Object value) {
    if (value instanceof String) {
      return STRING;
    }
    if (value instanceof Boolean) {
      return BOOLEAN;
    }
    checkArgument(
        value instanceof Integer || value instanceof Long, "no JSON value: %s", value.getClass());
    return NUMBER;
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
