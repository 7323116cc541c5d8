package org.jiceng.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jiceng.fact.Body;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.ScalarFact;
import org.jiceng.text.Bilingual;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The ways of the engine that few rows do not reach: many rows at one node, many codes, long words,
 * negative values, values known only by bounds.
 */
class RollupEngineTest {
  private static final Body OWES = Body.of("X", "甲", "x");
  private static final int LOWEST = -1000;

  private record Row(UnitId unit, int least, int greatest, boolean known, boolean flag) {}

  private static final ScalarFact<Row> FLAG =
      ScalarFact.flag("flag", Bilingual.same("flag"), Row::flag);

  private static ScalarFact<Row> value(int highest) {
    return ScalarFact.bounded(
        "value",
        Bilingual.same("value"),
        new Bounds(LOWEST, highest),
        row ->
            row.known()
                ? Evidence.known(new Bounds(row.least(), row.greatest()))
                : Evidence.owedBy(OWES));
  }

  private static UnitTree tree(int towns, int villages) {
    List<UnitRow> rows = new ArrayList<>();
    UnitId county = UnitId.of("c");
    rows.add(UnitRow.of(county, Optional.empty(), UnitKind.COUNTY, "县"));
    for (int town = 0; town < towns; town++) {
      UnitId id = UnitId.of("t" + town);
      rows.add(UnitRow.of(id, Optional.of(county), UnitKind.TOWN, id.value()));
      for (int village = 0; village < villages; village++) {
        rows.add(
            UnitRow.of(
                UnitId.of(id + "v" + village), Optional.of(id), UnitKind.VILLAGE, id.value()));
      }
    }
    return UnitTree.of(rows).orElseThrow();
  }

  /** Half of the rows lie in one village, a few at the towns themselves. */
  private static List<Row> rows(UnitTree tree, int count, int highest) {
    SplittableRandom random = new SplittableRandom(count);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int at = random.nextBoolean() ? tree.size() - 1 : 1 + random.nextInt(tree.size() - 1);
      int value = random.nextInt(LOWEST, highest + 1);
      int greatest = random.nextInt(50) == 0 ? highest : value;
      rows.add(
          new Row(
              tree.unit(at).id(), value, greatest, random.nextInt(40) > 0, random.nextInt(3) == 0));
    }
    return rows;
  }

  @ParameterizedTest(name = "{0} rows, values to {1}")
  @CsvSource({"10, 5", "3000, 5", "3000, 60000", "200000, 2000000", "1, 0"})
  void everyNodeHasWhatIsCountedByHand(int count, int highest) {
    UnitTree tree = tree(4, 5);
    List<Row> rows = rows(tree, count, highest);
    ScalarFact<Row> value = value(highest);
    Filter<Row> all = Filter.all();
    Measure<Row> number = new Measure.Count<>("n", Bilingual.same("n"), Counted.EACH_ROW, all);
    Measure<Row> mean =
        new Measure.Mean<>("mean", Bilingual.same("mean"), Counted.EACH_ROW, value, all);
    Measure<Row> flagged =
        new Measure.Share<>(
            "flagged", Bilingual.same("flagged"), Counted.EACH_ROW, Filter.where(FLAG), all);
    Measure<Row> positive =
        new Measure.Count<>(
            "positive",
            Bilingual.same("positive"),
            Counted.EACH_ROW,
            Filter.where(value, new Bounds(1, Math.max(1, highest))));
    Measure<Row> least = new Measure.Least<>("least", Bilingual.same("least"), value, all);
    Measure<Row> greatest =
        new Measure.Greatest<>("greatest", Bilingual.same("greatest"), value, all);
    RowCollector<Row> collector =
        Rollup.over(tree, new Rows<Row>(Row::unit, row -> row))
            .measure(number, mean, flagged, positive, least, greatest)
            .collector();
    rows.forEach(collector::add);
    Snapshot<Row> snapshot = collector.snapshot().orElseThrow();
    RollupTable<Row> table = snapshot.table();
    RollupTable<Row> onSeveralThreads = snapshot.tableInParallel();
    LiveTable<Row> live = collector.live().orElseThrow();

    for (Unit unit : tree.units()) {
      for (Measure<Row> measure : table.measures()) {
        assertThat(onSeveralThreads.at(unit.id(), measure)).isEqualTo(table.at(unit.id(), measure));
        assertThat(live.at(unit.id(), measure)).isEqualTo(table.at(unit.id(), measure));
      }
      int from = tree.indexOf(unit.id());
      long all1 = 0;
      long sum = 0;
      long most = 0;
      long known = 0;
      long flags = 0;
      long above = 0;
      long maybe = 0;
      List<Row> withValue = new ArrayList<>();
      for (Row row : rows) {
        int at = tree.indexOf(row.unit());
        if (at < from || at >= tree.endExclusive(from)) {
          continue;
        }
        all1++;
        flags += row.flag() ? 1 : 0;
        sum += row.known() ? row.least() : 0;
        most += row.known() ? row.greatest() : 0;
        known += row.known() ? 1 : 0;
        if (row.known()) {
          withValue.add(row);
        }
        boolean surely = row.known() && row.least() >= 1;
        boolean surelyNot = row.known() && row.greatest() < 1;
        above += surely ? 1 : 0;
        maybe += surely || surelyNot ? 0 : 1;
      }
      assertThat(table.at(unit.id(), number)).isEqualTo(Figure.of(Ratio.whole(all1), all1, 0));
      assertThat(table.at(unit.id(), mean))
          .isEqualTo(
              new Figure(
                  new RatioBounds(new Ratio(sum, known), new Ratio(most, known)),
                  known,
                  all1 - known));
      assertThat(table.at(unit.id(), flagged))
          .isEqualTo(Figure.of(new Ratio(flags, all1), all1, 0));
      if (known > 0) {
        assertThat(table.at(unit.id(), least).bounds())
            .isEqualTo(
                bounds(
                    withValue.stream().mapToInt(Row::least).min().getAsInt(),
                    withValue.stream().mapToInt(Row::greatest).min().getAsInt()));
        assertThat(table.at(unit.id(), greatest).bounds())
            .isEqualTo(
                bounds(
                    withValue.stream().mapToInt(Row::least).max().getAsInt(),
                    withValue.stream().mapToInt(Row::greatest).max().getAsInt()));
      }
      assertThat(table.at(unit.id(), positive))
          .isEqualTo(Figure.of(Ratio.whole(above), above, maybe));
    }
  }

  private static RatioBounds bounds(int least, int greatest) {
    return new RatioBounds(Ratio.whole(least), Ratio.whole(greatest));
  }
}
