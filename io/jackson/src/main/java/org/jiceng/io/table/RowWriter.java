package org.jiceng.io.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jiceng.io.source.TextFormat;
import org.jiceng.io.source.Writing;

/**
 * Writes values as rows, one after another, in either syntax; {@link Table} reads them. Immutable.
 *
 * @param <T> what rows are made of
 */
public final class RowWriter<T> {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final ImmutableList<Written<T>> columns;

  private RowWriter(ImmutableList<Written<T>> columns) {
    this.columns = columns;
  }

  /** Writes {@code columns}. */
  @SafeVarargs
  public static <T> RowWriter<T> of(Written<T>... columns) {
    ImmutableList.Builder<Written<T>> all = ImmutableList.builder();
    for (Written<T> column : columns) {
      all.add(column);
    }
    return new RowWriter<>(all.build());
  }

  /** Writes {@code rows} in UTF-8; {@code out} is flushed and stays open. */
  public void write(OutputStream out, Writing writing, Stream<? extends T> rows)
      throws IOException {
    ImmutableList<Written<T>> chosen =
        columns.stream()
            .filter(column -> writing.isSealed() || !column.isPersonal())
            .collect(toImmutableList());
    if (writing.isMarked()) {
      out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
    }
    if (writing.syntax() == TextFormat.CSV) {
      writeTable(out, chosen, rows);
    } else {
      writeLines(out, chosen, rows);
    }
    out.flush();
  }

  private static <T> void writeTable(
      OutputStream out, ImmutableList<Written<T>> columns, Stream<? extends T> rows)
      throws IOException {
    Utf8Sink sink = new Utf8Sink(out);
    CsvWriter csv = new CsvWriter(sink);
    for (Written<T> column : columns) {
      csv.text(column.name());
    }
    csv.endLine();
    for (Iterator<? extends T> each = rows.iterator(); each.hasNext(); ) {
      T row = each.next();
      for (Written<T> column : columns) {
        csv.text(column.cell(row));
      }
      csv.endLine();
    }
    sink.flush();
  }

  private static <T> void writeLines(
      OutputStream out, ImmutableList<Written<T>> columns, Stream<? extends T> rows)
      throws IOException {
    JsonGenerator json = JSON.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setRootValueSeparator(new SerializedString("\n"));
    boolean any = false;
    for (Iterator<? extends T> each = rows.iterator(); each.hasNext(); ) {
      T row = each.next();
      try {
        json.writeStartObject();
        for (Written<T> column : columns) {
          column.write(row, json);
        }
        json.writeEndObject();
      } catch (JsonGenerationException tellingTheText) {
        throw Written.halfOfACharacter();
      }
      any = true;
    }
    json.close();
    if (any) {
      out.write('\n');
    }
  }
}
