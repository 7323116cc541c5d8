package org.jiceng.examples.xing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Raw cells of the example's tables, which have no quotes: plain Java, nothing of the library. */
public final class Cells {
  private Cells() {}

  /** The text of a file of the example's data. */
  public static String text(String name) {
    try {
      return Files.readString(Path.of("data", name));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The rows of a table, each by the names of its columns. */
  public static List<Map<String, String>> rows(String csv) {
    List<String> lines = csv.lines().toList();
    String[] header = lines.get(0).split(",", -1);
    return lines.stream().skip(1).map(line -> row(header, line.split(",", -1))).toList();
  }

  private static Map<String, String> row(String[] header, String[] cells) {
    if (cells.length != header.length) {
      throw new IllegalArgumentException("not as wide as its header: " + String.join(",", cells));
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < header.length; i++) {
      row.put(header[i], cells[i]);
    }
    return row;
  }
}
