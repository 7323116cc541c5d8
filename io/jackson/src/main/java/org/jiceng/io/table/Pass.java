package org.jiceng.io.table;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.function.Consumer;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.decoding.TextStream;
import org.jiceng.io.source.Ending;
import org.jiceng.io.source.FileIssue;
import org.jiceng.io.source.Limit;
import org.jiceng.io.source.ReadRows;
import org.jiceng.io.source.Reading;
import org.jiceng.io.source.Source;

/** One way through a source, from its beginning to its end. */
final class Pass<T> {
  /** How many rows lie between two reports of progress. */
  static final int STRIDE = 1 << 12;

  private final Source source;
  private final Reading reading;
  private final Records<T> records;
  private final RowIssues issues;
  private final boolean isQuick;

  private long count;
  private long accepted;
  private boolean stopped;
  private boolean readable;

  Pass(Source source, Reading reading, Records<T> records, RowIssues issues) {
    this(source, reading, records, issues, true);
  }

  /**
   * One way through.
   *
   * @param isQuick whether what is written plainly is read by the short way
   */
  Pass(Source source, Reading reading, Records<T> records, RowIssues issues, boolean isQuick) {
    this.source = source;
    this.reading = reading;
    this.records = records;
    this.issues = issues;
    this.isQuick = isQuick;
  }

  ReadRows read(Consumer<? super T> sink) throws IOException {
    RowReader<T> reader = records.readers().get();
    try (TextStream stream = new TextStream(source, records.usual(), issues)) {
      Rows rows = rows(stream, reader);
      boolean isBroken = readRows(rows, reader, stream, sink);
      readable = rows.isReadable() && count > 0 && !stream.isBroken();
      if (count == 0 && !issues.hasErrors() && !stopped) {
        reportNothing(rows);
      }
      return new ReadRows(count, accepted, count - accepted, ending(isBroken));
    }
  }

  private Rows rows(TextStream stream, RowReader<T> reader) throws IOException {
    ImmutableSet<Layout> plain =
        records.layouts().stream()
            .filter(layout -> isQuick && reader.takesPlain(layout))
            .collect(toImmutableSet());
    stream.stopAtLines(!plain.isEmpty());
    Characters text = new Characters(stream, source.limits());
    return text.beginsWithBracket()
        ? new JsonRows(source, text, records.layouts(), plain, issues, isQuick)
        : new CsvRows(source, text, records.layouts(), plain, issues, isQuick);
  }

  /** Whether it ended before the end of the source. */
  private boolean readRows(
      Rows rows, RowReader<T> reader, TextStream stream, Consumer<? super T> sink)
      throws IOException {
    long most = source.limits().most(Limit.ROWS);
    while (!stopped) {
      if (count < most && isTaken(rows, reader)) {
        accepted++;
      } else if (!rows.next()) {
        break;
      } else if (count == most) {
        issues.exceeded(Limit.ROWS, source, rows.row().place());
        reader.end(sink);
        return true;
      } else {
        issues.begin();
        read(rows, reader, sink);
      }
      count++;
      stopped = count % STRIDE == 0 && !reading.progress().reached(stream.bytes(), count);
    }
    reader.end(sink);
    if (!stopped && count % STRIDE != 0) {
      // Everything was read: there is nothing left to stop.
      reading.progress().reached(stream.bytes(), count);
    }
    return rows.isBroken() || stream.isBroken();
  }

  private static boolean isTaken(Rows rows, RowReader<?> reader) throws IOException {
    PlainRow row = rows.peek();
    if (row == null || !reader.take(row)) {
      return false;
    }
    rows.pass();
    return true;
  }

  private void read(Rows rows, RowReader<T> reader, Consumer<? super T> sink) {
    Attributes row = rows.row();
    if (!rows.isWhole()) {
      reader.skip(row);
      return;
    }
    reader.read(row, issues, sink);
    accepted += issues.isRefused() ? 0 : 1;
  }

  private void reportNothing(Rows rows) {
    if (rows.isReadable()) {
      issues.add(FileIssue.FILE_ROWS_MISSING, source.place());
    } else {
      issues.add(FileIssue.FILE_EMPTY, source.place(), ImmutableMap.of("wanted", records.usual()));
    }
  }

  private Ending ending(boolean isBroken) {
    if (stopped) {
      return Ending.STOPPED;
    }
    return isBroken || !readable ? Ending.BROKEN : Ending.WHOLE;
  }

  /** Whether there were rows, and something by which to read them. */
  boolean isReadable() {
    return readable;
  }
}
