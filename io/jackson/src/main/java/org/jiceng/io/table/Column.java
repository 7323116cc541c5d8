package org.jiceng.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jiceng.io.attribute.Attribute;
import org.jiceng.io.attribute.CellParser;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.attribute.Listings;
import org.jiceng.io.json.JsonKind;
import org.jiceng.io.json.JsonValue;
import org.jiceng.io.json.ValueParser;
import org.jiceng.io.json.Values;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: its name and how its cells are read. In lines of JSON it is a member of that
 * name, a string that is read like a cell unless the column says otherwise.
 *
 * @param <T> what its cells become
 */
public final class Column<T> extends Attribute<T> {
  private final CellParser<T> cell;
  private final ValueParser<T> value;
  private final Optional<T> ifAbsent;
  private final boolean mayLack;
  private final ImmutableSet<String> headings;
  private final boolean string;
  private final Optional<Elements> elements;

  /** What lies between the separators of a cell, and in JSON in an array. */
  record Elements(char separator, CellParser<?> parser) {}

  private Column(
      String name,
      CellParser<T> cell,
      ValueParser<T> value,
      Optional<T> ifAbsent,
      boolean mayLack,
      ImmutableSet<String> headings,
      boolean string,
      Optional<Elements> elements) {
    super(name);
    this.cell = cell;
    this.value = value;
    this.ifAbsent = ifAbsent;
    this.mayLack = mayLack;
    this.headings = headings;
    this.string = string;
    this.elements = elements;
  }

  private static <T> Column<T> of(String name, CellParser<T> cell, Optional<T> ifAbsent) {
    return new Column<>(
        name,
        cell,
        Values.asCell(cell),
        ifAbsent,
        false,
        ImmutableSet.of(name),
        true,
        Optional.empty());
  }

  /** A column whose cells may not be empty. */
  public static <T> Column<T> of(String name, CellParser<T> parser) {
    return of(name, Cells.needed(parser), Optional.empty());
  }

  /** A column whose cells may be empty. */
  public static <T> Column<Optional<T>> optional(String name, CellParser<T> parser) {
    ValueParser<T> inJson = Values.string(parser);
    Column<Optional<T>> column =
        of(name, Cells.optional(parser), Optional.<Optional<T>>of(Optional.empty()));
    return column.readingJson(value -> inJson.parse(value).map(Optional::of));
  }

  /** A column whose cells may be empty and then mean {@code ifEmpty}. */
  public static <T> Column<T> or(String name, CellParser<T> parser, T ifEmpty) {
    CellParser<T> cell = Cells.optional(parser).map(read -> read.orElse(ifEmpty));
    Column<T> column = of(name, cell, Optional.of(ifEmpty));
    return column.readingJson(Values.string(parser));
  }

  /** In JSON it is not there, or not empty. */
  private Column<T> readingJson(ValueParser<T> parser) {
    return new Column<>(
        name(), cell, parser, ifAbsent, mayLack, headings, string, Optional.empty());
  }

  /** A column of lists; an empty cell is an empty list, and in JSON an array. */
  public static <T> Column<ImmutableList<T>> list(
      String name, char separator, CellParser<T> element) {
    CellParser<ImmutableList<T>> cells = Listings.of(separator, element);
    return new Column<>(
        name,
        cells,
        Values.list(Values.string(element)),
        Optional.empty(),
        false,
        ImmutableSet.of(name),
        false,
        Optional.of(new Elements(separator, Cells.needed(element))));
  }

  /** A column of maps; an empty cell is an empty map, and in JSON an object. */
  public static <K, V> Column<ImmutableMap<K, V>> map(
      String name, CellParser<K> key, CellParser<V> value) {
    return of(name, Listings.map(key, value), Optional.<ImmutableMap<K, V>>empty())
        .inJson(Values.map(key, Values.asCell(value)));
  }

  /** This column, called so in the header of a table as well. */
  public Column<T> called(String... others) {
    ImmutableSet<String> all = ImmutableSet.<String>builder().addAll(headings).add(others).build();
    return new Column<>(name(), cell, value, ifAbsent, mayLack, all, string, elements);
  }

  /**
   * This column, which a table need not have.
   *
   * @throws java.util.NoSuchElementException if its cells may not be empty
   */
  public Column<T> thatMayLack() {
    return orElse(ifAbsent.orElseThrow());
  }

  /** This column, which a table need not have, and which is {@code ifAbsent} then. */
  public Column<T> orElse(T absent) {
    return new Column<>(name(), cell, value, Optional.of(absent), true, headings, string, elements);
  }

  /** This column, whose member in lines of JSON is read by {@code parser}. */
  public Column<T> inJson(ValueParser<T> parser) {
    return new Column<>(name(), cell, parser, ifAbsent, mayLack, headings, false, Optional.empty());
  }

  /** The names by which a header may call it, its own first. */
  ImmutableList<String> headings() {
    return headings.asList();
  }

  boolean isCalled(String heading) {
    return headings.contains(heading);
  }

  boolean mayLack() {
    return mayLack;
  }

  /** {@code value}, which is one that this column read. */
  T own(Object value) {
    return cast(value);
  }

  CellParser<T> parser() {
    return cell;
  }

  Outcome<T> read(String text, Place place) {
    return cell.parse(text, place);
  }

  /** What {@link #read} gives without an issue, if that is known at once; null if it is not. */
  @Nullable T plain(char[] text, int from, int to) {
    return cell.plain(text, from, to);
  }

  Outcome<T> read(JsonValue member) {
    return member.kind() == JsonKind.NULL ? absent(member.place()) : value.parse(member);
  }

  /** Whether its members in JSON are strings that are read like cells, unless they are blank. */
  boolean isString() {
    return string;
  }

  /** How its lists are read, if they are lists of what is read like cells. */
  Optional<Elements> elements() {
    return elements;
  }

  /** What it is where there is no such member, or no such column; empty if there must be one. */
  Optional<T> ifAbsent() {
    return ifAbsent;
  }

  /** The same, or the issue that there is none. */
  Outcome<T> absent(Place place) {
    return ifAbsent
        .map(Outcome::accepted)
        .orElseGet(
            () ->
                Outcome.refused(
                    Issue.of(
                        FileIssue.FILE_MEMBER_MISSING, place, ImmutableMap.of("member", name()))));
  }
}
