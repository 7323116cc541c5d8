package org.jiceng.guard;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether a modelled rule of the ledger has a boundary: a number to reach, a condition to meet, a
 * day to fall on.
 *
 * @param whyNot why it has none; empty if it has one
 */
public record LedgerBoundary(String id, String whyNot) {
  static final Path FILE = Path.of("src", "test", "resources", "law", "boundaries.csv");

  private static final String HEADER = "id,boundary";
  private static final String YES = "yes";

  /** All rows by id, in the order of the file; an id twice is refused. */
  public static ImmutableMap<String, LedgerBoundary> all() {
    try {
      List<String> lines = Files.readAllLines(FILE);
      checkArgument(lines.get(0).equals(HEADER), "the boundaries begin with %s", lines.get(0));
      return lines.stream()
          .skip(1)
          .map(LedgerBoundary::of)
          .collect(ImmutableMap.toImmutableMap(LedgerBoundary::id, row -> row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LedgerBoundary of(String line) {
    List<String> cells = Splitter.on(',').limit(2).splitToList(line);
    checkArgument(!cells.get(1).isBlank(), "neither yes nor why not: %s", line);
    return new LedgerBoundary(cells.get(0), cells.get(1).equals(YES) ? "" : cells.get(1));
  }

  /** Whether it has a boundary. */
  public boolean exists() {
    return whyNot.isEmpty();
  }
}
