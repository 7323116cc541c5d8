package org.jiceng.io.table;

import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.jiceng.io.source.TextFormat;

/**
 * A kind of document of rows: a table (CSV), or a JSON object on each line. Which of the two a
 * source is tells its first sign, since no header begins with a bracket.
 *
 * @param usual the syntax of which issues tell if a source is neither
 * @param layouts of the rows; the first is preferred if the header fits several
 * @param readers one for each reading
 * @param <T> what rows become
 */
public record Records<T>(
    TextFormat usual, ImmutableList<Layout> layouts, Supplier<RowReader<T>> readers) {

  /** Records of one layout. */
  public static <T> Records<T> of(TextFormat usual, Layout layout, Supplier<RowReader<T>> readers) {
    return new Records<>(usual, ImmutableList.of(layout), readers);
  }
}
