package org.jiceng.unit;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of rows as they come: checks them and lays them out in pre-order. Rows that do not
 * come in the order of their places are put in it first. Mutable, for one thread.
 *
 * <p>Every check looks at each row by itself, so that one problem never hides another. Rows are
 * known by their numbers, so that a large table is checked without a map, and each is looked at
 * when it comes, since a large table is in no cache later.
 */
public final class UnitTreeBuilder {
  private static final int NONE = Positions.NONE;
  private static final int ROOM = 16;

  /** By place; rows without one in an order that does not depend on how they came. */
  private static final Comparator<UnitRow> ORDER =
      Comparator.comparing(UnitRow::place)
          .thenComparing(UnitRow::id)
          .thenComparing(UnitRow::toString);

  private final List<UnitRow> rows = new ArrayList<>();
  private final IssueLog log = new IssueLog();
  private final Positions byId = new Positions(); // the first row of each id
  private final Positions byCode = new Positions(); // the first row of each code
  private final List<@Nullable UnitCode> codes = new ArrayList<>(); // those that are well formed
  private final BitSet counted = new BitSet();
  private final BitSet disordered = new BitSet(); // rows whose children may need to be sorted

  private int[] parents = new int[ROOM]; // the row of each row's parent
  private int[] lastChildren = new int[ROOM]; // of each row, the last row so far that lies in it
  private boolean isInOrder = true;
  private boolean isBuilt;
  private int root = NONE;
  private @Nullable UnitId lastParent;
  private int lastParentRow = NONE;

  /** No row yet. */
  public UnitTreeBuilder() {}

  /**
   * Takes a row.
   *
   * @throws IllegalStateException if a tree was built already
   */
  public void add(UnitRow row) {
    checkState(!isBuilt, "the tree was built already");
    int number = rows.size();
    isInOrder = isInOrder && (number == 0 || ORDER.compare(rows.get(number - 1), row) <= 0);
    rows.add(row);
    if (isInOrder) {
      enter(number, row);
    }
  }

  /** Whether there is no row yet. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * The tree of the rows, or the issues for which there is none, as {@link UnitTree#of}.
   *
   * @throws IllegalStateException if a tree was built already
   */
  public Outcome<UnitTree> build() {
    checkState(!isBuilt, "the tree was built already");
    isBuilt = true;
    if (!isInOrder) {
      UnitTreeBuilder inOrder = new UnitTreeBuilder();
      ImmutableList.sortedCopyOf(ORDER, rows).forEach(inOrder::add);
      return inOrder.build();
    }
    if (rows.isEmpty()) {
      log.add(UnitIssue.UNIT_TABLE_EMPTY, Place.none(), ImmutableMap.of());
    }
    for (int number = 0; number < rows.size(); number++) {
      if (parents[number] == NONE && rows.get(number).parent().isPresent()) {
        linkForward(number, rows.get(number));
      }
    }
    checkCycles();
    return Outcome.of(log, this::layOut);
  }

  private void enter(int number, UnitRow row) {
    if (number == parents.length) {
      parents = Arrays.copyOf(parents, 2 * number);
      lastChildren = Arrays.copyOf(lastChildren, 2 * number);
    }
    parents[number] = NONE;
    lastChildren[number] = NONE;
    int first = byId.put(row.id().value(), number);
    if (first != NONE) {
      UnitRow before = rows.get(first);
      Object where = before.place().isNone() ? before.name() : before.place();
      report(UnitIssue.UNIT_ID_DUPLICATE, row, "id", "first", where);
    }
    enterCode(number, row);
    if (row.parent().isPresent()) {
      int parent = row(row.parent().get());
      if (parent != NONE) {
        link(number, row, parent);
      }
    } else if (root == NONE) {
      root = number;
    } else if (!rows.get(root).id().equals(row.id())) {
      report(UnitIssue.UNIT_ROOT_SECOND, row, "parentId", "root", rows.get(root).id());
    }
  }

  private void enterCode(int number, UnitRow row) {
    UnitLevel level = row.kind().level();
    UnitCode code = row.code().isPresent() ? code(row, row.code().get()) : null;
    codes.add(code);
    if (code != null) {
      checkSameCode(row, byCode.put(code.digits(), number));
    }
    if (level == UnitLevel.VILLAGE && (code == null || !code.isVirtual())) {
      counted.set(number);
    }
  }

