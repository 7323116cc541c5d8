package org.jiceng.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitTree;

/** A table made of parts that were collected apart and sent is the table of all rows. */
class RollupStateProperties {
  @Provide
  Arbitrary<RollupCase> cases() {
    return RollupCase.cases();
  }

  @Property
  void partsAddUpToTheWhole(
      @ForAll("cases") RollupCase given,
      @ForAll @IntRange(min = 1, max = 5) int parts,
      @ForAll Random random)
      throws IOException, ClassNotFoundException {
    List<RowCollector<Entry>> collectors = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      collectors.add(given.plan().collector());
    }
    given.rows().forEach(row -> collectors.get(random.nextInt(parts)).add(row));
    Collections.shuffle(collectors, random);

    RowCollector<Entry> whole = given.plan().collector();
    for (RowCollector<Entry> part : collectors) {
      whole.add(sent(part.state().orElseThrow()));
    }
    // What was put together can be sent on and put together again.
    RowCollector<Entry> again = given.plan().collector();
    again.add(sent(whole.state().orElseThrow()));

    assertThat(again.size()).isEqualTo(given.rows().size());
    RollupTable<Entry> expected = given.plan().compute(given.rows()).orElseThrow();
    RollupTable<Entry> actual = again.table().orElseThrow();
    for (Unit unit : given.tree().units()) {
      for (Measure<Entry> measure : RollupCase.BY_HAND.keySet()) {
        assertThat(actual.at(unit.id(), measure))
            .as("%s at %s", measure.key(), unit.id())
            .isEqualTo(expected.at(unit.id(), measure));
      }
      assertThat(actual.unitsPresent(unit.id())).isEqualTo(expected.unitsPresent(unit.id()));
    }
  }

  @Property(tries = 50)
  void withoutIdentitiesOneRowOfEachReadingIsSent(@ForAll("cases") RollupCase given)
      throws IOException, ClassNotFoundException {
    Measure<Entry> sum =
        new Measure.Sum<>("sum", Entry.label("sum"), Counted.EACH_ROW, Entry.POINTS, Filter.all());
    Rollup<Entry> plan = Rollup.over(given.tree(), Entry.ROWS).measure(sum);
    RowCollector<Entry> part = plan.collector();
    given.rows().forEach(part::add);
    RollupState<Entry> state = sent(part.state().orElseThrow());
    assertThat(state.size()).isEqualTo(given.rows().size());
    assertThat(state.rows())
        .hasSize((int) given.rows().stream().map(Entry::points).distinct().count());
    RowCollector<Entry> whole = plan.collector();
    whole.add(state);
    RollupTable<Entry> expected = plan.compute(given.rows()).orElseThrow();
    for (Unit unit : given.tree().units()) {
      assertThat(whole.table().orElseThrow().at(unit.id(), sum))
          .isEqualTo(expected.at(unit.id(), sum));
    }
  }

  @Property(tries = 50)
  void aStateOfAnotherTreeOrPlanIsRefused(
      @ForAll("cases") RollupCase given, @ForAll("cases") RollupCase other) {
    RollupState<Entry> state = given.plan().collector().state().orElseThrow();
    assertThatThrownBy(
            () ->
                Rollup.over(given.tree(), Entry.ROWS)
                    .measure(List.copyOf(RollupCase.BY_HAND.keySet()).subList(0, 1))
                    .collector()
                    .add(state))
        .isInstanceOf(IllegalArgumentException.class);
    RowCollector<Entry> elsewhere = other.plan().collector();
    if (ids(given.tree()).equals(ids(other.tree()))) {
      elsewhere.add(state);
    } else {
      assertThatThrownBy(() -> elsewhere.add(state)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static List<String> ids(UnitTree tree) {
    return tree.units().stream().map(unit -> unit.id().value()).toList();
  }

  @SuppressWarnings("unchecked") // what was written is read
  private static RollupState<Entry> sent(RollupState<Entry> state)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(state);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (RollupState<Entry>) in.readObject();
    }
  }
}
