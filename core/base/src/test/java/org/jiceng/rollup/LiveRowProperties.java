package org.jiceng.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;

/** A plan whose measures are all of rows, changed by the units' indexes. */
class LiveRowProperties {
  private static final List<Measure<Entry>> OF_ROWS =
      RollupCase.BY_HAND.keySet().stream()
          .filter(measure -> measure.counted() == Counted.EACH_ROW)
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
    RollupCase start = changes.start();
    Rollup<Entry> plan = Rollup.over(start.tree(), Entry.ROWS).measure(OF_ROWS);
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
      for (Measure<Entry> measure : OF_ROWS) {
        assertThat(live.at(unit.id(), measure)).isEqualTo(expected.at(unit.id(), measure));
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
