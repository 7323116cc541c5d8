package org.jiceng.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.fact.Body;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.ScalarFact;
import org.jiceng.text.Bilingual;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;

/** A plan whose measures are all of rows, changed by the units' indexes. */
class LiveRowProperties {
  private static final List<Measure<Entry>> OF_ROWS =
      RollupCase.BY_HAND.keySet().stream()
          .filter(measure -> measure.counted() == Counted.EACH_ROW)
          .toList();
  private static final List<Measure<Entry>> SUMS =
      OF_ROWS.stream().filter(measure -> !Plan.isOrdered(measure)).toList();
  private static final ScalarFact<Entry> ANYTHING =
      ScalarFact.bounded(
          "anything",
          Bilingual.same("anything"),
          new Bounds(Integer.MIN_VALUE, Integer.MAX_VALUE),
          entry ->
              entry.weight().isEmpty()
                  ? Evidence.owedBy(Body.of("X", "甲", "x"))
                  : Evidence.known(Bounds.exactly(Integer.MIN_VALUE + entry.weight().get())));

  /** With a fact of as many values as there can be, so that no code can be kept for each row. */
  private static final List<Measure<Entry>> WIDE =
      Stream.concat(
              Stream.of(
                  new Measure.Sum<>(
                      "anything",
                      Bilingual.same("anything"),
                      Counted.EACH_ROW,
                      ANYTHING,
                      Filter.<Entry>all())),
              SUMS.stream())
          .toList();

  record Changes(RollupCase start, List<Entry> instead) {}

  @Provide
  Arbitrary<Changes> changes() {
    return RollupCase.cases()
        .flatMap(
            start ->
                Entry.in(start.tree())
                    .list()
                    .ofMaxSize(12)
                    .map(instead -> new Changes(start, instead)));
  }

  @Property(tries = 300)
  void aChangeByIndexIsAFullRecompute(@ForAll("changes") Changes changes) {
    check(changes, OF_ROWS);
  }

  @Property(tries = 300)
  void aChangeOfSumsIsAFullRecompute(@ForAll("changes") Changes changes) {
    check(changes, SUMS);
  }

  @Property(tries = 300)
  void aChangeOfSumsOfManyValuesIsAFullRecompute(@ForAll("changes") Changes changes) {
    check(changes, WIDE);
  }

  private static void check(Changes changes, List<Measure<Entry>> measures) {
    RollupCase start = changes.start();
    Rollup<Entry> plan = Rollup.over(start.tree(), Entry.ROWS).measure(measures);
    RowCollector<Entry> collector = plan.collector();
    start.rows().forEach(collector::add);
    LiveTable<Entry> live = collector.live().orElseThrow();
    List<Entry> rows = new ArrayList<>(start.rows());
    for (Entry row : changes.instead()) {
      if (!rows.isEmpty()) {
        Entry before = rows.remove(0);
        UnitId unit = before.unit();
        Entry after = new Entry(unit, row.person(), row.points(), row.flag(), row.weight());
        live.change(start.tree().indexOf(unit), before, after);
        rows.add(after);
      }
    }
    RollupTable<Entry> expected = plan.compute(rows).orElseThrow();
    for (Unit unit : start.tree().units()) {
      for (Measure<Entry> measure : measures) {
        Figure figure = expected.at(unit.id(), measure);
        assertThat(live.at(unit.id(), measure)).isEqualTo(figure);
        assertThat(live.table().at(unit.id(), measure)).isEqualTo(figure);
      }
      if (rows.stream().noneMatch(row -> row.unit().equals(unit.id())) && !rows.isEmpty()) {
        int index = start.tree().indexOf(unit.id());
        Entry row = rows.get(0);
        assertThatThrownBy(() -> live.change(index, row, row))
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
  }
}
