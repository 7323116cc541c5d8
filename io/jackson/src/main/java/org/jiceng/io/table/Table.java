package org.jiceng.io.table;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiceng.io.decoding.TextStream;
import org.jiceng.io.source.Ending;
import org.jiceng.io.source.ReadRows;
import org.jiceng.io.source.Reading;
import org.jiceng.io.source.Source;
import org.jiceng.io.source.TextFormat;
import org.jiceng.issue.Issue;

/** Reads documents of rows. */
public final class Table {

  private Table() {}

  private static ReadRows undelivered(long rows, Ending ending) {
    return new ReadRows(rows, 0, rows, ending);
  }

  /**
   * Gives what becomes of each row of {@code source} to {@code sink}, in its order, and each issue
   * to {@code issues} when it is found. No row is held longer than it takes. A strict reading looks
   * for issues first and gives rows only if none is worse than a notice.
   *
   * @throws IOException if the source cannot be read
   */
  public static <T> ReadRows read(
      Source source,
      Reading reading,
      Records<T> records,
      Consumer<? super T> sink,
      Consumer<? super Issue> issues)
      throws IOException {
    RowIssues told = new RowIssues(issues);
    if (!reading.isStrict()) {
      return new Pass<>(source, reading, records, told).read(sink);
    }
    ReadRows first = new Pass<>(source, reading, records, told).read(row -> {});
    if (told.doubts() == 0 && first.ending() == Ending.WHOLE) {
      return new Pass<>(source, reading, records, new RowIssues(issue -> {})).read(sink);
    }
    if (first.ending() != Ending.WHOLE) {
      return undelivered(first.rows(), first.ending());
    }
    issues.accept(KeptIssues.refusal(source, told.doubts()));
    return undelivered(first.rows(), Ending.REFUSED);
  }

  /**
   * Gives what becomes of each row of {@code source} to {@code sink}, whether the reading is strict
   * or not. A reading that was stopped gives what it came to.
   *
   * @return whether there are rows, and something by which to read them
   */
  public static <T> boolean readEach(
      Source source,
      Reading reading,
      Records<T> records,
      Consumer<? super T> sink,
      KeptIssues issues) {
    try {
      Pass<T> pass = new Pass<>(source, reading, records, new RowIssues(issues));
      pass.read(sink);
      return pass.isReadable();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The same, in a list; empty if there are no rows, or nothing by which to read them. */
  public static <T> Optional<ImmutableList<T>> readAll(
      Source source, Reading reading, Records<T> records, KeptIssues issues) {
    ImmutableList.Builder<T> rows = ImmutableList.builder();
    return readEach(source, reading, records, rows::add, issues)
        ? Optional.of(rows.build())
        : Optional.empty();
  }

  /**
   * The names in the header of the table in {@code source}; empty if it has none. No issue is told:
   * who reads the rows hears of all.
   *
   * @throws IOException if the source cannot be read
   */
  public static ImmutableList<String> header(Source source) throws IOException {
    try (TextStream stream = new TextStream(source, TextFormat.CSV, issue -> {})) {
      CsvScanner scanner = new CsvScanner(new Characters(stream, source.limits()), source.limits());
      return scanner.next() ? scanner.texts() : ImmutableList.of();
    }
  }
}
