package org.jiceng.unit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/**
 * Rows in the order of their places, each checked when it comes, since a large table is in no cache
 * later; and then laid out in pre-order. Mutable, for one tree.
 *
 * <p>Every check looks at each row by itself, so that one problem never hides another. Rows are
 * known by their numbers, so that a large table is checked without a map.
 */
final class UnitChecks {
  private static final int NONE = Keys.NONE;
  private static final int ROOM = 16;
  private static final int MOST_NAMED = 100; // units in one issue
  private static final int LEVELS = UnitLevel.values().length;

  private final UnitColumns columns = new UnitColumns();
  private final RowPlaces places = new RowPlaces();
  private final IssueLog log;
  private final BitSet counted = new BitSet();
  private final BitSet disordered = new BitSet(); // rows whose children may need to be sorted
  private final SparseTexts awaited = new SparseTexts(); // parents yet to come
  private final SparseTexts malformed = new SparseTexts(); // codes as they were given
  private final Keys skipped; // ids of rows that are told of elsewhere
  private final IssueLog orphans = new IssueLog(1); // what lies in those
  private int skips; // how many times one was put there

  private int[] parents = new int[ROOM]; // the row of each row's parent
  private int[] lastChildren = new int[ROOM]; // of each row, the last row so far that lies in it
  private int root = NONE;

  /** No row yet, and no issue, of which the first {@code mostIssues} will be kept. */
  UnitChecks(int mostIssues) {
    this(mostIssues, new Keys());
  }

  private UnitChecks(int mostIssues, Keys skipped) {
    this.log = new IssueLog(mostIssues);
    this.skipped = skipped;
  }

  /** No row and no issue, but the same rows are left out. */
  UnitChecks anew(int mostIssues) {
    return new UnitChecks(mostIssues, skipped);
  }

  /** Whether {@code code} is one of {@code level}. */
  static boolean fits(Key code, UnitLevel level) {
    return code.isOfDigits() && code.text().length() == level.codeDigits();
  }

  /** A row of {@code id} is left out, and whoever left it out told why. */
  void skip(Key id) {
    skipped.put(id, skips++);
  }

  boolean isSkipped(Key id) {
    return skipped.of(id) != NONE;
  }

  /** How many issues were not kept. */
  long moreIssues() {
    return log.more();
  }

  /** Takes a row that stands behind the last one. */
  void add(Place place, Key id, CharSequence parent, UnitKind kind, CharSequence name, Key code) {
    int number = columns.size();
    if (number == parents.length) {
      parents = Arrays.copyOf(parents, 2 * number);
      lastChildren = Arrays.copyOf(lastChildren, 2 * number);
    }
    parents[number] = NONE;
    lastChildren[number] = NONE;
    places.add(place);
    int first = columns.add(id, kind, name);
    enterCode(number, kind.level(), code);
    if (first != NONE) {
      Place before = places.get(first);
      Object where = before.isNone() ? columns.name(first) : before;
      report(UnitIssue.UNIT_ID_DUPLICATE, number, "id", "first", where);
    }
    if (!parent.isEmpty()) {
      enterParent(number, parent);
    } else if (root == NONE) {
      root = number;
    } else if (!columns.haveOneId(root, number)) {
      report(UnitIssue.UNIT_ROOT_SECOND, number, "parentId", "root", columns.id(root));
    }
  }

  private void enterCode(int row, UnitLevel level, Key code) {
    boolean hasCode = fits(code, level);
    if (hasCode) {
      int first = columns.code(row, code);
      if (first != NONE && !columns.haveOneId(first, row)) {
        report(UnitIssue.UNIT_CODE_DUPLICATE, row, "code", "other", columns.id(first));
      }
    } else if (!code.isEmpty()) {
      malformed.add(row, code.text());
      report(UnitIssue.UNIT_CODE_MALFORMED, row, "code", "digits", level.codeDigits());
    }
    if (level == UnitLevel.VILLAGE && !(hasCode && UnitCode.isVirtual(code.text()))) {
      counted.set(row);
    }
  }

  private void enterParent(int number, CharSequence id) {
    int parent = parent(number - 1, Key.of(id));
    if (parent == NONE || parent == number) {
      awaited.add(number, id);
    } else {
      link(number, parent);
    }
  }

  /** Most rows lie where the row before lies, or in it, or where something lies in which it is. */
  private int parent(int before, Key id) {
    int at = before;
    for (int step = 0; at != NONE && step <= LEVELS; step++) {
      if (columns.isId(at, id)) {
        return at;
      }
      at = parents[at];
    }
    return columns.find(id);
  }

  private void link(int number, int parent) {
    parents[number] = parent;
    int before = lastChildren[parent];
    if (before != NONE && columns.compareIds(before, number) > 0) {
      disordered.set(parent);
    }
    lastChildren[parent] = number;
    checkLevel(number, parent);
    checkPrefix(number, parent);
  }

  private void linkForward(int number, String id) {
    Key key = Key.of(id);
    int parent = columns.find(key);
    if (parent == NONE) {
      Issue missing =
          issue(UnitIssue.UNIT_PARENT_MISSING, number, "parentId", "parent", UnitId.of(id));
      (skipped.of(key) == NONE ? log : orphans).add(missing);
    } else {
      parents[number] = parent;
      disordered.set(parent);
    }
  }

