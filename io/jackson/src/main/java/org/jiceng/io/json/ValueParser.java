package org.jiceng.io.json;

import org.jiceng.issue.Outcome;

/**
 * Reads a JSON value.
 *
 * @param <T> what it makes of it
 */
@FunctionalInterface
public interface ValueParser<T> {

  /** What {@code value} means, or the issues for which it means nothing. */
  Outcome<T> parse(JsonValue value);
}
