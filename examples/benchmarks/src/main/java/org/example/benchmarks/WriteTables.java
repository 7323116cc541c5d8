package org.example.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jiceng.io.source.Writing;
import org.jiceng.io.unit.UnitFiles;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitCode;
import org.jiceng.unit.UnitTree;

/** The national table written, by this library and by Jackson, with the same columns. */
final class WriteTables {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String[] COLUMNS = {"id", "parentId", "kind", "name", "code"};

  final UnitTree tree = NationalTable.tree();

  WriteTables() {
    if (!text(this::csvByJackson).equals(text(this::csv))
        || !text(this::linesByJackson).equals(text(this::lines))) {
      throw new IllegalStateException("the ways differ");
    }
  }

  /** What writes the tree. */
  private interface Way {
    void write(OutputStream out) throws IOException;
  }

  private static String text(Way way) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      way.write(out);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toString(StandardCharsets.UTF_8).strip();
  }

  void csv(OutputStream out) throws IOException {
    UnitFiles.write(out, tree, Writing.csv());
  }

  void lines(OutputStream out) throws IOException {
    UnitFiles.write(out, tree, Writing.ndjson());
  }

  void csvByJackson(OutputStream out) throws IOException {
    try (SequenceWriter rows =
        new CsvMapper()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .writerFor(String[].class)
            .writeValues(out)) {
      rows.write(COLUMNS);
      for (int index = 0; index < tree.size(); index++) {
        Unit unit = tree.unit(index);
        rows.write(
            new String[] {
              unit.id().value(), parent(index), unit.kind().name(), unit.name(), code(unit)
            });
      }
    }
  }

  void linesByJackson(OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setRootValueSeparator(new SerializedString("\n"));
      for (int index = 0; index < tree.size(); index++) {
        Unit unit = tree.unit(index);
        json.writeStartObject();
        json.writeStringField("id", unit.id().value());
        if (index > 0) {
          json.writeStringField("parentId", parent(index));
        }
        json.writeStringField("kind", unit.kind().name());
        json.writeStringField("name", unit.name());
        if (unit.code().isPresent()) {
          json.writeStringField("code", code(unit));
        }
        json.writeEndObject();
      }
    }
  }

  private String parent(int index) {
    int parent = tree.parentIndex(index);
    return parent < 0 ? "" : tree.unit(parent).id().value();
  }

  private static String code(Unit unit) {
    return unit.code().map(UnitCode::digits).orElse("");
  }
}
