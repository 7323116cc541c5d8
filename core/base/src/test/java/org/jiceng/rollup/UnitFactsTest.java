package org.jiceng.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jiceng.fact.Body;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.ScalarFact;
import org.jiceng.issue.Issue;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.api.Test;

/** A caller declares facts of units as those of persons are declared, and rolls them up. */
class UnitFactsTest {
  private static final Body COUNTY_OFFICE = Body.of("COUNTY", "县农业农村局", "the county's office");

  /** What a village reports; income in yuan a household. */
  private record Village(String unit, int households, OptionalInt farmlandMu, int income) {}

  private static final ScalarFact<Village> HOUSEHOLDS =
      ScalarFact.integer(
          "village.households",
          new Bilingual("户数", "households"),
          new Bounds(0, 100_000),
          Village::households);
  private static final ScalarFact<Village> FARMLAND =
      ScalarFact.bounded(
          "village.farmlandMu",
          new Bilingual("耕地（亩）", "farmland, mu"),
          new Bounds(0, 10_000_000),
          village ->
              village.farmlandMu().isPresent()
                  ? Evidence.known(Bounds.exactly(village.farmlandMu().getAsInt()))
                  : Evidence.owedBy(COUNTY_OFFICE));
  private static final ScalarFact<Village> INCOME =
      ScalarFact.integer(
          "village.income",
          new Bilingual("户均收入", "income a household"),
          new Bounds(0, 10_000_000),
          Village::income);

  private static final Filter<Village> ALL = Filter.all();
  private static final Measure<Village> FARMLAND_SUM =
      new Measure.Sum<>("farmland", FARMLAND.label(), Counted.EACH_ROW, FARMLAND, ALL);
  private static final Measure<Village> MEAN_HOUSEHOLDS =
      new Measure.Mean<>("households", HOUSEHOLDS.label(), Counted.EACH_ROW, HOUSEHOLDS, ALL);
  private static final Measure<Village> MEAN_INCOME =
      new Measure.WeightedMean<>("income", INCOME.label(), INCOME, HOUSEHOLDS, ALL);
  private static final Measure<Village> LARGEST =
      new Measure.Greatest<>("largest", HOUSEHOLDS.label(), HOUSEHOLDS, ALL);

  private static final UnitId TOWN = UnitId.of("t");
  private static final UnitTree TREE =
      UnitTree.of(
              List.of(
                  UnitRow.of(TOWN, Optional.empty(), UnitKind.TOWN, "镇"),
                  UnitRow.of(UnitId.of("v"), Optional.of(TOWN), UnitKind.VILLAGE, "甲村"),
                  UnitRow.of(UnitId.of("w"), Optional.of(TOWN), UnitKind.VILLAGE, "乙村"),
                  UnitRow.of(UnitId.of("x"), Optional.of(TOWN), UnitKind.VILLAGE, "丙村")))
          .orElseThrow();
  private static final Rollup<Village> PLAN =
      Rollup.over(TREE, Rows.<Village>ofUnits(village -> UnitId.of(village.unit())))
          .measure(FARMLAND_SUM, MEAN_HOUSEHOLDS, MEAN_INCOME, LARGEST);

  private static Village village(String unit, int households, int farmland, int income) {
    return new Village(unit, households, OptionalInt.of(farmland), income);
  }

  @Test
  void factsOfUnitsRollUp() {
    RollupTable<Village> table =
        PLAN.compute(
                List.of(
                    village("v", 100, 1_200, 50_000),
                    new Village("w", 300, OptionalInt.empty(), 30_000)))
            .orElseThrow();
    assertThat(table.at(TOWN, FARMLAND_SUM)).isEqualTo(Figure.of(Ratio.whole(1_200), 1, 1));
    assertThat(table.at(TOWN, FARMLAND_SUM).knownOfAll().in(Language.EN)).isEqualTo("1 of 2 known");
    assertThat(table.at(TOWN, MEAN_HOUSEHOLDS).value()).isEqualTo(new Ratio(400, 2));
    // Not 40,000: the mean of the two means.
    assertThat(table.at(TOWN, MEAN_INCOME).bounds().rounded(0)).isEqualTo("35000");
    assertThat(table.at(TOWN, MEAN_INCOME).known()).isEqualTo(2);
    assertThat(table.at(TOWN, LARGEST).value()).isEqualTo(Ratio.whole(300));
    assertThat(table.unitsPresent(TOWN)).isEqualTo(2);
    assertThat(table.unitsExpected(TOWN)).isEqualTo(3);
  }

  @Test
  void aPlaceThatReportsTwiceIsRefused() {
    var outcome = PLAN.compute(List.of(village("v", 1, 1, 1), village("v", 2, 2, 2)));
    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.issues())
        .extracting(Issue::code)
        .containsExactly(RollupIssue.ROLLUP_UNIT_TWICE);
    assertThat(outcome.issues().get(0).in(Language.EN)).endsWith("v has a second row");
    assertThat(outcome.issues().get(0).in(Language.ZH)).endsWith("v 有两行数据");
  }

  @Test
  void aCorrectedReportTakesThePlaceOfTheFirst() {
    LiveTable<Village> live = PLAN.collector().live().orElseThrow();
    UnitId unit = UnitId.of("v");
    live.add(unit, village("v", 1, 10, 1));
    assertThatThrownBy(() -> live.add(unit, village("v", 2, 20, 2)))
        .isInstanceOf(IllegalArgumentException.class);
    live.change(unit, village("v", 1, 10, 1), village("v", 2, 20, 2));
    assertThat(live.at(TOWN, FARMLAND_SUM).value()).isEqualTo(Ratio.whole(20));
  }
}
