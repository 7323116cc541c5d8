package org.jiceng.unit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The same questions as a tree answers, answered from the rows by searching through all of them.
 */
record NaiveTree(ImmutableList<UnitRow> rows) {

  UnitRow root() {
    return rows.stream().filter(row -> row.parent().isEmpty()).findFirst().orElseThrow();
  }

  Optional<UnitRow> parent(UnitRow row) {
    return rows.stream().filter(other -> row.parent().equals(Optional.of(other.id()))).findFirst();
  }

  List<UnitRow> children(UnitRow of) {
    return rows.stream()
        .filter(row -> row.parent().equals(Optional.of(of.id())))
        .sorted(Comparator.comparing(UnitRow::id))
        .toList();
  }

  List<UnitRow> ancestors(UnitRow of) {
    List<UnitRow> above = new ArrayList<>();
    parent(of)
        .ifPresent(
            parent -> {
              above.addAll(ancestors(parent));
              above.add(parent);
            });
    return above;
  }

  /** In pre-order, without the unit itself. */
  List<UnitRow> descendants(UnitRow of) {
    List<UnitRow> within = new ArrayList<>();
    for (UnitRow child : children(of)) {
      within.add(child);
      within.addAll(descendants(child));
    }
    return within;
  }

  long counted(UnitRow of) {
    return rows.stream()
        .filter(row -> row.equals(of) || ancestors(row).contains(of))
        .filter(row -> row.kind() == UnitKind.VILLAGE || row.kind() == UnitKind.COMMUNITY)
        .filter(row -> row.code().filter(code -> code.matches("\\d{9}[45]98")).isEmpty())
        .count();
  }

  String path(UnitRow of) {
    List<UnitRow> line = new ArrayList<>(ancestors(of));
    line.add(of);
    return line.stream()
        .skip(line.size() > 1 ? 1 : 0)
        .map(UnitRow::name)
        .collect(Collectors.joining("/"));
  }

  static List<UnitId> ids(List<UnitRow> rows) {
    return rows.stream().map(UnitRow::id).toList();
  }
}
