package org.jiceng.io.attribute;

import java.util.function.Function;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cell.
 *
 * @param <T> what it makes of it
 */
@FunctionalInterface
public interface CellParser<T> {

  /**
   * The value of {@code cell}, or the issues for which there is none.
   *
   * @param cell not empty, without white space around
   * @param place the cell's, whose {@link Place#within} is the column
   */
  Outcome<T> parse(String cell, Place place);

  /**
   * The value of the text between {@code from} and {@code to}, if it is known without further ado:
   * {@link #parse} would give it and have no issue. Null if only {@link #parse} can tell, which may
   * be always.
   */
  default @Nullable T plain(char[] text, int from, int to) {
    return null;
  }

  /** This, with what is made of its values. */
  default <R> CellParser<R> map(Function<? super T, ? extends R> make) {
    return new PlainlyRead<>(
        (cell, place) -> parse(cell, place).map(make),
        (text, from, to) -> {
          T value = plain(text, from, to);
          return value == null ? null : make.apply(value);
        });
  }
}
