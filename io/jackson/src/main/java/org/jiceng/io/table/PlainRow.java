package org.jiceng.io.table;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jiceng.io.source.Limits;
import org.jiceng.issue.Place;
import org.jspecify.annotations.Nullable;

/**
 * A row in which everything is written plainly, as it stands in the text: for readers that can do
 * without an object for each cell. There is one for all rows, good until the next one.
 */
public final class PlainRow {
  private final ImmutableList<Column<?>> columns;
  private final Window[] texts;
  private final QuickColumn[] values;
  private final Window[] lastTexts;
  private final @Nullable Object[] lastValues;
  private Place place = Place.none();

  PlainRow(Layout layout, Limits limits) {
    this.columns = layout.columns();
    this.texts = new Window[columns.size()];
    this.values = new QuickColumn[columns.size()];
    this.lastTexts = new Window[columns.size()];
    this.lastValues = new Object[columns.size()];
    Arrays.setAll(lastTexts, column -> new Window());
    Arrays.setAll(texts, column -> new Window());
    Arrays.setAll(values, column -> new QuickColumn(columns.get(column), limits));
  }

  /** The text of a column is what {@code text} shows from now on. */
  void show(int column, Window text) {
    texts[column] = text;
  }

  /** It stands at {@code where} from now on. */
  void begin(Place where) {
    place = where;
  }

  /** Where it stands. */
  public Place place() {
    return place;
  }

  /** What is written in {@code column} of its layout; empty if nothing is, or it lacks. */
  public CharSequence text(Column<?> column) {
    return texts[position(column)];
  }

  /**
   * What {@code column} reads there, which is mostly what it read in the row before; null if it has
   * an issue, or if nothing is written.
   */
  public <T> @Nullable T value(Column<T> column) {
    int at = position(column);
    if (!texts[at].isSame(lastTexts[at])) {
      lastTexts[at] = texts[at].copy();
      lastValues[at] = values[at].word(texts[at]);
    }
    Object value = lastValues[at];
    return value == null ? null : column.own(value);
  }

  /** Whether the same is written in two columns. */
  public boolean isSame(Column<?> one, Column<?> other) {
    return texts[position(one)].isSame(texts[position(other)]);
  }

  private int position(Column<?> column) {
    for (int at = 0; at < columns.size(); at++) {
      if (columns.get(at) == column) {
        return at;
      }
    }
    throw new IllegalArgumentException("no column of this layout: " + column);
  }
}
