package org.jiceng.io.table;

import java.io.IOException;
import org.jiceng.io.source.Limit;
import org.jiceng.io.source.Limits;
import org.jiceng.issue.Place;
import org.jspecify.annotations.Nullable;

/** Reads rows that are written plainly, one on each line, from their bytes. Mutable. */
abstract class PlainLines {
  final PlainText text;
  final PlainRow row;
  private final int longest;

  PlainLines(PlainText text, Layout layout, Limits limits) {
    this.text = text;
    this.row = new PlainRow(layout, limits);
    this.longest = limits.mostAsInt(Limit.LINE);
  }

  /** The next line, which stands at {@code place}; null if it is to be read from its characters. */
  @Nullable PlainRow peek(Place place) throws IOException {
    row.begin(place);
    return text.begin() && isRow() && text.isEnd() && text.length() <= longest ? row : null;
  }

  /** Goes behind the line that {@link #peek} gave. */
  void pass() {
    text.pass();
  }

  /** Goes over a row, up to the end of the line; false if something in it is not plain. */
  abstract boolean isRow();
}
