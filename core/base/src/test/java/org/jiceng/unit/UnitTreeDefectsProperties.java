package org.jiceng.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/** No defect hides another, and the order of the rows does not matter. */
class UnitTreeDefectsProperties {

  /** The defects of a table, and its rows in some order. */
  record Table(Set<Defect> defects, List<UnitRow> rows) {}

  @Provide
  Arbitrary<Table> tables() {
    return Arbitraries.of(Defect.class)
        .set()
        .ofMinSize(1)
        .flatMap(
            defects ->
                Arbitraries.shuffle(Defect.table(defects)).map(rows -> new Table(defects, rows)));
  }

  @Property
  void anyOfThemTogether(@ForAll("tables") Table table) {
    Outcome<UnitTree> outcome = UnitTree.of(table.rows);
    assertThat(Defect.reportsOf(outcome))
        .containsExactlyInAnyOrderElementsOf(
            table.defects.stream().flatMap(Defect::reports).toList());
    assertThat(outcome.issues())
        .isSorted()
        .isEqualTo(UnitTree.of(Defect.table(table.defects)).issues());
  }

  /** In a file, rows may come without an object for each: it makes no difference. */
  @Property
  void rowsWithoutObjectsAreAsGood(@ForAll("tables") Table table, @ForAll("bits") BitSet tried) {
    UnitTreeBuilder rows = new UnitTreeBuilder();
    UnitTreeBuilder texts = new UnitTreeBuilder();
    for (int line = 1; line <= table.rows.size(); line++) {
      UnitRow row = at(Place.of("units.csv").line(line), table.rows.get(line - 1));
      rows.add(row);
      if (!tried.get(line) || !tryAdd(texts, row)) {
        texts.add(row);
      }
    }
    assertThat(texts.build()).isEqualTo(rows.build());
  }

  private static UnitRow at(Place place, UnitRow row) {
    return new UnitRow(row.id(), row.parent(), row.kind(), row.name(), row.code(), place);
  }

  private static boolean tryAdd(UnitTreeBuilder builder, UnitRow row) {
    StringBuilder id = new StringBuilder(row.id().value());
    boolean isCode = row.code().filter(row.id().value()::equals).isPresent();
    boolean isTaken =
        builder.tryAdd(
            row.place(),
            id,
            row.parent().map(UnitId::value).orElse(""),
            row.kind(),
            new StringBuilder(row.name()),
            isCode ? id : row.code().orElse(""));
    id.setLength(0); // nothing was kept of it
    return isTaken;
  }

  @Provide
  Arbitrary<BitSet> bits() {
    return Arbitraries.longs().map(bits -> BitSet.valueOf(new long[] {bits}));
  }
}
