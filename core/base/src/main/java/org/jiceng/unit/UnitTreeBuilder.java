package org.jiceng.unit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/**
 * Checks rows and lays them out in pre-order. Every check looks at each row by itself, so that one
 * problem never hides another.
 */
final class UnitTreeBuilder {
  /** By place; rows without one in an order that does not depend on how they came. */
  private static final Comparator<UnitRow> ORDER =
      Comparator.comparing(UnitRow::place)
          .thenComparing(UnitRow::id)
          .thenComparing(UnitRow::toString);

  private static final Comparator<UnitRow> LAST_ID_FIRST =
      Comparator.comparing(UnitRow::id).reversed();

  private final ImmutableList<UnitRow> rows;
  private final IssueLog log = new IssueLog();
  private final Map<UnitId, UnitRow> byId = new HashMap<>();
  private final Map<UnitId, List<UnitRow>> children = new HashMap<>();
  private Optional<UnitRow> root = Optional.empty();

  UnitTreeBuilder(Iterable<UnitRow> rows) {
    this.rows = ImmutableList.sortedCopyOf(ORDER, rows);
  }

  Outcome<UnitTree> build() {
    if (rows.isEmpty()) {
      log.add(UnitIssue.UNIT_TABLE_EMPTY, Place.none(), ImmutableMap.of());
    }
    rows.forEach(this::index);
    rows.forEach(this::link);
    rows.forEach(this::checkLevel);
    checkCodes();
    checkCycles();
    return Outcome.of(log, this::layOut);
  }

  private void index(UnitRow row) {
    UnitRow first = byId.putIfAbsent(row.id(), row);
    if (first != null) {
      Object where = first.place().isNone() ? first.name() : first.place();
      report(UnitIssue.UNIT_ID_DUPLICATE, row, "id", "first", where);
    }
  }

  private void link(UnitRow row) {
    if (row.parent().isEmpty()) {
      if (root.isEmpty()) {
        root = Optional.of(row);
      } else if (!root.get().id().equals(row.id())) {
        report(UnitIssue.UNIT_ROOT_SECOND, row, "parentId", "root", root.get().id());
      }
      return;
    }
    UnitId parent = row.parent().get();
    if (byId.containsKey(parent)) {
      children.computeIfAbsent(parent, none -> new ArrayList<>()).add(row);
    } else {
      report(UnitIssue.UNIT_PARENT_MISSING, row, "parentId", "parent", parent);
    }
  }

  private void checkLevel(UnitRow row) {
    parentOf(row)
        .filter(parent -> !row.kind().level().parents().contains(parent.kind().level()))
        .ifPresent(
            parent ->
                log.add(
                    UnitIssue.UNIT_LEVEL_MISMATCH,
                    row.place().at("parentId"),
                    ImmutableMap.of(
                        "unit", row.id(),
                        "kind", row.kind(),
                        "parent", parent.id(),
                        "parentKind", parent.kind())));
  }

  private void checkCodes() {
    Map<UnitCode, UnitRow> byCode = new HashMap<>();
    for (UnitRow row : rows) {
      if (row.code().isEmpty()) {
        continue;
      }
      Optional<UnitCode> code = wellFormedCode(row);
      if (code.isEmpty()) {
        report(
            UnitIssue.UNIT_CODE_MALFORMED, row, "code", "digits", row.kind().level().codeDigits());
        continue;
      }
      UnitRow first = byCode.putIfAbsent(code.get(), row);
      if (first != null && !first.id().equals(row.id())) {
        report(UnitIssue.UNIT_CODE_DUPLICATE, row, "code", "other", first.id());
      }
      // A parent whose own code is malformed is reported once, not again for each of its children.
      parentOf(row)
          .flatMap(UnitTreeBuilder::wellFormedCode)
          .filter(parent -> !code.get().isWithin(parent))
          .ifPresent(parent -> report(UnitIssue.UNIT_CODE_PREFIX, row, "code", "prefix", parent));
    }
  }

  private static Optional<UnitCode> wellFormedCode(UnitRow row) {
    return row.code().flatMap(UnitCode::parse).filter(code -> code.fits(row.kind().level()));
  }

  /** Reports each cycle once, at its first row. */
  private void checkCycles() {
    Set<UnitId> settled = new HashSet<>();
    for (UnitRow start : rows) {
      Set<UnitId> path = new HashSet<>();
      Optional<UnitRow> at = Optional.of(start);
      while (at.isPresent() && !settled.contains(at.get().id()) && path.add(at.get().id())) {
        at = parentOf(at.get());
      }
      if (at.isPresent() && path.contains(at.get().id())) {
        reportCycle(at.get());
      }
      settled.addAll(path);
    }
  }

  private void reportCycle(UnitRow on) {
    List<UnitRow> members = new ArrayList<>();
    UnitRow at = on;
    do {
      members.add(at);
      at = parentOf(at).orElseThrow();
    } while (!at.id().equals(on.id()));
    members.sort(ORDER);
    ImmutableList<UnitId> ids = members.stream().map(UnitRow::id).collect(toImmutableList());
    report(UnitIssue.UNIT_CYCLE, members.get(0), "parentId", "members", ids);
  }

  private Optional<UnitRow> parentOf(UnitRow row) {
    return row.parent().map(byId::get);
  }

  private void report(UnitIssue code, UnitRow row, String column, String name, Object value) {
    log.add(
        code,
        row.place().at(column),
        ImmutableMap.of("unit", row.id(), name, value, "given", row.code().orElse("")));
  }

  private UnitTree layOut() {
    int size = rows.size();
    ImmutableList.Builder<Unit> units = ImmutableList.builderWithExpectedSize(size);
    int[] parents = new int[size];
    int[] ends = new int[size];
    Map<UnitId, Integer> indexes = new HashMap<>();
    Deque<UnitRow> ahead = new ArrayDeque<>();
    ahead.push(root.orElseThrow());
    int index = 0;
    while (!ahead.isEmpty()) {
      UnitRow row = ahead.pop();
      units.add(row.toUnit());
      parents[index] = row.parent().map(indexes::get).orElse(-1);
      indexes.put(row.id(), index++);
      List<UnitRow> below = children.get(row.id());
      if (below != null) {
        below.sort(LAST_ID_FIRST);
        below.forEach(ahead::push);
      }
    }
    for (int at = size - 1; at >= 0; at--) {
      ends[at] = Math.max(ends[at], at + 1);
      if (parents[at] >= 0) {
        ends[parents[at]] = Math.max(ends[parents[at]], ends[at]);
      }
    }
    return new UnitTree(units.build(), parents, ends);
  }
}
