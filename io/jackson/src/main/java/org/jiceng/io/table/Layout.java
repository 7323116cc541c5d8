package org.jiceng.io.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Collection;

/**
 * The columns of a table. All of them must be there, in any order.
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

  int overlap(Collection<String> header) {
    return (int) names().stream().filter(header::contains).count();
  }

  /** The header as it is written, in quotation marks. */
  @Override
  public String toString() {
    return "“" + Joiner.on(',').join(columns) + "”";
  }
}
