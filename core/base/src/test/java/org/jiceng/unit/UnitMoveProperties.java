package org.jiceng.unit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.issue.Outcome;
import org.jiceng.testkit.UnitTables;

/** A moved unit is the tree of rows in which somebody changed the unit's line by hand. */
class UnitMoveProperties {

  record Move(ImmutableList<UnitRow> rows, UnitRow unit, UnitRow newParent, String newCode) {}

  @Provide
  Arbitrary<Move> moves() {
    return UnitTables.valid()
        .flatMap(
            rows ->
                Combinators.combine(
                        Arbitraries.of(rows),
                        Arbitraries.of(rows),
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.of(true, true, false))
                    .as((unit, parent, number, fits) -> move(rows, unit, parent, number, fits)));
  }

  /** To a random parent; with a code that often is of the right length and begins as it must. */
  private static Move move(
      ImmutableList<UnitRow> rows, UnitRow unit, UnitRow parent, int number, boolean fits) {
    int digits = Math.max(2, unit.kind().level().codeDigits());
    String prefix = fits ? parent.code().orElse("") : "99";
    int rest = digits - prefix.length();
    String code =
        rest > 1 ? prefix + "%0".concat(rest + "d").formatted(number) : "9".repeat(digits);
    return new Move(rows, unit, parent, code);
  }

  private static List<UnitRow> changed(Move move, boolean recodes) {
    NaiveTree naive = new NaiveTree(move.rows());
    return move.rows().stream()
        .map(
            row -> {
              boolean isMoved = row.equals(move.unit());
              boolean within = isMoved || naive.ancestors(row).contains(move.unit());
              Optional<UnitId> parent = isMoved ? Optional.of(move.newParent().id()) : row.parent();
              Optional<String> code = row.code();
              if (recodes && isMoved) {
                code = Optional.of(move.newCode());
              } else if (recodes && within && move.unit().code().isPresent()) {
                String old = move.unit().code().get();
                code = code.map(digits -> move.newCode() + digits.substring(old.length()));
              }
              return new UnitRow(row.id(), parent, row.kind(), row.name(), code, row.place());
            })
        .toList();
  }

  private static List<String> codes(Outcome<UnitTree> outcome) {
    return outcome.issues().stream().map(issue -> issue.code().name()).sorted().toList();
  }

  private static void assertSame(Outcome<UnitTree> moved, Outcome<UnitTree> built) {
    assertThat(moved.value()).isEqualTo(built.value());
    // Which of two units with one code is reported depends on places.
    assertThat(codes(moved)).isEqualTo(codes(built));
  }

  @Property(tries = 500)
  void aMoveIsABuildOfTheChangedRows(@ForAll("moves") Move move) {
    UnitTree tree = UnitTree.of(move.rows()).orElseThrow();
    assertSame(
        tree.moving(move.unit().id(), move.newParent().id()), UnitTree.of(changed(move, false)));
    UnitCode code = new UnitCode(move.newCode());
    assertSame(
        tree.moving(move.unit().id(), move.newParent().id(), code),
        UnitTree.of(changed(move, true)));
  }

  @Property(tries = 200)
  void rowsMakeTheTreeAgain(@ForAll("moves") Move move) {
    UnitTree tree = UnitTree.of(move.rows()).orElseThrow();
    assertThat(UnitTree.of(tree.rows()).orElseThrow()).isEqualTo(tree);
    assertThat(tree.rows()).extracting(UnitRow::id).containsExactlyElementsOf(ids(tree));
  }

  private static List<UnitId> ids(UnitTree tree) {
    return tree.units().stream().map(Unit::id).toList();
  }
}
