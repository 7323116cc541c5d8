package org.jiceng.io.table;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/**
 * A column of a table: its name and how its cells are read. Two columns are equal only if they are
 * the same object.
 *
 * @param <T> what its cells become
 */
public final class Column<T> {
  private final String name;
  private final CellParser<T> parser;

  private Column(String name, CellParser<T> parser) {
    this.name = name;
    this.parser = parser;
  }

  /** A column whose cells may not be empty. */
  public static <T> Column<T> of(String name, CellParser<T> parser) {
    return new Column<>(
        name,
        (cell, place) ->
            cell.isEmpty()
                ? Outcome.refused(
                    Issue.of(FileIssue.FILE_CELL_EMPTY, place, ImmutableMap.of("column", name)))
                : parser.parse(cell, place));
  }

  /** A column whose cells may be empty. */
  public static <T> Column<Optional<T>> optional(String name, CellParser<T> parser) {
    return new Column<>(
        name,
        (cell, place) ->
            cell.isEmpty()
                ? Outcome.accepted(Optional.empty())
                : parser
                    .parse(cell, place)
                    .fold(value -> Outcome.accepted(Optional.of(value)), Outcome.Refused::new));
  }

  /** The name in the header. */
  public String name() {
    return name;
  }

  Outcome<T> read(String cell, Place line) {
    Place place = line.at(name);
    // A line feed in a name would break every text in which the name appears.
    return cell.chars().anyMatch(Character::isISOControl)
        ? Outcome.refused(
            Issue.of(FileIssue.FILE_CELL_UNPRINTABLE, place, ImmutableMap.of("column", name)))
        : parser.parse(cell, place);
  }

  // A row files under each column only what that column read, so the type is the column's own.
  @SuppressWarnings("unchecked")
  T cast(Object value) {
    return (T) value;
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
