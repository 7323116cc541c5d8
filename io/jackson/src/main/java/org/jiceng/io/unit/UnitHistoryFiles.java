package org.jiceng.io.unit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jiceng.io.ValueDocument;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.document.LawValues;
import org.jiceng.io.document.WholeFile;
import org.jiceng.io.json.Documents;
import org.jiceng.io.json.JsonPrinter;
import org.jiceng.io.json.Member;
import org.jiceng.io.json.Shape;
import org.jiceng.io.json.Values;
import org.jiceng.io.source.FileIssue;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Loaded;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.unit.Crosswalk;
import org.jiceng.unit.UnitHistory;
import org.jiceng.unit.UnitTree;

/**
 * The history of units, as one JSON document: changes, in any order, each with the first day on
 * which it is in force. The successions of each are written as {@link CrosswalkFiles} says.
 *
 * <pre>{@code
 * {
 *   "format": "jiceng.unit-changes", "version": 0,
 *   "changes": [
 *     {"day": "2021-03-01", "successions": [{"before": ["v1", "v2"], "after": ["v12"]}]},
 *     {"day": "2024-06-01", "successions": [{"before": ["v3"], "after": ["v3", "v3a"]}]}
 *   ]
 * }
 * }</pre>
 *
 * <p>The trees between which the changes lead are not in it: each is a table of units of its own
 * ({@link UnitFiles}, {@link ValueDocument#UNITS}), and who reads a history has them.
 */
public final class UnitHistoryFiles {
  private static final String NAME = "jiceng.unit-changes";
  private static final Member<String> FORMAT =
      Member.of("format", Values.string(Cells.oneOf(ImmutableMap.of(NAME, NAME))), NAME);
  private static final Member<Integer> VERSION = Member.of("version", Values.integer(0, 0), 0);
  private static final Member<LocalDate> DAY = Member.of("day", LawValues.DAY);
  private static final Member<ImmutableList<Attributes>> CHANGES =
      Member.of("changes", Values.list(Shape.of(DAY, Successions.MEMBER)));

  private UnitHistoryFiles() {}

  /**
   * The history in the file at {@code path}, which is UTF-8. Refused with all of: a day twice, a
   * day without a tree, a tree of a day without a change, and what {@link Crosswalk#of} refuses of
   * each change.
   *
   * @param first the tree to begin with
   * @param trees the tree that each change leaves, by its day
   * @throws IOException if it cannot be read
   */
  public static Loaded<UnitHistory> read(Path path, UnitTree first, Map<LocalDate, UnitTree> trees)
      throws IOException {
    return read(Source.of(path), first, trees);
  }

  /** The history in {@code source}, refused likewise. */
  public static Loaded<UnitHistory> read(
      Source source, UnitTree first, Map<LocalDate, UnitTree> trees) {
    IssueLog log = new IssueLog();
    return Documents.read(
            source,
            Shape.of(FORMAT, VERSION, CHANGES)
                .checked(history -> history(first, ImmutableSortedMap.copyOf(trees), history)),
            log)
        .map(history -> Loaded.of(history, log))
        .orElseGet(() -> Loaded.nothing(log));
  }

  private static Outcome<UnitHistory> history(
      UnitTree first, ImmutableSortedMap<LocalDate, UnitTree> trees, Attributes history) {
    IssueLog log = new IssueLog();
    Map<LocalDate, Attributes> byDay = byDay(trees, history, log);
    ImmutableMap.Builder<LocalDate, Crosswalk> changes = ImmutableMap.builder();
    UnitTree before = first;
    for (Map.Entry<LocalDate, UnitTree> after : trees.entrySet()) {
      Attributes change = byDay.get(after.getKey());
      if (change == null) {
        log.add(
            FileIssue.FILE_MEMBER_MISSING,
            history.place(CHANGES),
            ImmutableMap.of("member", after.getKey()));
      } else {
        Outcome<Crosswalk> walk =
            Successions.crosswalk(before, after.getValue(), change.get(Successions.MEMBER));
        walk.issues().forEach(issue -> log.add(placed(issue, change)));
        walk.value().ifPresent(read -> changes.put(after.getKey(), read));
      }
      before = after.getValue();
    }
    return log.hasErrors()
        ? new Outcome.Refused<>(log.sorted())
        : UnitHistory.of(first, changes.buildOrThrow());
  }

  private static Map<LocalDate, Attributes> byDay(
      ImmutableSortedMap<LocalDate, UnitTree> trees, Attributes history, IssueLog log) {
    Map<LocalDate, Attributes> byDay = new TreeMap<>();
    for (Attributes change : history.get(CHANGES)) {
      LocalDate day = change.get(DAY);
      Place place = change.place(DAY);
      if (!trees.containsKey(day)) {
        log.add(
            FileIssue.FILE_VALUE_UNKNOWN,
            place,
            ImmutableMap.of("given", day, "allowed", trees.keySet()));
      } else if (byDay.putIfAbsent(day, change) != null) {
        log.add(FileIssue.FILE_MEMBER_DUPLICATE, place, ImmutableMap.of("member", day));
      }
    }
    return byDay;
  }

  /** What is about no succession is about the change as a whole. */
  private static Issue placed(Issue issue, Attributes change) {
    return issue.place().equals(Place.none())
        ? new Issue(issue.code(), change.place(Successions.MEMBER), issue.message())
        : issue;
  }

  /**
   * Writes {@code history} to {@code path}, replacing what is there; the file is written whole or
   * not at all.
   *
   * @throws IOException if it cannot be written; then what was there is still there
   */
  public static void write(UnitHistory history, Path path) throws IOException {
    WholeFile.write(path, toJson(history));
  }

  /** The document of {@code history}. */
  public static String toJson(UnitHistory history) {
    return JsonPrinter.print(
        ImmutableMap.of(
            FORMAT.name(),
            NAME,
            VERSION.name(),
            0,
            CHANGES.name(),
            history.changes().entrySet().stream()
                .map(
                    change ->
                        ImmutableMap.of(
                            DAY.name(),
                            change.getKey().toString(),
                            Successions.MEMBER.name(),
                            Successions.written(change.getValue())))
                .collect(toImmutableList())));
  }
}
