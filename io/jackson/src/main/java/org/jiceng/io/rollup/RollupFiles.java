package org.jiceng.io.rollup;

import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.jiceng.io.document.WholeFile;
import org.jiceng.io.json.CanonicalJson;
import org.jiceng.io.json.JsonPrinter;
import org.jiceng.io.json.JsonValue;
import org.jiceng.io.source.Reading;
import org.jiceng.io.source.Source;
import org.jiceng.io.table.CsvWriter;
import org.jiceng.io.table.KeptIssues;
import org.jiceng.io.table.Table;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Loaded;
import org.jiceng.rollup.Figure;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.RatioBounds;
import org.jiceng.rollup.RollupTable;
import org.jiceng.unit.Unit;

/**
 * Tables of figures, as CSV in UTF-8 with a byte order mark, for spreadsheets: {@code unit,name},
 * and for each measure four columns that begin with its key.
 *
 * <p>{@code key} and {@code key.of} are the two parts of an exact figure, not divided and not
 * rounded: 574 and 1715; {@code key.of} is 1 for a count, and 0 with a figure over nothing. Both
 * are empty for a figure that is known only by bounds. {@code key.known} and {@code key.unknown}
 * say of how many rows, identities or units it is made, and of how many it could not be said what
 * they contribute.
 *
 * <p>Such a table is read as what it says, with the measures that its header names; the words for
 * measures and the bounds of figures are not in it.
 *
 * <p>The document is JSON, with all of that in named members; it can be read as what it says, and
 * compared with the table.
 */
public final class RollupFiles {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private RollupFiles() {}

  /**
   * Writes {@code table} into the file at {@code path}, whole or not at all, a row for each unit
   * that is {@code wanted}, in the order of the tree.
   *
   * @throws IOException if it cannot be written; then what was there is still there
   */
  public static <S> void write(Path path, RollupTable<S> table, Predicate<? super Unit> wanted)
      throws IOException {
    WholeFile.write(path, out -> write(out, table, wanted));
  }

  /** Writes {@code table}; {@code out} stays open. */
  public static <S> void write(
      OutputStream out, RollupTable<S> table, Predicate<? super Unit> wanted) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.append(BYTE_ORDER_MARK);
    CsvWriter csv = new CsvWriter(writer);
    csv.text(FigureColumns.UNIT_NAME).text(FigureColumns.NAME_NAME);
    for (Measure<S> measure : table.measures()) {
      for (String part : FigureColumns.PARTS) {
        csv.text(measure.key() + part);
      }
    }
    csv.endLine();
    for (int index = 0; index < table.tree().size(); index++) {
      Unit unit = table.tree().unit(index);
      if (wanted.test(unit)) {
        csv.text(unit.id().value()).text(unit.name());
        for (Measure<S> measure : table.measures()) {
          write(csv, table.at(index, measure));
        }
        csv.endLine();
      }
    }
    writer.flush();
  }

  /**
   * What the CSV at {@code path}, which is UTF-8, says.
   *
   * @throws IOException if the file cannot be read
   */
  public static Loaded<WrittenFigures> read(Path path) throws IOException {
    return read(Source.of(path));
  }

  /** The same of {@code source}. */
  public static Loaded<WrittenFigures> read(Source source) {
    return read(source, Reading.standard());
  }

  /** The same, read as {@code reading} says. */
  public static Loaded<WrittenFigures> read(Source source, Reading reading) {
    KeptIssues issues = new KeptIssues(source, reading);
    FigureColumns columns = new FigureColumns(header(source));
    return issues.loaded(
        Table.readAll(source, reading, columns.records(), issues).map(columns::figures));
  }

  private static ImmutableList<String> header(Source source) {
    try {
      return Table.header(source);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Writes the document of {@code table} into the file at {@code path}, whole or not at all, a node
   * for each unit that is {@code wanted}, in the order of the tree.
   *
   * @throws IOException if it cannot be written; then what was there is still there
   */
  public static <S> void writeJson(Path path, RollupTable<S> table, Predicate<? super Unit> wanted)
      throws IOException {
    WholeFile.write(
        path,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          JsonPrinter.print(new RollupDocument<>(table).members(wanted), writer);
          writer.flush();
        });
  }

  /** The document of {@code table}, a node for each unit that is {@code wanted}. */
  public static <S> String toJson(RollupTable<S> table, Predicate<? super Unit> wanted) {
    return JsonPrinter.print(new RollupDocument<>(table).members(wanted));
  }

  /** The SHA-256 of the canonical form of that document. */
  public static <S> String sha256(RollupTable<S> table, Predicate<? super Unit> wanted) {
    return CanonicalJson.sha256(JsonValue.of(new RollupDocument<>(table).members(wanted)));
  }

  /**
   * What the document at {@code path}, which is UTF-8, says.
   *
   * @throws IOException if the file cannot be read
   */
  public static Loaded<WrittenTable> readJson(Path path) throws IOException {
    return readJson(Source.of(path));
  }

  /** The same of {@code source}. */
  public static Loaded<WrittenTable> readJson(Source source) {
    return RollupDocument.ENVELOPE.read(source, RollupReading::of);
  }

  /**
   * Whether the document in {@code source} is that of {@code table} with the units {@code wanted}.
   *
   * @return every difference at its place, each an error
   */
  public static <S> ImmutableList<Issue> verifyJson(
      Source source, RollupTable<S> table, Predicate<? super Unit> wanted) {
    return RollupDocument.ENVELOPE.compare(
        source, RollupDocument.MEMBERS, new RollupDocument<>(table).members(wanted));
  }

  private static void write(CsvWriter csv, Figure figure) throws IOException {
    RatioBounds bounds = figure.bounds();
    if (!bounds.isDefined()) {
      csv.number(0).number(0);
    } else if (bounds.isExact()) {
      csv.number(bounds.exact().numerator()).number(bounds.exact().denominator());
    } else {
      csv.text("").text("");
    }
    csv.number(figure.known()).number(figure.unknown());
  }
}
