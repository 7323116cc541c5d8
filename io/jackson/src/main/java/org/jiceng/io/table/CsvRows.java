package org.jiceng.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.source.FileIssue;
import org.jiceng.io.source.Limit;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jspecify.annotations.Nullable;

/** The rows of a table under a header. */
final class CsvRows implements Rows {
  private final Source source;
  private final Place document;
  private final RowIssues issues;
  private final CsvScanner scanner;
  private final Optional<Header> header;
  private final ImmutableList<Column<?>> columns;
  private final QuickColumn[] quick;
  private final boolean isQuick;
  private final Optional<PlainCells> plain;

  private Object[] values = {};
  private Place place;
  private boolean whole;
  private boolean broken;

  CsvRows(
      Source source,
      Characters text,
      ImmutableList<Layout> layouts,
      ImmutableSet<Layout> plainLayouts,
      RowIssues issues,
      boolean isQuick)
      throws IOException {
    this.source = source;
    this.issues = issues;
    this.scanner = new CsvScanner(text, source.limits());
    this.document = source.place();
    this.place = document;
    this.header =
        scan()
            ? Header.of(scanner.texts(), layouts, document.line(scanner.line()), issues)
            : Optional.empty();
    this.columns = header.map(known -> known.layout().columns()).orElse(ImmutableList.of());
    this.isQuick = isQuick;
    this.quick = new QuickColumn[columns.size()];
    Arrays.setAll(quick, column -> new QuickColumn(columns.get(column), source.limits()));
    this.plain =
        header
            .filter(known -> plainLayouts.contains(known.layout()))
            .map(known -> new PlainCells(text, known, source.limits()));
    text.stream().stopAtLines(plain.isPresent());
  }

  private boolean scan() throws IOException {
    if (scanner.next()) {
      return true;
    }
    Place at = document.line(scanner.line());
    switch (scanner.end()) {
      case STREAM -> {
        return false;
      }
      case QUOTES -> issues.add(FileIssue.FILE_QUOTES_UNMATCHED, at);
      case LINE -> issues.exceeded(Limit.LINE, source, at);
      case TEXT -> issues.exceeded(Limit.TEXT, source, at);
      case COLUMNS -> issues.exceeded(Limit.COLUMNS, source, at);
    }
    broken = true;
    return false;
  }

  @Override
  public @Nullable PlainRow peek() throws IOException {
    return plain.isPresent() ? plain.get().peek(document.line(scanner.nextLine())) : null;
  }

  @Override
  public void pass() {
    plain.orElseThrow().pass();
    scanner.pass();
  }

  @Override
  public boolean next() throws IOException {
    if (header.isEmpty() || !scan()) {
      return false;
    }
    place = document.line(scanner.line());
    values = new Object[columns.size()];
    Header known = header.get();
    whole = scanner.size() == known.size();
    if (whole) {
      for (int column = 0; column < values.length; column++) {
        read(column, known);
      }
    } else {
      issues.add(
          FileIssue.FILE_CELLS_MISCOUNTED,
          place,
          ImmutableMap.of("cells", scanner.size(), "expected", known.size()));
    }
    return true;
  }

  private void read(int column, Header known) {
    int cell = known.cell(column);
    if (cell < 0) {
      take(column, columns.get(column).absent(place));
      return;
    }
    char[] chars = scanner.chars();
    int from = scanner.start(cell);
    int to = scanner.end(cell);
    if (isQuick) {
      values[column] = quick[column].cell(chars, from, to);
    }
    if (values[column] == null) {
      Outcome<?> outcome =
          columns.get(column).read(scanner.text(cell), place.at(known.heading(column)));
      take(column, outcome);
      if (isQuick
          && outcome instanceof Outcome.Accepted<?> accepted
          && accepted.issues().isEmpty()) {
        quick[column].keep(chars, from, to, accepted.accepted());
      }
    }
  }

  private void take(int column, Outcome<?> outcome) {
    if (outcome instanceof Outcome.Accepted<?> accepted) {
      values[column] = accepted.accepted();
    } else {
      whole = false;
    }
    if (!outcome.issues().isEmpty()) {
      outcome.issues().forEach(issues);
    }
  }

  @Override
  public Attributes row() {
    Place line = place;
    Header known = header.orElseThrow();
    return new Attributes(line, columns, column -> line.at(known.heading(column)), values);
  }

  @Override
  public boolean isWhole() {
    return whole;
  }

  @Override
  public boolean isBroken() {
    return broken;
  }

  @Override
  public boolean isReadable() {
    return header.isPresent();
  }
}
