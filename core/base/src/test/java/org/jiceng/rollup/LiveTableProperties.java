package org.jiceng.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.fact.Bounds;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitTree;

/** Whatever comes and goes, a live table says what a table of all rows says. */
class LiveTableProperties {

  /** A row to take, a place in the list to give up, or both. */
  record Step(boolean gives, boolean takes, int which, Entry row) {}

  record Moves(RollupCase start, List<Step> steps) {}

  @Provide
  Arbitrary<Moves> moves() {
    return RollupCase.cases()
        .flatMap(
            start ->
                Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(0, 99),
                        Entry.in(start.tree()))
                    .as(Step::new)
                    .list()
                    .ofMaxSize(12)
                    .map(steps -> new Moves(start, steps)));
  }

  @Property
  void aLiveTableEqualsAFullRecompute(@ForAll("moves") Moves moves) {
    RollupCase start = moves.start();
    RowCollector<Entry> collector = start.plan().collector();
    start.rows().forEach(collector::add);
    LiveTable<Entry> live = collector.live().orElseThrow();
    List<Entry> rows = new ArrayList<>(start.rows());
    for (Step step : moves.steps()) {
      move(live, rows, step);
    }
    RollupTable<Entry> expected = start.plan().compute(rows).orElseThrow();
    RollupTable<Entry> frozen = live.table();
    for (Unit unit : start.tree().units()) {
      assertThat(frozen.unitsPresent(unit.id())).isEqualTo(expected.unitsPresent(unit.id()));
      for (Measure<Entry> measure : RollupCase.BY_HAND.keySet()) {
        assertThat(live.at(unit.id(), measure))
            .as("%s at %s", measure.key(), unit.id())
            .isEqualTo(expected.at(unit.id(), measure))
            .isEqualTo(frozen.at(unit.id(), measure));
      }
    }
  }

  private static void move(LiveTable<Entry> live, List<Entry> rows, Step step) {
    boolean gives = step.gives() && !rows.isEmpty();
    if (gives && step.takes()) {
      Entry before = rows.remove(step.which() % rows.size());
      Entry after = at(before.unit(), step.row());
      live.change(before.unit(), before, after);
      rows.add(after);
    } else if (gives) {
      Entry before = rows.remove(step.which() % rows.size());
      live.remove(before.unit(), before);
    } else {
      live.add(step.row().unit(), step.row());
      rows.add(step.row());
    }
  }

  private static Entry at(UnitId unit, Entry row) {
    return new Entry(unit, row.person(), row.points(), row.flag(), row.weight());
  }

  @Example
  void whatIsNotThereCannotGo() {
    UnitTree tree = Entry.trees().sample();
    UnitId unit = tree.root().id();
    Entry row =
        new Entry(unit, "p", Optional.of(new Bounds(1, 1)), Optional.of(true), Optional.of(1));
    Entry other =
        new Entry(unit, "p", Optional.of(new Bounds(2, 2)), Optional.of(true), Optional.of(1));
    Measure<Entry> count =
        new Measure.Count<>("n", Entry.label("n"), Counted.EACH_ROW, Filter.<Entry>all());
    Measure<Entry> persons =
        new Measure.Count<>("p", Entry.label("p"), Counted.EACH_IDENTITY, Filter.<Entry>all());
    LiveTable<Entry> rows =
        Rollup.over(tree, Entry.ROWS).measure(count).collector().live().orElseThrow();
    assertThatThrownBy(() -> rows.remove(unit, row)).isInstanceOf(IllegalArgumentException.class);
    rows.add(unit, row);
    RollupTable<Entry> frozen = rows.table();
    assertThatThrownBy(() -> rows.add(UnitId.of("x"), row))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> rows.at(unit, persons)).isInstanceOf(IllegalArgumentException.class);
    rows.add(unit, row);
    assertThat(frozen.at(unit, count).value()).isEqualTo(Ratio.whole(1));
    assertThat(rows.at(unit, count).value()).isEqualTo(Ratio.whole(2));

    LiveTable<Entry> distinct =
        Rollup.over(tree, Entry.ROWS).measure(persons).collector().live().orElseThrow();
    distinct.add(unit, row);
    assertThatThrownBy(() -> distinct.remove(unit, other))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> distinct.change(unit, other, row))
        .isInstanceOf(IllegalArgumentException.class);
    distinct.remove(unit, row);
    assertThat(distinct.at(unit, persons).value()).isEqualTo(Ratio.whole(0));
  }

  @Example
  void aRowOutOfItsRangeLeavesEverythingAsItWas() {
    UnitTree tree = Entry.trees().sample();
    UnitId unit = tree.root().id();
    LiveTable<Entry> live =
        Rollup.over(tree, Entry.ROWS)
            .measure(RollupCase.BY_HAND.keySet())
            .collector()
            .live()
            .orElseThrow();
    Entry tooMany =
        new Entry(unit, "p", Optional.of(new Bounds(0, 99)), Optional.of(true), Optional.of(1));
    assertThatThrownBy(() -> live.add(unit, tooMany)).isInstanceOf(IllegalArgumentException.class);
    Entry good =
        new Entry(unit, "q", Optional.of(new Bounds(0, 0)), Optional.of(true), Optional.of(1));
    live.add(unit, good);
    assertThatThrownBy(() -> live.change(unit, good, tooMany))
        .isInstanceOf(IllegalArgumentException.class);
    live.remove(unit, good);
    assertThat(RollupCase.BY_HAND.keySet())
        .allMatch(measure -> live.at(unit, measure).known() == 0)
        .allMatch(measure -> live.at(unit, measure).unknown() == 0);
  }
}
