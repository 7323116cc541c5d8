package org.jiceng.examples.xing;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.examples.xing.VillageProfile.Column;
import org.jiceng.fact.Bounds;
import org.jiceng.rollup.Counted;
import org.jiceng.rollup.Figure;
import org.jiceng.rollup.Filter;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.Rollup;
import org.jiceng.rollup.RollupTable;
import org.jiceng.rollup.Rows;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitTree;

/** Part 4: facts of units, as the caller declares them; the numbers are the article's. */
final class TheProfiles {
  private static final Filter<VillageProfile> ALL = Filter.all();

  private final Printer printer;
  private final UnitTree tree;

  TheProfiles(Printer printer, UnitTree tree) {
    this.printer = printer;
    this.tree = tree;
  }

  void print() {
    printer.title("四、单位自身的事实", "4. Facts of units");
    List<Measure<VillageProfile>> measures = new ArrayList<>();
    for (Column column : Column.values()) {
      measures.add(
          switch (column) {
            case INCOME_YUAN ->
                new Measure.WeightedMean<>(
                    "income", column.fact().label(), column.fact(), Column.POPULATION.fact(), ALL);
            case STARS ->
                new Measure.Mean<>(
                    "stars", column.fact().label(), Counted.EACH_ROW, column.fact(), ALL);
            default ->
                new Measure.Sum<>(
                    column.name(), column.fact().label(), Counted.EACH_ROW, column.fact(), ALL);
          });
    }
    // tag::unit-rows
    RollupTable<VillageProfile> table =
        Rollup.over(tree, Rows.ofUnits(VillageProfile::unit))
            .measure(measures)
            .compute(profiles())
            .orElseThrow();
    // end::unit-rows
    UnitId county = tree.root().id();
    for (Measure<VillageProfile> measure : measures) {
      Figure figure = table.at(county, measure);
      printer.say(
          "%s：%s（%s）",
          "%s: %s (%s)",
          measure.label(),
          figure.bounds().isDefined()
              ? figure.bounds().rounded(0)
              : printer.words("无数据", "nothing known"),
          figure.knownOfAll());
    }
    printer.say(
        "填报单位 %d/%d。报道只给出两个村和九个社区的数字；没有的是未知，不是零；每个服务中心面积的上限5000为示例所选。",
        "Units present %d of %d. The article gives numbers of two villages and of the nine"
            + " communities; what is not given is unknown, not zero; at most 5000 m² for a centre is"
            + " chosen.",
        table.unitsPresent(county),
        table.unitsExpected(county));
  }

  private List<VillageProfile> profiles() {
    List<VillageProfile> profiles = new ArrayList<>();
    for (Unit unit : tree.units()) {
      if (unit.name().startsWith("马蒲滩")) {
        profiles.add(
            new VillageProfile(
                unit.id(),
                ImmutableMap.<Column, Bounds>builder()
                    .put(Column.HOUSEHOLDS, Bounds.exactly(917))
                    .put(Column.POPULATION, Bounds.exactly(2_671))
                    .put(Column.PARTY_MEMBERS, Bounds.exactly(63))
                    .put(Column.FARMLAND_MU, Bounds.exactly(4_465))
                    .put(Column.FOREST_MU, Bounds.exactly(420))
                    .put(Column.INCOME_YUAN, Bounds.exactly(9_200))
                    .buildOrThrow()));
      } else if (unit.name().startsWith("九元坪")) {
        profiles.add(
            new VillageProfile(
                unit.id(),
                ImmutableMap.of(
                    Column.RECOVERED_MU, Bounds.exactly(869),
                    Column.RECOVERED_YUAN, Bounds.exactly(32_000))));
      } else if (unit.isCounted() && unit.kind() == UnitKind.COMMUNITY) {
        // At least 300 m² each; which six have 500 or more, and how much, the article does not say.
        profiles.add(
            new VillageProfile(
                unit.id(), ImmutableMap.of(Column.FLOOR_AREA_M2, new Bounds(300, 5_000))));
      }
    }
    return profiles;
  }
}
