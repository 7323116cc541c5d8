package org.jiceng.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rollup.Counted.EACH_ROW;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.unit.Unit;

/** Every kind of measure against a slow recount, on random trees and random rows. */
class RollupProperties {
  @Provide
  Arbitrary<RollupCase> cases() {
    return RollupCase.cases();
  }

  @Property
  void everyFigureEqualsTheOneCountedByHand(@ForAll("cases") RollupCase given) {
    RollupTable<Entry> table = given.plan().compute(given.rows()).orElseThrow();
    for (Unit unit : given.tree().units()) {
      List<Entry> within = given.within(unit);
      RollupCase.BY_HAND.forEach(
          (measure, byHand) ->
              assertThat(table.at(unit.id(), measure))
                  .as("%s at %s", measure.key(), unit.id())
                  .isEqualTo(byHand.apply(within)));
      assertThat(table.unitsPresent(unit.id()))
          .isEqualTo(
              (int)
                  within.stream()
                      .map(Entry::unit)
                      .filter(at -> given.tree().get(at).isCounted())
                      .distinct()
                      .count());
    }
  }

  @Property
  void theOrderOfRowsDoesNotMatter(@ForAll("cases") RollupCase given, @ForAll Random random) {
    List<Entry> shuffled = new ArrayList<>(given.rows());
    Collections.shuffle(shuffled, random);
    assertEqual(
        given,
        given.plan().compute(shuffled).orElseThrow(),
        given.plan().compute(given.rows()).orElseThrow());
  }

  @Property(tries = 200)
  void severalThreadsGiveTheSame(@ForAll("cases") RollupCase given) {
    RowCollector<Entry> collector = given.plan().collector();
    given.rows().forEach(collector::add);
    Snapshot<Entry> snapshot = collector.snapshot().orElseThrow();
    assertEqual(given, snapshot.tableInParallel(), snapshot.table());
  }

  @Property(tries = 200)
  void whatIsAdditiveAddsUpOverChildren(@ForAll("cases") RollupCase given) {
    RollupTable<Entry> table = given.plan().compute(given.rows()).orElseThrow();
    for (Unit unit : given.tree().units()) {
      List<Entry> own = given.rows().stream().filter(row -> row.unit().equals(unit.id())).toList();
      RollupTable<Entry> alone = given.plan().compute(own).orElseThrow();
      for (Measure<Entry> measure : RollupCase.BY_HAND.keySet()) {
        if (measure.counted() == EACH_ROW && measure instanceof Measure.Sum) {
          long children =
              given.tree().children(unit.id()).stream()
                  .mapToLong(child -> least(table.at(child.id(), measure)))
                  .sum();
          assertThat(least(table.at(unit.id(), measure)))
              .isEqualTo(children + least(alone.at(unit.id(), measure)));
        }
      }
    }
  }

  private static long least(Figure figure) {
    return figure.bounds().least().numerator();
  }

  private static void assertEqual(
      RollupCase given, RollupTable<Entry> actual, RollupTable<Entry> expected) {
    for (Unit unit : given.tree().units()) {
      for (Measure<Entry> measure : RollupCase.BY_HAND.keySet()) {
        assertThat(actual.at(unit.id(), measure))
            .as("%s at %s", measure.key(), unit.id())
            .isEqualTo(expected.at(unit.id(), measure));
      }
    }
  }
}
