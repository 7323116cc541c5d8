package org.jiceng.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitLevel;
import org.jiceng.unit.UnitTree;

/** Rows over a tree in which a unit has moved, against rows read over that tree. */
class MovedRowsProperties {

  record Moved(RollupCase given, UnitTree tree) {}

  @Provide
  Arbitrary<Moved> moved() {
    return RollupCase.cases()
        .filter(given -> !at(given, UnitLevel.VILLAGE).isEmpty())
        .flatMap(
            given ->
                Arbitraries.of(at(given, UnitLevel.VILLAGE))
                    .flatMap(
                        village ->
                            Arbitraries.of(at(given, UnitLevel.TOWNSHIP))
                                .map(
                                    town ->
                                        new Moved(
                                            given,
                                            given
                                                .tree()
                                                .moving(village.id(), town.id())
                                                .orElseThrow()))));
  }

  private static List<Unit> at(RollupCase given, UnitLevel level) {
    return given.tree().units().stream().filter(unit -> unit.level() == level).toList();
  }

  private static Snapshot<Entry> snapshot(RollupCase given) {
    RowCollector<Entry> collector = given.plan().collector();
    given.rows().forEach(collector::add);
    return collector.snapshot().orElseThrow();
  }

  @Property(tries = 300)
  void movedRowsEqualRowsReadAgain(@ForAll("moved") Moved moved) {
    RollupTable<Entry> table = snapshot(moved.given()).over(moved.tree()).orElseThrow().table();
    RollupTable<Entry> again =
        new RollupCase(moved.tree(), moved.given().rows())
            .plan()
            .compute(moved.given().rows())
            .orElseThrow();
    for (Unit unit : moved.tree().units()) {
      assertThat(table.unitsPresent(unit.id())).isEqualTo(again.unitsPresent(unit.id()));
      for (Measure<Entry> measure : RollupCase.BY_HAND.keySet()) {
        assertThat(table.at(unit.id(), measure))
            .as("%s at %s", measure.key(), unit.id())
            .isEqualTo(again.at(unit.id(), measure));
      }
    }
  }

  @Property(tries = 100)
  void aUnitWithRowsMustBeInTheOtherTree(
      @ForAll("moved") Moved moved, @ForAll("moved") Moved other) {
    RollupCase given = moved.given();
    assertThat(snapshot(given).over(other.tree()).issues())
        .extracting(issue -> issue.code().name() + issue.message().arguments().get("unit"))
        .containsExactlyInAnyOrderElementsOf(
            given.rows().stream()
                .map(Entry::unit)
                .filter(unit -> !other.tree().contains(unit))
                .map(unit -> "ROLLUP_UNIT_UNKNOWN" + unit)
                .distinct()
                .toList());
  }
}
