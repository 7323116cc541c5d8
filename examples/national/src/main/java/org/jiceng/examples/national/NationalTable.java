package org.jiceng.examples.national;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;

/**
 * The five files of the national table as one tree; {@code ORIGIN.md} beside them says by what
 * rules.
 */
final class NationalTable {
  static final UnitId COUNTRY = UnitId.of("CN");

  private static final ObjectReader LINES =
      new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);

  private final Path folder;
  private final List<UnitRow> rows = new ArrayList<>();
  private int placeholders;

  private NationalTable(Path folder) {
    this.folder = folder;
  }

  /** Reads the files of {@code folder}. */
  static NationalTable read(Path folder) throws IOException {
    NationalTable table = new NationalTable(folder);
    table.rows.add(UnitRow.of(COUNTRY, Optional.empty(), UnitKind.COUNTRY, "全国"));
    table.add("provinces.csv", line -> COUNTRY, code -> UnitKind.PROVINCE);
    table.add("cities.csv", line -> UnitId.of(line[2]), code -> UnitKind.PREFECTURE);
    table.add("counties.csv", line -> UnitId.of(line[2]), code -> UnitKind.COUNTY);
    table.add("townships.csv.gz", line -> UnitId.of(line[2]), NationalTable::townshipKind);
    table.add("villages.csv.gz", line -> UnitId.of(line[2]), NationalTable::villageKind);
    return table;
  }

  /** The tree; its root is the country. */
  UnitTree tree() {
    return UnitTree.of(rows).orElseThrow();
  }

  /** How many rows were left out because they stand for no unit. */
  int placeholders() {
    return placeholders;
  }

  private void add(String file, Function<String[], UnitId> parent, Function<String, UnitKind> kind)
      throws IOException {
    try (InputStream in = open(folder.resolve(file));
        MappingIterator<String[]> lines = LINES.readValues(in)) {
      lines.next(); // the header
      while (lines.hasNext()) {
        String[] line = lines.next();
        String code = line[0];
        if (code.length() == 12 && code.endsWith("000")) {
          placeholders++;
        } else {
          rows.add(
              UnitRow.of(
                      UnitId.of(code), Optional.of(parent.apply(line)), kind.apply(code), line[1])
                  .withCode(code));
        }
      }
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
  }

  private static UnitKind townshipKind(String code) {
    return switch (code.charAt(6)) {
      case '0' -> UnitKind.SUBDISTRICT;
      case '1' -> UnitKind.TOWN;
      case '2', '3' -> UnitKind.RURAL_TOWNSHIP;
      default -> UnitKind.ZONE;
    };
  }

  private static UnitKind villageKind(String code) {
    return switch (code.charAt(9)) {
      case '2', '3', '5' -> UnitKind.VILLAGE;
      default -> UnitKind.COMMUNITY;
    };
  }
}
