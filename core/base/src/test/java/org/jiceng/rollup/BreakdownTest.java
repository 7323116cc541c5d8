package org.jiceng.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.ScalarFact;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.jiceng.text.Text;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.api.Test;

class BreakdownTest {
  private static final UnitId VILLAGE = UnitId.of("v");
  private static final UnitTree TREE =
      UnitTree.of(List.of(UnitRow.of(VILLAGE, Optional.empty(), UnitKind.VILLAGE, "村")))
          .orElseThrow();
  private static final Measure<Entry> COUNT =
      new Measure.Count<>(
          "rows", new Bilingual("人数", "rows"), Counted.EACH_ROW, Filter.<Entry>all());
  private static final Measure<Entry> MEAN =
      new Measure.Mean<>(
          "mean", Bilingual.same("mean"), Counted.EACH_ROW, Entry.POINTS, Filter.<Entry>all());

  private static Entry row(int least, int greatest, boolean flag) {
    return new Entry(
        VILLAGE, "p", Optional.of(new Bounds(least, greatest)), Optional.of(flag), Optional.of(1));
  }

  private static final List<Entry> ROWS =
      List.of(
          row(-3, -3, true),
          row(0, 0, true),
          row(9, 9, false),
          row(9, 10, true),
          row(10, 10, false),
          new Entry(VILLAGE, "p", Optional.empty(), Optional.of(true), Optional.of(1)));

  private static List<String> figures(Breakdown<Entry> breakdown) {
    RollupTable<Entry> table =
        Rollup.over(TREE, Entry.ROWS).measure(breakdown.measures()).compute(ROWS).orElseThrow();
    return breakdown.at(table, VILLAGE).entrySet().stream()
        .map(
            group ->
                group.getKey().words().stream().map(BreakdownTest::english).toList()
                    + " "
                    + group.getValue().bounds()
                    + " ?"
                    + group.getValue().unknown())
        .toList();
  }

  private static String english(Text text) {
    return text.in(Language.EN);
  }

  @Test
  void aCountByBandsIsAHistogram() {
    assertThat(figures(Breakdown.of(COUNT).by(Entry.POINTS, Bands.at(0, 10))))
        .containsExactly(
            "[points below 0] 1 ?1", "[points from 0 to below 10] 2 ?2", "[points from 10] 1 ?2");
  }

  @Test
  void aMeasureByTwoFactsHasEveryPair() {
    Breakdown<Entry> breakdown = Breakdown.of(MEAN).by(Entry.FLAG).by(Entry.POINTS, Bands.at(5));
    assertThat(figures(breakdown))
        .containsExactly(
            "[flag no, points below 5] 0/0 ?0",
            "[flag no, points from 5] 19/2 ?0",
            "[flag yes, points below 5] -3/2 ?1",
            "[flag yes, points from 5] 9..10 ?1");
    assertThat(breakdown.whole()).isEqualTo(MEAN);
    assertThat(breakdown.measures())
        .extracting(Measure::key)
        .contains("mean[flag=0][points=-20..4]");
  }

  @Test
  void aGroupsLabelNamesTheMeasureAndTheGroup() {
    Text label =
        Breakdown.of(COUNT).by(Entry.FLAG).by(Entry.POINTS, Bands.at(5)).measures().get(3).label();
    assertThat(label.in(Language.EN)).isEqualTo("rows: flag yes, points from 5");
    assertThat(label.in(Language.ZH)).isEqualTo("人数（标记：是、points：5 以上）");
  }

  @Test
  void everyKindOfMeasureOfRowsIsDivided() {
    Filter<Entry> all = Filter.all();
    Text label = Bilingual.same("x");
    for (Measure<Entry> measure :
        List.<Measure<Entry>>of(
            COUNT,
            MEAN,
            new Measure.Share<>("s", label, Counted.EACH_IDENTITY, all, all),
            new Measure.Sum<>("s", label, Counted.EACH_IDENTITY, Entry.POINTS, all),
            new Measure.WeightedMean<>("s", label, Entry.POINTS, Entry.WEIGHT, all),
            new Measure.SumShare<>("s", label, Entry.PART, Entry.WEIGHT, all),
            new Measure.Least<>("s", label, Entry.POINTS, all),
            new Measure.Greatest<>("s", label, Entry.POINTS, all),
            new Measure.Quantile<>(
                "s",
                label,
                Counted.EACH_IDENTITY,
                Entry.POINTS,
                new Ratio(1, 4),
                QuantileRule.MIDPOINT,
                all))) {
      assertThat(Breakdown.of(measure).by(Entry.FLAG).measures())
          .hasSize(2)
          .allMatch(part -> part.getClass() == measure.getClass())
          .allMatch(part -> part.counted() == measure.counted())
          .allMatch(part -> part.facts().contains(Entry.FLAG));
    }
  }

  @Test
  void mistakesOfTheCallerThrow() {
    ScalarFact<Entry> wide =
        ScalarFact.integer("wide", Bilingual.same("wide"), new Bounds(0, 256), row -> 0);
    assertThatThrownBy(() -> Breakdown.of(COUNT).by(wide))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("wide");
    assertThat(Breakdown.of(COUNT).by(wide, Bands.at(1, 300)).groups()).hasSize(2);
    Measure<Entry> units =
        new Measure.UnitCount<>("u", Bilingual.same("u"), UnitFilter.<Entry>all());
    assertThatThrownBy(() -> Breakdown.of(units)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Bands.at(3, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Bands.at(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Bands.at(Integer.MIN_VALUE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Bands.at(1, 2)).hasToString("[1, 2]");
  }
}
