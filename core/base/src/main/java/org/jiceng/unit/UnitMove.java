package org.jiceng.unit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiceng.issue.Place;

/** The rows of a tree with one unit elsewhere. */
final class UnitMove {

  private UnitMove() {}

  static UnitRow row(Unit unit, Optional<UnitId> parent) {
    return new UnitRow(
        unit.id(),
        parent,
        unit.kind(),
        unit.name(),
        unit.code().map(UnitCode::digits),
        Place.none());
  }

  static ImmutableList<UnitRow> of(
      UnitTree tree, UnitId moved, UnitId newParent, Optional<UnitCode> newCode) {
    int from = tree.indexOf(moved);
    Optional<UnitCode> oldCode = tree.unit(from).code();
    return tree.rows().stream()
        .map(
            row -> {
              int index = tree.indexOf(row.id());
              if (index < from || index >= tree.endExclusive(from)) {
                return row;
              }
              Optional<UnitId> parent = index == from ? Optional.of(newParent) : row.parent();
              Optional<String> code =
                  index == from
                      ? newCode.map(UnitCode::digits).or(row::code)
                      : row.code().map(digits -> recoded(digits, oldCode, newCode));
              return new UnitRow(row.id(), parent, row.kind(), row.name(), code, row.place());
            })
        .collect(toImmutableList());
  }

  private static String recoded(
      String digits, Optional<UnitCode> oldCode, Optional<UnitCode> newCode) {
    return newCode.isPresent() && oldCode.filter(old -> digits.startsWith(old.digits())).isPresent()
        ? newCode.get().digits() + digits.substring(oldCode.get().digits().length())
        : digits;
  }
}
