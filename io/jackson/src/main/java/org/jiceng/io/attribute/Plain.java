package org.jiceng.io.attribute;

import org.jspecify.annotations.Nullable;

/**
 * Reads texts that are written plainly, quickly.
 *
 * @param <T> what it makes of them
 */
@FunctionalInterface
interface Plain<T> {

  /** The value of the text between {@code from} and {@code to}; null if it is not plain. */
  @Nullable T read(char[] text, int from, int to);
}
