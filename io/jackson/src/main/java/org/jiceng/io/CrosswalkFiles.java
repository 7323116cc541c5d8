package org.jiceng.io;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.json.Documents;
import org.jiceng.io.json.JsonPrinter;
import org.jiceng.io.json.Member;
import org.jiceng.io.json.Shape;
import org.jiceng.io.json.ValueParser;
import org.jiceng.io.json.Values;
import org.jiceng.io.source.FileIssue;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Loaded;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.unit.Crosswalk;
import org.jiceng.unit.Succession;
import org.jiceng.unit.UnitId;
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
 */
public final class CrosswalkFiles {
  private static final String NAME = "jiceng.unit-history";
  private static final Member<String> FORMAT =
      Member.of("format", Values.string(Cells.oneOf(ImmutableMap.of(NAME, NAME))), NAME);
  private static final Member<Integer> VERSION = Member.of("version", Values.integer(0, 0), 0);
  private static final ValueParser<ImmutableList<String>> IDS =
      Values.list(Values.string(Cells.text()));
  private static final Member<ImmutableList<String>> BEFORE = Member.of("before", IDS);
  private static final Member<ImmutableList<String>> AFTER = Member.of("after", IDS);
  private static final Member<ImmutableList<Found>> SUCCESSIONS =
      Member.of(
          "successions", Values.list(Shape.of(BEFORE, AFTER).checked(CrosswalkFiles::succession)));

  private record Found(Succession said, Place place) {}

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
            Shape.of(FORMAT, VERSION, SUCCESSIONS)
                .checked(history -> crosswalk(earlier, later, history.get(SUCCESSIONS))),
            log)
        .map(walk -> Loaded.of(walk, log))
        .orElseGet(() -> Loaded.nothing(log));
  }

  private static Outcome<Crosswalk> crosswalk(
      UnitTree earlier, UnitTree later, ImmutableList<Found> found) {
    Map<Succession, Place> places = new HashMap<>();
    found.forEach(each -> places.put(each.said(), each.place()));
    return Crosswalk.of(
        earlier,
        later,
        found.stream().map(Found::said).collect(toImmutableList()),
        said -> places.getOrDefault(said, Place.none()));
  }

  private static Outcome<Found> succession(Attributes read) {
    if (read.get(BEFORE).isEmpty() && read.get(AFTER).isEmpty()) {
      return Outcome.refused(
          Issue.of(
              FileIssue.FILE_MEMBER_MISSING,
              read.place(BEFORE),
              ImmutableMap.of("member", BEFORE.name())));
    }
    return Outcome.accepted(
        new Found(
            new Succession(units(read.get(BEFORE)), units(read.get(AFTER))), read.place(BEFORE)));
  }

  private static ImmutableSortedSet<UnitId> units(ImmutableList<String> ids) {
    return ids.stream()
        .map(UnitId::of)
        .collect(ImmutableSortedSet.toImmutableSortedSet(UnitId::compareTo));
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
            SUCCESSIONS.name(),
            walk.successions().stream()
                .map(
                    said ->
                        ImmutableMap.of(
                            BEFORE.name(), ids(said.before()), AFTER.name(), ids(said.after())))
                .collect(toImmutableList())));
  }

  private static ImmutableList<String> ids(ImmutableSortedSet<UnitId> units) {
    return units.stream().map(UnitId::value).collect(toImmutableList());
  }
}
