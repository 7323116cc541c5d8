package org.jiceng.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.json.Documents;
import org.jiceng.io.json.JsonKind;
import org.jiceng.io.json.JsonValue;
import org.jiceng.io.json.Shape;
import org.jiceng.io.source.FileIssue;
import org.jiceng.io.source.Limit;
import org.jiceng.io.source.Source;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a document that has a JSON object on each line. The layout is that which the first
 * readable line fits best.
 *
 * <p>A line that is written plainly is read without a tree: its values are known from earlier
 * lines, or are strings. Any other line, and any in which something is wrong, is read from its
 * beginning as a tree, so issues come from one way of reading alone.
 */
final class JsonRows implements Rows {
  private final Source source;
  private final RowIssues issues;
  private final LineScanner scanner;
  private final ImmutableList<Layout> layouts;
  private final FlatObject flat = new FlatObject();
  private final Escapes escapes = new Escapes();
  private final boolean isQuick;
  private final Characters text;
  private final ImmutableSet<Layout> plainLayouts;
  private final Place document;

  private Optional<Layout> layout = Optional.empty();
  private Optional<PlainMembers> plain = Optional.empty();
  private ImmutableList<Column<?>> columns = ImmutableList.of();
  private QuickColumn[] quick = {};
  private char[][] names = {}; // with their quotation marks
  private Object[] values = {};
  private Place place;
  private boolean whole;
  private boolean broken;

  JsonRows(
      Source source,
      Characters text,
      ImmutableList<Layout> layouts,
      ImmutableSet<Layout> plainLayouts,
      RowIssues issues,
      boolean isQuick) {
    this.source = source;
    this.issues = issues;
    this.scanner = new LineScanner(text);
    this.layouts = layouts;
    this.document = source.place();
    this.place = document;
    this.isQuick = isQuick;
    this.text = text;
    this.plainLayouts = plainLayouts;
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
    if (!scanner.next()) {
      if (scanner.isTooLong()) {
        issues.exceeded(Limit.LINE, source, document.line(scanner.line()));
        broken = true;
      }
      return false;
    }
    place = document.line(scanner.line());
    values = new Object[columns.size()];
    whole = isQuick && layout.isPresent() && isReadQuickly();
    if (!whole) {
      readAsTree();
    }
    return true;
  }

  private boolean isReadQuickly() {
    char[] line = scanner.chars();
    int from = scanner.from();
    int to = scanner.to();
    if (isReadQuickly(line, from, to)) {
      return true;
    }
    Arrays.fill(values, null);
    return escapes.replace(line, from, to) && isReadQuickly(escapes.chars(), 0, escapes.size());
  }

  private boolean isReadQuickly(char[] line, int from, int to) {
    if (!flat.begin(line, from, to)) {
      return false;
    }
    int expected = 0;
    while (flat.next()) {
      int column = position(expected);
      if (column < 0 || values[column] != null) {
        return false;
      }
      values[column] = quick[column].member(flat, place);
      if (values[column] == null) {
        return false;
      }
      expected = column + 1;
    }
    return !flat.hasFailed() && isFilled();
  }

  private int position(int expected) {
    for (int step = 0; step < values.length; step++) {
      int column = expected + step;
      column -= column >= values.length ? values.length : 0;
      if (flat.isNamed(names[column])) {
        return column;
      }
    }
    return -1;
  }

  private boolean isFilled() {
    for (int column = 0; column < values.length; column++) {
      if (values[column] == null) {
        values[column] = quick[column].absent();
        if (values[column] == null) {
          return false;
        }
      }
    }
    return true;
  }

  private void readAsTree() {
    IssueLog log = new IssueLog();
    Optional<JsonValue> read =
        Documents.readLine(scanner.text(), document.line(scanner.line() - 1), source.limits(), log);
    if (read.isPresent() && read.get() instanceof JsonValue.ObjectValue object) {
      choose(object);
      readMembers(object, log);
    } else {
      read.ifPresent(
          value ->
              log.add(
                  FileIssue.FILE_TYPE_WRONG,
                  value.place(),
                  ImmutableMap.of("wanted", JsonKind.OBJECT, "given", value.kind())));
    }
    whole = !log.hasErrors();
    log.sorted().forEach(issues);
  }

  private void choose(JsonValue.ObjectValue object) {
    if (layout.isEmpty()) {
      Layout best =
          layouts.stream()
              .max(Comparator.comparingInt(each -> each.overlap(object.members().keySet())))
              .orElseThrow();
      layout = Optional.of(best);
      columns = best.columns();
      plain =
          layout
              .filter(plainLayouts::contains)
              .map(known -> new PlainMembers(text, known, source.limits()));
      text.stream().stopAtLines(plain.isPresent());
      quick = new QuickColumn[columns.size()];
      Arrays.setAll(quick, at -> new QuickColumn(columns.get(at), source.limits()));
      names = new char[columns.size()][];
      Arrays.setAll(names, at -> ('"' + columns.get(at).name() + '"').toCharArray());
    }
    values = new Object[columns.size()];
  }

  private void readMembers(JsonValue.ObjectValue object, IssueLog log) {
    Shape.checkNames(object, layout.orElseThrow().names(), log);
    for (int column = 0; column < values.length; column++) {
      Outcome<?> outcome = read(columns.get(column), object);
      log.addAll(outcome.issues());
      if (outcome instanceof Outcome.Accepted<?> accepted) {
        values[column] = accepted.accepted();
      }
    }
  }

  private static <T> Outcome<T> read(Column<T> column, JsonValue.ObjectValue object) {
    JsonValue member = object.members().get(column.name());
    return member == null
        ? column.absent(object.place().at("/" + column.name()))
        : column.read(member);
  }

  @Override
  public Attributes row() {
    Place line = place;
    ImmutableList<Column<?>> known = columns;
    return new Attributes(line, known, column -> line.at("/" + known.get(column).name()), values);
  }

  @Override
  public boolean isWhole() {
    return whole;
  }

  @Override
  public boolean isBroken() {
    return broken;
  }

  /** Each line says itself what it has. */
  @Override
  public boolean isReadable() {
    return true;
  }
}
