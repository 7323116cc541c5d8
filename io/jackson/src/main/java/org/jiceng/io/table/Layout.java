package org.jiceng.io.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Collection;

/**
 * The columns of a table, in any order. All of them must be there, but those that may lack.
 *
 * @param columns the columns
 */
public record Layout(ImmutableList<Column<?>> columns) {

  /** The layout of {@code columns}. */
  public static Layout of(Column<?>... columns) {
    return new Layout(ImmutableList.copyOf(columns));
  }

  /** The names of the columns. */
  public ImmutableList<String> names() {
    return columns.stream().map(Column::name).collect(toImmutableList());
  }

  /** The position of the column that a header calls {@code heading}; −1 if there is none. */
  int position(String heading) {
    for (int at = 0; at < columns.size(); at++) {
      if (columns.get(at).isCalled(heading)) {
        return at;
      }
    }
    return -1;
  }

  int overlap(Collection<String> header) {
    return (int) header.stream().filter(heading -> position(heading) >= 0).distinct().count();
  }

  /** The header as it is written, in quotation marks; columns that may lack in brackets. */
  @Override
  public String toString() {
    return "“"
        + Joiner.on(',')
            .join(
                columns.stream()
                    .map(column -> column.mayLack() ? "[" + column + "]" : column.name())
                    .iterator())
        + "”";
  }
}
