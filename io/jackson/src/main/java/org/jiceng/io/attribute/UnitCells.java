package org.jiceng.io.attribute;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
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

  /** A unit of {@code tree}, by its id, its code, or a name as {@link UnitNames} reads it. */
  public static CellParser<UnitId> in(UnitTree tree) {
    UnitNames names = UnitNames.of(tree);
    return (cell, place) ->
        byKey(tree, cell)
            .map(Outcome::accepted)
            .orElseGet(() -> names.resolve(cell).toOutcome(Quotation.of(cell), place))
            .fold(unit -> Outcome.accepted(unit.id()), Outcome.Refused::new);
  }

  /** A branch: a unit of {@code tree} whose only one it is, or else the id of another branch. */
  public static CellParser<BranchId> branch(UnitTree tree) {
    UnitNames names = UnitNames.of(tree);
    return (cell, place) -> {
      Resolution resolution = names.resolve(cell);
      if (resolution instanceof Resolution.Ambiguous) {
        return resolution
            .toOutcome(Quotation.of(cell), place)
            .fold(unit -> Outcome.accepted(Branch.idOf(unit.id())), Outcome.Refused::new);
      }
      return Outcome.accepted(
          byKey(tree, cell)
              .or(() -> resolution.toOutcome(cell, place).value())
              .map(unit -> Branch.idOf(unit.id()))
              .orElseGet(() -> BranchId.of(cell)));
    };
  }

  private static Optional<Unit> byKey(UnitTree tree, String cell) {
    return tree.find(UnitId.of(cell)).or(() -> UnitCode.parse(cell).flatMap(tree::find));
  }

  /** A code as it is given: a tree checks it against the kind of the unit. */
  public static CellParser<String> code() {
    return (cell, place) ->
        Outcome.accepted(UnitCode.parse(cell).isPresent() ? cell : Quotation.of(cell));
  }

  /** The code of a unit of {@code level}. */
  public static CellParser<UnitCode> code(UnitLevel level) {
    return (cell, place) ->
        UnitCode.parse(cell)
            .filter(code -> code.fits(level))
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
                                "digits", level.codeDigits()))));
  }
}
