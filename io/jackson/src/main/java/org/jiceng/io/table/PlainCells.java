package org.jiceng.io.table;

import java.util.Arrays;
import org.jiceng.io.source.Limit;
import org.jiceng.io.source.Limits;

/**
 * Reads the cells of lines of a table, in quotation marks or without, as long as nothing in them
 * needs the marks. Mutable.
 */
final class PlainCells extends PlainLines {
  private static final String SYNTAX = ",\"";

  private final Window[] cells;
  private final int longest;

  PlainCells(Characters characters, Header header, Limits limits) {
    super(new PlainText(characters, SYNTAX), header.layout(), limits);
    this.longest = limits.mostAsInt(Limit.TEXT);
    this.cells = new Window[header.size()];
    Arrays.setAll(cells, cell -> new Window());
    for (int column = 0; column < header.layout().columns().size(); column++) {
      if (header.cell(column) >= 0) {
        row.show(column, cells[header.cell(column)]);
      }
    }
  }

  @Override
  boolean isRow() {
    boolean isBlank = true;
    for (int cell = 0; cell < cells.length; cell++) {
      if (cell > 0 && !text.skip(',')) {
        return false;
      }
      boolean isQuoted = text.skip('"');
      text.cut(cells[cell]);
      isBlank &= cells[cell].isEmpty();
      if (cells[cell].length() > longest || (isQuoted && !text.skip('"'))) {
        return false;
      }
    }
    return !isBlank;
  }
}
