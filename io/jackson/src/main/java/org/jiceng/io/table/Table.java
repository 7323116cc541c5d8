package org.jiceng.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.io.attribute.Attribute;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.source.FileIssue;
import org.jiceng.io.source.Source;
import org.jiceng.io.source.TextFormat;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/**
 * What could be read of a source.
 *
 * @param layout which of the layouts asked for it has
 * @param rows the lines of which every cell could be read, in the order of the source
 * @param broken the lines of which some cell could not be read, with the other cells
 */
public record Table(
    Layout layout, ImmutableList<Attributes> rows, ImmutableList<Attributes> broken) {

  /**
   * The table in {@code source}; empty if it has no lines that could be read.
   *
   * @param log is told of every problem, each with its line and column
   * @param layouts the first is preferred if the header fits several
   */
  public static Optional<Table> read(Source source, IssueLog log, Layout... layouts) {
    Optional<String> text = source.text(TextFormat.CSV, log);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    ImmutableList<CsvRecord> records = CsvRecords.read(text.get(), source.place(), log);
    if (records.isEmpty()) {
      if (!log.hasErrors()) {
        log.add(FileIssue.FILE_EMPTY, source.place(), ImmutableMap.of("wanted", TextFormat.CSV));
      }
      return Optional.empty();
    }
    Optional<Header> header =
        Header.of(records.get(0), ImmutableList.copyOf(layouts), source.place(), log);
    if (header.isPresent() && records.size() == 1 && !log.hasErrors()) {
      log.add(FileIssue.FILE_ROWS_MISSING, source.place(), ImmutableMap.of());
    }
    return header
        .filter(known -> records.size() > 1)
        .map(known -> read(known, records.subList(1, records.size()), source.place(), log));
  }

  private static Table read(
      Header header, ImmutableList<CsvRecord> records, Place source, IssueLog log) {
    ImmutableList.Builder<Attributes> whole = ImmutableList.builder();
    ImmutableList.Builder<Attributes> broken = ImmutableList.builder();
    for (CsvRecord line : records) {
      IssueLog ofLine = new IssueLog();
      Attributes row = read(header, line, source.line(line.line()), ofLine);
      (ofLine.hasErrors() ? broken : whole).add(row);
      log.addAll(ofLine.sorted());
    }
    return new Table(header.layout(), whole.build(), broken.build());
  }

  private static Attributes read(Header header, CsvRecord line, Place place, IssueLog log) {
    ImmutableMap.Builder<Attribute<?>, Object> values = ImmutableMap.builder();
    ImmutableMap.Builder<Attribute<?>, Place> places = ImmutableMap.builder();
    if (line.cells().size() != header.names().size()) {
      log.add(
          FileIssue.FILE_CELLS_MISCOUNTED,
          place,
          ImmutableMap.of("cells", line.cells().size(), "expected", header.names().size()));
    } else {
      for (Column<?> column : header.layout().columns()) {
        Place cell = place.at(column.name());
        places.put(column, cell);
        Outcome<?> value =
            column.read(line.cells().get(header.names().indexOf(column.name())), cell);
        log.addAll(value.issues());
        value.value().ifPresent(read -> values.put(column, read));
      }
    }
    return new Attributes(place, places.buildOrThrow(), values.buildOrThrow());
  }
}
