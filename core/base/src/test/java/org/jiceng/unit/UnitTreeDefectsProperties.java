package org.jiceng.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.issue.Outcome;

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
}
