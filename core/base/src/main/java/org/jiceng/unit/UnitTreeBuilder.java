package org.jiceng.unit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jspecify.annotations.Nullable;

/**
 * Checks rows and lays them out in pre-order. Every check looks at each row by itself, so that one
 * problem never hides another. Rows are known by their numbers, so that a large table is checked
 * without a map.
 */
final class UnitTreeBuilder {
  private static final int NONE = Positions.NONE;

  /** By place; rows without one in an order that does not depend on how they came. */
  private static final Comparator<UnitRow> ORDER =
      Comparator.comparing(UnitRow::place)
          .thenComparing(UnitRow::id)
          .thenComparing(UnitRow::toString);

  private final ImmutableList<UnitRow> rows;
  private final IssueLog log = new IssueLog();
  private final Positions<UnitId> byId; // the first row of each id
  private final int[] parents; // the row of each row's parent
  private final @Nullable UnitCode[] codes; // those that are well formed

  private int root = NONE;

  UnitTreeBuilder(Iterable<UnitRow> given) {
    this.rows = ImmutableList.sortedCopyOf(ORDER, given);
    this.byId =
        Positions.ofFirst(rows.stream().map(UnitRow::id).toArray(UnitId[]::new), this::reportId);
    this.parents = new int[rows.size()];
    this.codes = new UnitCode[rows.size()];
  }

  private void reportId(int number, int first) {
    UnitRow before = rows.get(first);
    Object where = before.place().isNone() ? before.name() : before.place();
    report(UnitIssue.UNIT_ID_DUPLICATE, rows.get(number), "id", "first", where);
  }

  Outcome<UnitTree> build() {
    if (rows.isEmpty()) {
      log.add(UnitIssue.UNIT_TABLE_EMPTY, Place.none(), ImmutableMap.of());
    }
    for (int number = 0; number < rows.size(); number++) {
      link(number);
      parse(number);
    }
    for (int number = 0; number < rows.size(); number++) {
      if (parents[number] != NONE) {
        checkLevel(rows.get(number), rows.get(parents[number]));
        checkPrefix(number);
      }
    }
    Positions.ofFirst(codes, this::checkSameCode);
    checkCycles();
    return Outcome.of(log, this::layOut);
  }

  private void link(int number) {
    UnitRow row = rows.get(number);
    parents[number] = NONE;
    if (row.parent().isPresent()) {
      UnitId parent = row.parent().get();
      parents[number] = byId.of(parent);
      if (parents[number] == NONE) {
        report(UnitIssue.UNIT_PARENT_MISSING, row, "parentId", "parent", parent);
      }
    } else if (root == NONE) {
      root = number;
    } else if (!rows.get(root).id().equals(row.id())) {
      report(UnitIssue.UNIT_ROOT_SECOND, row, "parentId", "root", rows.get(root).id());
    }
  }

  private void parse(int number) {
    UnitRow row = rows.get(number);
    if (row.code().isPresent()) {
      UnitLevel level = row.kind().level();
      codes[number] =
          UnitCode.parse(row.code().get()).filter(code -> code.fits(level)).orElse(null);
      if (codes[number] == null) {
        report(UnitIssue.UNIT_CODE_MALFORMED, row, "code", "digits", level.codeDigits());
      }
    }
  }

  private void checkLevel(UnitRow row, UnitRow parent) {
    if (!row.kind().level().parents().contains(parent.kind().level())) {
      log.add(
          UnitIssue.UNIT_LEVEL_MISMATCH,
          row.place().at("parentId"),
          ImmutableMap.of(
              "unit", row.id(),
              "kind", row.kind(),
              "parent", parent.id(),
              "parentKind", parent.kind()));
    }
  }

  /** A parent whose own code is malformed is reported once, not again for each of its children. */
  private void checkPrefix(int number) {
    UnitCode code = codes[number];
    UnitCode prefix = codes[parents[number]];
    if (code != null && prefix != null && !code.isWithin(prefix)) {
      report(UnitIssue.UNIT_CODE_PREFIX, rows.get(number), "code", "prefix", prefix);
    }
  }

  private void checkSameCode(int number, int first) {
    UnitId other = rows.get(first).id();
    if (!other.equals(rows.get(number).id())) {
      report(UnitIssue.UNIT_CODE_DUPLICATE, rows.get(number), "code", "other", other);
    }
  }

  /** Reports each cycle once, at its first row. */
  private void checkCycles() {
    int[] seenFrom = new int[rows.size()]; // the start from which each was come to first, from 1
    for (int start = 0; start < seenFrom.length; start++) {
      int at = byId.of(rows.get(start).id());
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
    BitSet members = new BitSet();
    for (int at = on; !members.get(at); at = parents[at]) {
      members.set(at);
    }
    ImmutableList<UnitId> ids =
        members.stream().mapToObj(number -> rows.get(number).id()).collect(toImmutableList());
    report(UnitIssue.UNIT_CYCLE, rows.get(members.nextSetBit(0)), "parentId", "members", ids);
  }

  private void report(UnitIssue code, UnitRow row, String column, String name, Object value) {
    log.add(
        code,
        row.place().at(column),
        ImmutableMap.of("unit", row.id(), name, value, "given", row.code().orElse("")));
  }

  private UnitTree layOut() {
    int size = rows.size();
    int[] starts = new int[size + 1]; // of the children of each row
    int[] children = children(starts);
    ImmutableList.Builder<Unit> units = ImmutableList.builderWithExpectedSize(size);
    int[] indexes = new int[size]; // of each row in the tree
    int[] treeParents = new int[size];
    int[] ends = new int[size];
    int[] ahead = new int[size];
    int waiting = 0;
    ahead[waiting++] = root;
    for (int index = 0; waiting > 0; index++) {
      int number = ahead[--waiting];
      units.add(rows.get(number).toUnit(Optional.ofNullable(codes[number])));
      indexes[number] = index;
      treeParents[index] = parents[number] == NONE ? NONE : indexes[parents[number]];
      for (int child = starts[number + 1] - 1; child >= starts[number]; child--) {
        ahead[waiting++] = children[child];
      }
    }
    for (int at = size - 1; at >= 0; at--) {
      ends[at] = Math.max(ends[at], at + 1);
      if (treeParents[at] >= 0) {
        ends[treeParents[at]] = Math.max(ends[treeParents[at]], ends[at]);
      }
    }
    return new UnitTree(units.build(), treeParents, ends);
  }

  /** The rows directly within each row, in the order of their ids. */
  private int[] children(int[] starts) {
    for (int parent : parents) {
      if (parent != NONE) {
        starts[parent + 1]++;
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] next = starts.clone();
    int[] children = new int[starts[rows.size()]];
    for (int number = 0; number < parents.length; number++) {
      if (parents[number] != NONE) {
        children[next[parents[number]]++] = number;
      }
    }
    for (int parent = 0; parent < rows.size(); parent++) {
      sort(children, starts[parent], starts[parent + 1]);
    }
    return children;
  }

  /** Tables are mostly in order already. */
  private void sort(int[] children, int from, int to) {
    Comparator<Integer> byId = Comparator.comparing(number -> rows.get(number).id());
    if (!IntStream.range(from + 1, Math.max(from + 1, to))
        .allMatch(at -> byId.compare(children[at - 1], children[at]) < 0)) {
      Integer[] sorted = Ints.asList(children).subList(from, to).toArray(Integer[]::new);
      Arrays.sort(sorted, byId);
      Arrays.setAll(sorted, at -> children[from + at] = sorted[at]);
    }
  }
}
