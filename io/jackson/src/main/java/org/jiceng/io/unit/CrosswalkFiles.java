package org.jiceng.io.unit;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.document.WholeFile;
import org.jiceng.io.json.Documents;
import org.jiceng.io.json.JsonPrinter;
import org.jiceng.io.json.Member;
import org.jiceng.io.json.Shape;
import org.jiceng.io.json.Values;
import org.jiceng.io.source.Source;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Loaded;
import org.jiceng.unit.Crosswalk;
import org.jiceng.unit.UnitTree;

/**
 * What became of units between two trees, as one JSON document. Units are named by their ids; those
 * that go on as they are need not be named.
 *
 * <pre>{@code
 * {
 *   "format": "jiceng.unit-history", "version": 0,
 *   "successions": [
 *     {"before": ["v1", "v2"], "after": ["v12"]},
 *     {"before": ["v3"], "after": ["v3", "v3a"]},
 *     {"before": ["v4"], "after": []}
 *   ]
 * }
 * }</pre>
 *
 * <p>Several changes, each with its day, are a document of their own: {@link UnitHistoryFiles}.
 */
public final class CrosswalkFiles {
  private static final String NAME = "jiceng.unit-history";
  private static final Member<String> FORMAT =
      Member.of("format", Values.string(Cells.oneOf(ImmutableMap.of(NAME, NAME))), NAME);
  private static final Member<Integer> VERSION = Member.of("version", Values.integer(0, 0), 0);

  private CrosswalkFiles() {}

  /**
   * The history in the file at {@code path}, which is UTF-8; refused as {@link Crosswalk#of}
   * refuses.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<Crosswalk> read(Path path, UnitTree earlier, UnitTree later)
      throws IOException {
    return read(Source.of(path), earlier, later);
  }

  /** The history in {@code source}. */
  public static Loaded<Crosswalk> read(Source source, UnitTree earlier, UnitTree later) {
    IssueLog log = new IssueLog();
    return Documents.read(
            source,
            Shape.of(FORMAT, VERSION, Successions.MEMBER)
                .checked(
                    history ->
                        Successions.crosswalk(earlier, later, history.get(Successions.MEMBER))),
            log)
        .map(walk -> Loaded.of(walk, log))
        .orElseGet(() -> Loaded.nothing(log));
  }

  /**
   * Writes the successions of {@code walk} to {@code path}, replacing what is there; the file is
   * written whole or not at all.
   *
   * @throws IOException if it cannot be written; then what was there is still there
   */
  public static void write(Crosswalk walk, Path path) throws IOException {
    WholeFile.write(path, toJson(walk));
  }

  /** The document of the successions of {@code walk}. */
  public static String toJson(Crosswalk walk) {
    return JsonPrinter.print(
        ImmutableMap.of(
            FORMAT.name(),
            NAME,
            VERSION.name(),
            0,
            Successions.MEMBER.name(),
            Successions.written(walk)));
  }
}
