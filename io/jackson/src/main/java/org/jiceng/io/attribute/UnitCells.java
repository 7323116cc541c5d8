package org.jiceng.io.attribute;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.organization.Branch;
import org.jiceng.person.BranchId;
import org.jiceng.unit.Resolution;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitCode;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitIssue;
import org.jiceng.unit.UnitLevel;
import org.jiceng.unit.UnitNames;
import org.jiceng.unit.UnitTree;

/** The parsers of cells that mean a unit. */
public final class UnitCells {

  private UnitCells() {}

  /** A unit of {@code tree}, by its id, its code, or a name as {@code names} read it. */
  public static CellParser<UnitId> in(UnitTree tree, UnitNames names) {
    return named(tree, (cell, place) -> resolved(names, cell, place).map(Unit::id), id -> id);
  }

  /**
   * A branch: of a unit of {@code tree} whose only one it is, or else another one by its id. What
   * has Chinese characters is a name, and a name of no unit is refused, so that a slip of the pen
   * does not found a branch.
   */
  public static CellParser<BranchId> branch(UnitTree tree, UnitNames names) {
    return named(
        tree,
        (cell, place) -> {
          if (CharMatcher.ascii().matchesAllOf(cell)
              && names.resolve(cell) instanceof Resolution.Unknown) {
            return elsewhere(tree, cell, place);
          }
          return resolved(names, cell, place).map(unit -> Branch.idOf(unit.id()));
        },
        Branch::idOf);
  }

  /** A key first, which is a token; a name only if there is no unit of that key. */
  private static <T> CellParser<T> named(
      UnitTree tree, CellParser<T> byName, Function<UnitId, T> make) {
    CellParser<T> tidied = Cells.tidied(Tidied.NAME, byName);
    CellParser<T> careful =
        (cell, place) -> {
          int index = byKey(tree, cell);
          if (index >= 0) {
            return Outcome.accepted(make.apply(tree.id(index)));
          }
          Tidied token = Tidied.of(cell, Tidied.TOKEN);
          return token.changes().isEmpty() || byKey(tree, token.text()) < 0
              ? tidied.parse(cell, place)
              : Cells.tidied(
                      Tidied.TOKEN,
                      (key, at) -> Outcome.accepted(make.apply(tree.id(byKey(tree, key)))))
                  .parse(cell, place);
        };
    return Cells.plainly(
        careful,
        text -> {
          int index = byKey(tree, text);
          return index < 0 ? null : make.apply(tree.id(index));
        });
  }

  private static Outcome<Unit> resolved(UnitNames names, String cell, Place place) {
    return names.resolve(cell).toOutcome(Quotation.of(cell), place);
  }

  private static Outcome<BranchId> elsewhere(UnitTree tree, String cell, Place place) {
    BranchId id = BranchId.of(cell);
    boolean isOfTree =
        cell.contains("/")
            && tree.find(UnitId.of(cell.substring(0, cell.lastIndexOf('/'))))
                .filter(unit -> Branch.idOf(unit.id()).equals(id))
                .isPresent();
    return isOfTree
        ? Outcome.accepted(id)
        : new Outcome.Accepted<>(
            id,
            ImmutableList.of(
                Issue.of(
                    FileIssue.FILE_BRANCH_ELSEWHERE,
                    place,
                    ImmutableMap.of("column", place.within(), "given", Quotation.of(cell)))));
  }

  /** The index of the unit of which the cell is the id, or else the code; −1 if there is none. */
  private static int byKey(UnitTree tree, String cell) {
    int byId = cell.isBlank() ? -1 : tree.findIndex(UnitId.of(cell));
    return byId >= 0 ? byId : UnitCode.parse(cell).map(tree::findIndex).orElse(-1);
  }

  /** A code as it is given: a tree checks it against the kind of the unit. */
  public static CellParser<String> code() {
    return Cells.plainly(
        Cells.tidied(
            Tidied.TOKEN,
            (cell, place) ->
                Outcome.accepted(UnitCode.parse(cell).isPresent() ? cell : Quotation.of(cell))),
        text -> UnitCode.parse(text).isPresent() ? text : null);
  }

  /** The code of a unit of {@code level}. */
  public static CellParser<UnitCode> code(UnitLevel level) {
    Function<String, Optional<UnitCode>> read =
        text -> UnitCode.parse(text).filter(code -> code.fits(level));
    return Cells.plainly(
        Cells.tidied(
            Tidied.TOKEN,
            (cell, place) ->
                read.apply(cell)
                    .map(Outcome::accepted)
                    .orElseGet(
                        () ->
                            Outcome.refused(
                                Issue.of(
                                    UnitIssue.UNIT_CODE_MALFORMED,
                                    place,
                                    ImmutableMap.of(
                                        "unit", Quotation.of(cell),
                                        "given", Quotation.of(cell),
                                        "digits", level.codeDigits()))))),
        text -> read.apply(text).orElse(null));
  }
}
