package org.jiceng.io.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;

/** Text to records. The one place that knows Jackson's reader of CSV. */
final class CsvRecords {
  // Without a schema each record is an array of its cells, which is all that is asked of Jackson:
  // headers and types are read by this package, since its exceptions would stop at the first fault.
  private static final CsvFactory FACTORY = new CsvFactory();

  private CsvRecords() {}

  /** The records of {@code text} that are not blank, up to the first broken one. */
  static ImmutableList<CsvRecord> read(String text, Place source, IssueLog log) {
    ImmutableList.Builder<CsvRecord> records = ImmutableList.builder();
    int line = 1;
    try (CsvParser parser = FACTORY.createParser(text)) {
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        line = parser.currentLocation().getLineNr();
        CsvRecord csvRecord = new CsvRecord(line, cells(parser));
        if (!csvRecord.isBlank()) {
          records.add(csvRecord);
        }
      }
    } catch (JsonProcessingException broken) {
      log.add(FileIssue.FILE_QUOTES_UNMATCHED, source.line(line), ImmutableMap.of());
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from memory", impossible);
    }
    return records.build();
  }

  private static ImmutableList<String> cells(CsvParser parser) throws IOException {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      cells.add(parser.getText().strip());
    }
    return cells.build();
  }
}
