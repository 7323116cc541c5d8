package org.jiceng.guard;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiceng.law.Confidence;

/**
 * One rule of the law ledger: where it stands and what the library does about it.
 *
 * @param article empty if its number was not verified
 * @param reason why the rule is policy or not modelled; empty for a rule
 */
public record LedgerRow(
    String id,
    String instrument,
    String article,
    Confidence confidence,
    Treatment treatment,
    String reason) {
  static final Path FILE = Path.of("src", "test", "resources", "law", "ledger.csv");
  static final String HEADER = "id,instrument,article,confidence,treatment,reason";

  /** What the library does about a rule. */
  public enum Treatment {
    /** The law's rule is applied and cited. */
    RULE,
    /** A default of the library stands where the text is silent or was not read. */
    POLICY,
    /** Nothing is done, for the reason that the row states. */
    NOT_MODELLED;

    static Treatment of(String word) {
      return switch (word) {
        case "rule" -> RULE;
        case "policy" -> POLICY;
        case "not-modelled" -> NOT_MODELLED;
        default -> throw new IllegalArgumentException("no treatment: " + word);
      };
    }
  }

  /** All rows, in the order of the file. */
  public static ImmutableList<LedgerRow> all() {
    try {
      List<String> lines = Files.readAllLines(FILE);
      if (!lines.get(0).equals(HEADER)) {
        throw new IllegalArgumentException("the ledger begins with " + lines.get(0));
      }
      return lines.stream().skip(1).map(LedgerRow::of).collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Only the last cell, the reason, may hold a comma, and stands in quotes then. */
  static LedgerRow of(String line) {
    List<String> cells = Splitter.on(',').limit(6).splitToList(line);
    String reason = cells.get(5);
    return new LedgerRow(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        Confidence.valueOf(cells.get(3)),
        Treatment.of(cells.get(4)),
        reason.startsWith("\"") ? reason.substring(1, reason.length() - 1) : reason);
  }
}
