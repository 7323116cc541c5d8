package org.example.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.google.common.io.ByteSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiceng.io.organization.RosterFiles;
import org.jiceng.io.source.ReadRows;
import org.jiceng.io.source.Reading;
import org.jiceng.io.source.Source;
import org.jiceng.io.source.Writing;
import org.jiceng.io.unit.UnitFiles;
import org.jiceng.unit.UnitNames;
import org.jiceng.unit.UnitTree;

/** A table of as many units as the country has, and lines of members in its villages. */
final class ReadTables {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 21);
  private static final JsonFactory JSON = new JsonFactory();
  private static final ObjectReader CELLS =
      new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);

  final UnitTree tree;
  final byte[] units;
  final byte[] quotedUnits;
  final byte[] unitLines;
  final byte[] escapedUnitLines;
  final byte[] members;
  private final UnitNames names;
  private final int number;

  ReadTables(int number) {
    this.number = number;
    this.tree = NationalTable.tree();
    this.names = UnitNames.of(tree);
    try {
      this.units = written(Writing.csv());
      this.quotedUnits = quoted(units);
      this.unitLines = written(Writing.ndjson());
      this.escapedUnitLines = escaped(unitLines);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    this.members = members().getBytes(StandardCharsets.UTF_8);
    if (!unitsByJiceng(units).equals(tree)
        || !unitsByJiceng(quotedUnits).equals(tree)
        || !unitLinesByJiceng(unitLines).equals(tree)
        || !unitLinesByJiceng(escapedUnitLines).equals(tree)
        || unitsByJackson(units) != tree.size() + 1
        || unitsByJackson(quotedUnits) != tree.size() + 1
        || unitLinesByJackson(unitLines) != tree.size()
        || unitLinesByJackson(escapedUnitLines) != tree.size()
        || membersByJackson() != membersByJiceng()) {
      throw new IllegalStateException("the ways differ");
    }
  }

  private byte[] written(Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    UnitFiles.write(out, tree, writing);
    return out.toByteArray();
  }

  /** The same table with every cell in quotation marks. */
  private static byte[] quoted(byte[] table) {
    return new String(table, StandardCharsets.UTF_8)
        .lines()
        .map(line -> "\"" + line.replace(",", "\",\"") + "\"\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The same lines in ASCII, as some programs write JSON unless they are told otherwise. */
  private static byte[] escaped(byte[] lines) {
    StringBuilder text = new StringBuilder();
    for (char c : new String(lines, StandardCharsets.UTF_8).toCharArray()) {
      if (c < 0x80) {
        text.append(c);
      } else {
        text.append("\\u").append(HexFormat.of().toHexDigits(c));
      }
    }
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private String members() {
    SplittableRandom random = new SplittableRandom(number);
    StringBuilder text = new StringBuilder();
    int[] villages =
        IntStream.range(0, tree.size()).filter(unit -> tree.unit(unit).isCounted()).toArray();
    int inVillage = 0;
    for (int member = 0; member < number; member++) {
      inVillage = member % 5 == 0 ? random.nextInt(villages.length) : inVillage;
      int village = villages[inVillage];
      text.append("{\"personId\":\"S")
          .append(member)
          .append("\",\"unit\":\"")
          .append(tree.unit(village).id())
          .append("\",\"body\":\"VILLAGERS\",\"office\":\"")
          .append(random.nextInt(5) == 0 ? "DIRECTOR" : "COMMITTEE_MEMBER")
          .append("\",\"gained\":\"ELECTED\",\"inOfficeFrom\":\"2021-03-21\",\"sex\":\"")
          .append(random.nextInt(4) == 0 ? "FEMALE" : "MALE")
          .append("\",\"birth\":\"")
          .append(LocalDate.of(1950, 1, 1).plusDays(random.nextInt(18_000)))
          .append("\",\"education\":\"")
          .append(random.nextBoolean() ? "31" : "60")
          .append("\",\"standing\":\"")
          .append(random.nextBoolean() ? "FULL" : "NOT_A_MEMBER")
          .append("\"}\n");
    }
    return text.toString();
  }

  /** The tree of {@code table}, checked. */
  UnitTree unitsByJiceng(byte[] table) {
    return UnitFiles.read(Source.of("units.csv", ByteSource.wrap(table), StandardCharsets.UTF_8))
        .orElseThrow();
  }

  /** The tree of {@code lines} of JSON, checked. */
  UnitTree unitLinesByJiceng(byte[] lines) {
    return UnitFiles.read(Source.of("units.ndjson", ByteSource.wrap(lines), StandardCharsets.UTF_8))
        .orElseThrow();
  }

  /** Tokens of {@code lines} as strings, and nothing made of them. */
  int unitLinesByJackson(byte[] lines) {
    int rows = 0;
    int signs = 0;
    try (JsonParser parser = JSON.createParser(lines)) {
      while (parser.nextToken() != null) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          signs += parser.currentName().length();
          parser.nextToken();
          signs += parser.getText().length();
        }
        rows++;
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return signs > 0 ? rows : 0;
  }

  /** Rows of {@code table} as arrays of strings, and nothing made of them. */
  int unitsByJackson(byte[] table) {
    int rows = 0;
    try (MappingIterator<String[]> lines = CELLS.readValues(table)) {
      while (lines.hasNext()) {
        rows += lines.next().length == 5 ? 1 : 0;
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return rows;
  }

  /** Seats of persons, one by one: the sum of the days of birth. */
  long membersByJiceng() {
    long[] sum = new long[1];
    try {
      ReadRows rows =
          RosterFiles.read(
              Source.of("members.ndjson", ByteSource.wrap(members), StandardCharsets.UTF_8),
              tree,
              names,
              DAY,
              Reading.standard(),
              seat -> sum[0] += seat.person().birth().date().earliest().getDayOfMonth(),
              issue -> {
                throw new IllegalStateException(issue.toString());
              });
      if (rows.accepted() != number) {
        throw new IllegalStateException(rows.toString());
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return sum[0];
  }

  /** The same members as strings, and nothing made of them but the day of birth. */
  long membersByJackson() {
    long sum = 0;
    try (JsonParser parser = JSON.createParser(members)) {
      while (parser.nextToken() != null) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          String text = parser.getText();
          if (name.equals("birth")) {
            sum += Integer.parseInt(text, 8, 10, 10);
          }
        }
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return sum;
  }
}
