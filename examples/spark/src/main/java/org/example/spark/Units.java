package org.example.spark;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;

/** A table of villages and communities that names the units above each, as a tree. */
final class Units {
  private static List<String> read = ImmutableList.of();
  private static Optional<UnitTree> tree = Optional.empty();

  private Units() {}

  /**
   * The tree of {@code lines}, the header first. Made once in each process and kept: it is larger
   * than its lines, and those are what is sent.
   */
  static synchronized UnitTree tree(List<String> lines) {
    if (tree.isEmpty() || !read.equals(lines)) {
      read = lines;
      tree = Optional.of(build(lines));
    }
    return tree.get();
  }

  private static UnitTree build(List<String> lines) {
    Map<String, UnitRow> rows = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1); // code,name,kind,townshipCode,townshipName,county…
      add(rows, cells[5], Optional.empty(), UnitKind.COUNTY, cells[6]);
      add(rows, cells[3], Optional.of(cells[5]), UnitKind.TOWN, cells[4]);
      add(rows, cells[0], Optional.of(cells[3]), UnitKind.valueOf(cells[2]), cells[1]);
    }
    return UnitTree.of(rows.values()).orElseThrow();
  }

  private static void add(
      Map<String, UnitRow> rows, String id, Optional<String> parent, UnitKind kind, String name) {
    rows.putIfAbsent(id, UnitRow.of(UnitId.of(id), parent.map(UnitId::of), kind, name));
  }
}
