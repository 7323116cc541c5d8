package org.jiceng.io.table;

import java.util.function.Consumer;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.issue.Issue;

/**
 * Makes values of rows, one reading long. What it keeps from one row to the next is what it needs
 * to know that a key was there before, and no more.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface RowReader<T> {

  /**
   * Reads {@code row}, of which every cell could be read.
   *
   * @param issues with an error the row counts as refused
   * @param sink is given what is sound: usually one value, or none if the row is refused
   */
  void read(Attributes row, Consumer<? super Issue> issues, Consumer<? super T> sink);

  /** Whether {@link #take} may take rows of {@code layout}. */
  default boolean takesPlain(Layout layout) {
    return false;
  }

  /**
   * Takes a row that is written plainly, as {@link #read} would without an issue, and keeps by
   * itself what it makes of it; or leaves it to {@link #read}, as if it had not been asked.
   *
   * @return whether it was taken
   */
  default boolean take(PlainRow row) {
    return false;
  }

  /** A row of which some cell could not be read, with the others. */
  default void skip(Attributes broken) {}

  /** There are no further rows. */
  default void end(Consumer<? super T> sink) {}
}
