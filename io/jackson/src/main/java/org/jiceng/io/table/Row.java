package org.jiceng.io.table;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.issue.Place;

/** One line of a table: what could be read of its cells, by column. */
public final class Row {
  private final Place place;
  private final ImmutableMap<Column<?>, Object> values;

  Row(Place place, ImmutableMap<Column<?>, Object> values) {
    this.place = place;
    this.values = values;
  }

  /** The line. */
  public Place place() {
    return place;
  }

  /**
   * The value in {@code column}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public <T> T get(Column<T> column) {
    Object value = values.get(column);
    checkArgument(value != null, "nothing was read in the column %s", column);
    return column.cast(value);
  }

  /** The value in {@code column}, if it could be read. */
  public <T> Optional<T> find(Column<T> column) {
    return Optional.ofNullable(values.get(column)).map(column::cast);
  }
}