  private void checkLevel(int number, int parent) {
    UnitLevel level = columns.kind(number).level();
    if (!level.parents().contains(columns.kind(parent).level())) {
      log.add(
          UnitIssue.UNIT_LEVEL_MISMATCH,
          places.get(number).at("parentId"),
          ImmutableMap.of(
              "unit", columns.id(number),
              "kind", columns.kind(number),
              "parent", columns.id(parent),
              "parentKind", columns.kind(parent)));
    }
  }

  /** A parent whose own code is malformed is reported once, not again for each of its children. */
  private void checkPrefix(int number, int parent) {
    if (!columns.isCodeWithin(number, parent)) {
      report(
          UnitIssue.UNIT_CODE_PREFIX, number, "code", "prefix", columns.code(parent).orElseThrow());
    }
  }

  /** The tree of the rows, or the issues for which there is none. */
  Outcome<UnitTree> build() {
    if (columns.size() == 0) {
      log.add(UnitIssue.UNIT_TABLE_EMPTY, Place.none(), ImmutableMap.of());
    }
    if (awaited.size() > 0) {
      checkAwaited();
    }
    if (!log.hasErrors()) {
      log.addAll(orphans.sorted());
    }
    return Outcome.of(log, this::layOut);
  }

  /** Parents that came behind what lies in them; only with these there can be a cycle. */
  private void checkAwaited() {
    for (int at = 0; at < awaited.size(); at++) {
      linkForward(awaited.row(at), awaited.text(at));
    }
    checkCycles();
    for (int at = 0; at < awaited.size(); at++) {
      int row = awaited.row(at);
      if (parents[row] != NONE) {
        checkLevel(row, parents[row]);
        checkPrefix(row, parents[row]);
      }
    }
  }

  /** Reports each cycle once, at its first row, with its first units. */
  private void checkCycles() {
    int[] seenFrom = new int[columns.size()]; // the start from which each was come to first, from 1
    for (int start = 0; start < seenFrom.length; start++) {
      int at = start;
      while (at != NONE && seenFrom[at] == 0) {
        seenFrom[at] = start + 1;
        at = parents[at];
      }
      if (at != NONE && seenFrom[at] == start + 1) {
        reportCycle(at);
      }
    }
  }

  private void reportCycle(int on) {
    int[] members =
        IntStream.concat(
                IntStream.of(on), IntStream.iterate(parents[on], at -> at != on, at -> parents[at]))
            .sorted()
            .toArray();
    ImmutableList<UnitId> ids =
        Arrays.stream(members).limit(MOST_NAMED).mapToObj(columns::id).collect(toImmutableList());
    report(UnitIssue.UNIT_CYCLE, members[0], "parentId", "members", ids);
  }

  private void report(UnitIssue code, int number, String column, String name, Object value) {
    log.add(issue(code, number, column, name, value));
  }

  private Issue issue(UnitIssue code, int number, String column, String name, Object value) {
    return Issue.of(
        code,
        places.get(number).at(column),
        ImmutableMap.of("unit", columns.id(number), name, value, "given", given(number)));
  }

  /** Nothing was reported: every id and every code stands once. */
  private UnitTree layOut() {
    int size = columns.size();
    int[] rowParents = Arrays.copyOf(parents, size);
    BitSet villages = counted;
    int[] treeParents = rowParents;
    if (!disordered.isEmpty() || !PreOrder.isOne(rowParents)) {
      int[] indexes = PreOrder.of(rowParents, root, this::sort);
      treeParents = new int[size];
      villages = new BitSet(size);
      for (int number = 0; number < size; number++) {
        int index = indexes[number];
        treeParents[index] = rowParents[number] == NONE ? NONE : indexes[rowParents[number]];
        villages.set(index, counted.get(number));
      }
      columns.move(indexes);
    }
    columns.close();
    return new UnitTree(columns, treeParents, villages);
  }

  private void sort(int parent, int[] children, int from, int to) {
    if (disordered.get(parent)) {
      Integer[] sorted = Ints.asList(children).subList(from, to).toArray(Integer[]::new);
      Arrays.sort(sorted, columns::compareIds);
      Arrays.setAll(sorted, at -> children[from + at] = sorted[at]);
    }
  }

  int size() {
    return columns.size();
  }

  /** Compares the place of the last row, or none, with {@code place}. */
  int compareLast(Place place) {
    return places.compareLast(place);
  }

  /** The row as it came. */
  UnitRow row(int number) {
    return new UnitRow(
        columns.id(number),
        parents[number] == NONE
            ? awaited.find(number).map(UnitId::of)
            : Optional.of(columns.id(parents[number])),
        columns.kind(number),
        columns.name(number),
        Optional.of(given(number)).filter(code -> !code.isEmpty()),
        places.get(number));
  }

  /** The code as it was given; empty if there was none. */
  private String given(int number) {
    return columns.code(number).map(UnitCode::digits).or(() -> malformed.find(number)).orElse("");
  }
}
