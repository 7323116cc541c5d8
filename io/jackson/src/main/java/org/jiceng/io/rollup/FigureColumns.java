package org.jiceng.io.rollup;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.attribute.Quotation;
import org.jiceng.io.source.FileIssue;
import org.jiceng.io.source.TextFormat;
import org.jiceng.io.table.Column;
import org.jiceng.io.table.Layout;
import org.jiceng.io.table.Records;
import org.jiceng.issue.Issue;
import org.jiceng.rollup.Ratio;
import org.jiceng.statistics.StandardMeasures;
import org.jiceng.unit.UnitId;

/** The columns of a table of figures, of which the header says which measures there are. */
final class FigureColumns {
  static final String UNIT_NAME = "unit";
  static final String NAME_NAME = "name";

  /** Behind the key of a measure, for the first part of a figure, the second, and two counts. */
  static final ImmutableList<String> PARTS = ImmutableList.of("", ".of", ".known", ".unknown");

  private static final String USUAL = StandardMeasures.PERSONS.key();
  private static final Column<UnitId> UNIT = Column.of(UNIT_NAME, Cells.key(UnitId::of));
  private static final Column<String> NAME = Column.of(NAME_NAME, Cells.text());

  private final ImmutableSet<String> keys;
  private final ImmutableMap<String, OfMeasure> measures;

  /** The columns of one measure. */
  private record OfMeasure(
      Column<Optional<Long>> part,
      Column<Optional<Long>> whole,
      Column<Long> known,
      Column<Long> unknown) {

    static OfMeasure of(String key) {
      return new OfMeasure(
          Column.optional(key + PARTS.get(0), Cells.wholeNumber(Long.MIN_VALUE, Long.MAX_VALUE)),
          Column.optional(key + PARTS.get(1), Cells.wholeNumber(0, Long.MAX_VALUE)),
          Column.of(key + PARTS.get(2), Cells.wholeNumber(0, Long.MAX_VALUE)),
          Column.of(key + PARTS.get(3), Cells.wholeNumber(0, Long.MAX_VALUE)));
    }
  }

  /**
   * The columns under {@code header}. If it is of no table of figures, those of a usual one, so
   * that issues tell what lacks.
   */
  FigureColumns(ImmutableList<String> header) {
    ImmutableSet<String> named =
        header.stream()
            .filter(name -> header.contains(UNIT_NAME) && isKey(name))
            .map(FigureColumns::key)
            .collect(toImmutableSet());
    this.keys = named.isEmpty() ? ImmutableSet.of(USUAL) : named;
    ImmutableMap.Builder<String, OfMeasure> all = ImmutableMap.builder();
    keys.forEach(key -> all.put(key, OfMeasure.of(key)));
    this.measures = all.buildOrThrow();
  }

  /** Issues name the columns that are expected: what could not be quoted in one is no key. */
  private static boolean isKey(String heading) {
    return !heading.isEmpty()
        && !heading.equals(UNIT_NAME)
        && !heading.equals(NAME_NAME)
        && Quotation.of(heading).equals(heading);
  }

  private static String key(String heading) {
    return PARTS.stream()
        .filter(part -> !part.isEmpty() && heading.endsWith(part))
        .findFirst()
        .map(part -> heading.substring(0, heading.length() - part.length()))
        .orElse(heading);
  }

  /** A row for each unit, none twice. */
  Records<Map.Entry<UnitId, WrittenFigures.Row>> records() {
    ImmutableList.Builder<Column<?>> columns = ImmutableList.builder();
    columns.add(UNIT, NAME);
    measures
        .values()
        .forEach(all -> columns.add(all.part(), all.whole(), all.known(), all.unknown()));
    return Records.of(
        TextFormat.CSV,
        new Layout(columns.build()),
        () -> {
          Set<UnitId> seen = new HashSet<>();
          return (row, issues, sink) -> {
            Map<String, WrittenFigures.Parts> figures = new LinkedHashMap<>();
            measures.forEach(
                (key, all) -> parts(row, all, issues).ifPresent(parts -> figures.put(key, parts)));
            UnitId unit = row.get(UNIT);
            if (!seen.add(unit)) {
              issues.accept(
                  Issue.of(
                      FileIssue.FILE_MEMBER_DUPLICATE,
                      row.place(UNIT),
                      ImmutableMap.of("member", unit)));
            } else if (figures.size() == keys.size()) {
              sink.accept(
                  Map.entry(
                      unit, new WrittenFigures.Row(row.get(NAME), ImmutableMap.copyOf(figures))));
            }
          };
        });
  }

  /** Both parts of a value, or none. */
  private static Optional<WrittenFigures.Parts> parts(
      Attributes row, OfMeasure all, Consumer<? super Issue> issues) {
    Optional<Long> part = row.get(all.part());
    Optional<Long> whole = row.get(all.whole());
    if (part.isPresent() != whole.isPresent()) {
      Column<?> empty = part.isPresent() ? all.whole() : all.part();
      issues.accept(Issue.of(FileIssue.FILE_CELL_EMPTY, row.place(empty), ImmutableMap.of()));
      return Optional.empty();
    }
    return Optional.of(
        new WrittenFigures.Parts(
            part.map(number -> new Ratio(number, whole.orElseThrow())),
            row.get(all.known()),
            row.get(all.unknown())));
  }

  /** What the rows say together. */
  WrittenFigures figures(Iterable<Map.Entry<UnitId, WrittenFigures.Row>> rows) {
    return new WrittenFigures(
        keys, ImmutableMap.<UnitId, WrittenFigures.Row>builder().putAll(rows).buildOrThrow());
  }
}
