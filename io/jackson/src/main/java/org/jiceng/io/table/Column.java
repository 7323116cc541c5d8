package org.jiceng.io.table;

import java.util.Optional;
import org.jiceng.io.attribute.Attribute;
import org.jiceng.io.attribute.CellParser;
import org.jiceng.io.attribute.Cells;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/**
 * A column of a table: its name and how its cells are read.
 *
 * @param <T> what its cells become
 */
public final class Column<T> extends Attribute<T> {
  private final CellParser<T> parser;

  private Column(String name, CellParser<T> parser) {
    super(name);
    this.parser = parser;
  }

  /** A column whose cells may not be empty. */
  public static <T> Column<T> of(String name, CellParser<T> parser) {
    return new Column<>(name, Cells.needed(parser));
  }

  /** A column whose cells may be empty. */
  public static <T> Column<Optional<T>> optional(String name, CellParser<T> parser) {
    return new Column<>(name, Cells.optional(parser));
  }

  Outcome<T> read(String cell, Place place) {
    return parser.parse(cell, place);
  }
}
