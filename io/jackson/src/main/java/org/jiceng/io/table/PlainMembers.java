package org.jiceng.io.table;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jiceng.io.source.Limit;
import org.jiceng.io.source.Limits;

/** Reads the members of JSON objects, all of them strings. Mutable. */
final class PlainMembers extends PlainLines {
  private static final String SYNTAX = "\"\\";

  private final ImmutableList<Column<?>> columns;
  private final byte[][] names; // with their quotation marks
  private final byte[][] openings; // of members as they are mostly written: the same, colon, mark
  private final Window[] values;
  private final boolean[] isThere;
  private final int longest;

  PlainMembers(Characters characters, Layout layout, Limits limits) {
    super(new PlainText(characters, SYNTAX), layout, limits);
    this.longest = limits.mostAsInt(Limit.TEXT);
    this.columns = layout.columns();
    this.names = new byte[columns.size()][];
    this.openings = new byte[columns.size()][];
    this.values = new Window[columns.size()];
    this.isThere = new boolean[columns.size()];
    for (int column = 0; column < names.length; column++) {
      String name = '"' + columns.get(column).name() + '"';
      names[column] = name.getBytes(StandardCharsets.UTF_8);
      openings[column] = (name + ":\"").getBytes(StandardCharsets.UTF_8);
      values[column] = new Window();
      row.show(column, values[column]);
    }
  }

  @Override
  boolean isRow() {
    Arrays.fill(isThere, false);
    if (!text.skip('{')) {
      return false;
    }
    int expected = 0;
    do {
      int column = opened(expected);
      if (column < 0 || isThere[column] || !isValue(column)) {
        return false;
      }
      isThere[column] = true;
      expected = column + 1;
    } while (text.skip(','));
    return text.skip('}') && isWhole();
  }

  /** Goes into the string of the next member: gives its column; −1 if there is no such thing. */
  private int opened(int expected) {
    if (expected < openings.length && text.skip(openings[expected])) {
      return expected;
    }
    text.skipBlanks();
    int column = named(expected);
    text.skipBlanks();
    boolean isValue = text.skip(':');
    text.skipBlanks();
    return isValue && text.skip('"') ? column : -1;
  }

  private int named(int expected) {
    for (int step = 0; step < names.length; step++) {
      int column = expected + step;
      column -= column >= names.length ? names.length : 0;
      if (text.skip(names[column])) {
        return column;
      }
    }
    return -1;
  }

  private boolean isValue(int column) {
    text.cut(values[column]);
    int length = values[column].length();
    return columns.get(column).isString() && length > 0 && length <= longest && text.skip('"');
  }

  /** Whether all columns are there, but those that need not be. */
  private boolean isWhole() {
    for (int column = 0; column < isThere.length; column++) {
      if (!isThere[column]) {
        if (columns.get(column).ifAbsent().isEmpty()) {
          return false;
        }
        values[column].clear();
      }
    }
    return true;
  }
}