  private @Nullable UnitCode code(UnitRow row, String given) {
    UnitLevel level = row.kind().level();
    UnitCode code = UnitCode.parse(given).orElse(null);
    if (code != null && code.fits(level)) {
      return code;
    }
    report(UnitIssue.UNIT_CODE_MALFORMED, row, "code", "digits", level.codeDigits());
    return null;
  }

  private void checkSameCode(UnitRow row, int first) {
    if (first != NONE && !rows.get(first).id().equals(row.id())) {
      report(UnitIssue.UNIT_CODE_DUPLICATE, row, "code", "other", rows.get(first).id());
    }
  }

  /** Neighbours mostly have one parent. */
  private int row(UnitId parent) {
    if (lastParentRow == NONE || !parent.equals(lastParent)) {
      lastParent = parent;
      lastParentRow = byId.of(parent.value());
    }
    return lastParentRow;
  }

  /** Most parents stand before what lies in them. */
  private void link(int number, UnitRow row, int parent) {
    parents[number] = parent;
    int before = lastChildren[parent];
    if (before != NONE && rows.get(before).id().compareTo(row.id()) > 0) {
      disordered.set(parent);
    }
    lastChildren[parent] = number;
    checkLevel(row, rows.get(parent));
    checkPrefix(number);
  }

  private void linkForward(int number, UnitRow row) {
    UnitId parent = row.parent().orElseThrow();
    parents[number] = byId.of(parent.value());
    if (parents[number] == NONE) {
      report(UnitIssue.UNIT_PARENT_MISSING, row, "parentId", "parent", parent);
    } else {
      disordered.set(parents[number]);
      checkLevel(row, rows.get(parents[number]));
      checkPrefix(number);
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
    UnitCode code = codes.get(number);
    UnitCode prefix = codes.get(parents[number]);
    if (code != null && prefix != null && !code.isWithin(prefix)) {
      report(UnitIssue.UNIT_CODE_PREFIX, rows.get(number), "code", "prefix", prefix);
    }
  }

  /** Reports each cycle once, at its first row. */
  private void checkCycles() {
    int[] seenFrom = new int[rows.size()]; // the start from which each was come to first, from 1
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

  /** Nothing was reported: every id and every code stands once. */
  private UnitTree layOut() {
    int size = rows.size();
    int[] starts = new int[size + 1]; // of the children of each row
    int[] children = children(starts);
    ImmutableList.Builder<Unit> units = ImmutableList.builderWithExpectedSize(size);
    int[] indexes = new int[size]; // of each row in the tree
    int[] treeParents = new int[size];
    int[] ends = new int[size];
    int[] countedBefore = new int[size + 1];
    boolean areInPlace = true;
    int[] ahead = new int[size];
    int waiting = 0;
    ahead[waiting++] = root;
    for (int index = 0; waiting > 0; index++) {
      int number = ahead[--waiting];
      units.add(rows.get(number).toUnit(Optional.ofNullable(codes.get(number))));
      indexes[number] = index;
      areInPlace &= number == index;
      countedBefore[index + 1] = countedBefore[index] + (counted.get(number) ? 1 : 0);
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
    if (!areInPlace) {
      byId.move(indexes);
      byCode.move(indexes);
    }
    return new UnitTree(units.build(), treeParents, ends, countedBefore, byId, byCode);
  }

  /** The rows directly within each row, in the order of their ids. */
  private int[] children(int[] starts) {
    for (int number = 0; number < rows.size(); number++) {
      if (parents[number] != NONE) {
        starts[parents[number] + 1]++;
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] next = starts.clone();
    int[] children = new int[starts[rows.size()]];
    for (int number = 0; number < rows.size(); number++) {
      if (parents[number] != NONE) {
        children[next[parents[number]]++] = number;
      }
    }
    disordered.stream().forEach(parent -> sort(children, starts[parent], starts[parent + 1]));
    return children;
  }

  private void sort(int[] children, int from, int to) {
    Integer[] sorted = Ints.asList(children).subList(from, to).toArray(Integer[]::new);
    Arrays.sort(sorted, Comparator.comparing(number -> rows.get(number).id()));
    Arrays.setAll(sorted, at -> children[from + at] = sorted[at]);
  }
}
