package org.jiceng.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.ScalarFact;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Place;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.api.Test;

class RollupTest {
  private record Row(String unit, Bounds age, Optional<Boolean> flag) {}

  private static final UnitTree TREE =
      UnitTree.of(
              List.of(
                  UnitRow.of(UnitId.of("t"), Optional.empty(), UnitKind.TOWN, "镇"),
                  UnitRow.of(UnitId.of("v"), Optional.of(UnitId.of("t")), UnitKind.VILLAGE, "甲村"),
                  UnitRow.of(UnitId.of("w"), Optional.of(UnitId.of("t")), UnitKind.VILLAGE, "乙村")))
          .orElseThrow();
  private static final ScalarFact<Row> AGE =
      ScalarFact.bounded(
          "age", Bilingual.same("age"), new Bounds(0, 150), row -> Evidence.known(row.age()));
  private static final ScalarFact<Row> FLAG =
      ScalarFact.flagEvidence(
          "flag",
          Bilingual.same("flag"),
          row ->
              row.flag()
                  .map(Evidence::known)
                  .orElseGet(() -> Evidence.owedBy(Body.of("X", "甲", "x"))));
  private static final Filter<Row> ALL = Filter.all();
  private static final Measure<Row> MEAN_AGE =
      new Measure.Mean<>("age", Bilingual.same("age"), Counted.EACH_ROW, AGE, ALL);
  private static final Measure<Row> SHARE_OF_ONE_PERSON =
      new Measure.Share<>(
          "share", Bilingual.same("share"), Counted.EACH_IDENTITY, Filter.where(FLAG), ALL);
  private static final Rows<Row> ROWS = new Rows<>(row -> UnitId.of(row.unit()), row -> "one");

  private static Row aged(String unit, int age) {
    return new Row(unit, Bounds.exactly(age), Optional.empty());
  }

  private static Row flagged(String unit, Optional<Boolean> flag) {
    return new Row(unit, Bounds.exactly(40), flag);
  }

  @Test
  void aMeanIsNotAMeanOfMeans() {
    RollupTable<Row> table =
        Rollup.over(TREE, ROWS)
            .measure(MEAN_AGE)
            .compute(List.of(aged("v", 30), aged("w", 50), aged("w", 52), aged("w", 54)))
            .orElseThrow();
    assertThat(table.at(UnitId.of("t"), MEAN_AGE).value()).isEqualTo(new Ratio(186, 4));
  }

  @Test
  void aMeanOfAnAgeKnownOnlyByBoundsHasBothBounds() {
    Figure figure =
        Rollup.over(TREE, ROWS)
            .measure(MEAN_AGE)
            .compute(List.of(aged("v", 30), new Row("v", new Bounds(40, 41), Optional.empty())))
            .orElseThrow()
            .at(UnitId.of("v"), MEAN_AGE);
    assertThat(figure)
        .isEqualTo(new Figure(new RatioBounds(new Ratio(70, 2), new Ratio(71, 2)), 2, 0));
    assertThat(figure.isWhole()).isTrue();
    assertThat(figure.bounds().rounded(0)).isEqualTo("35..36");
    assertThatThrownBy(figure::value)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("70/2..71/2");
  }

  @Test
  void whatIsSoInOneRowIsSoOfTheIdentity() {
    assertThat(shareOf(Optional.of(false), Optional.of(true))).isEqualTo(figure(1, 1, 0));
    assertThat(shareOf(Optional.of(false), Optional.empty())).isEqualTo(figure(0, 0, 1));
    assertThat(shareOf(Optional.of(true), Optional.empty())).isEqualTo(figure(1, 1, 0));
    assertThat(shareOf(Optional.of(false), Optional.of(false))).isEqualTo(figure(0, 1, 0));
  }

  private static Figure shareOf(Optional<Boolean> first, Optional<Boolean> second) {
    return Rollup.over(TREE, ROWS)
        .measure(SHARE_OF_ONE_PERSON)
        .compute(List.of(flagged("v", first), flagged("w", second)))
        .orElseThrow()
        .at(UnitId.of("t"), SHARE_OF_ONE_PERSON);
  }

  private static Figure figure(long above, long below, long unknown) {
    return Figure.of(new Ratio(above, below), below, unknown);
  }

  @Test
  void aRowOfAnUnknownUnitIsRefused() {
    Rows<Row> found = ROWS.foundAt(row -> Place.of("rows.csv").line(7).at(row.unit()));
    var outcome = Rollup.over(TREE, found).measure(MEAN_AGE).compute(List.of(aged("x", 30)));
    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.issues())
        .extracting(issue -> issue.place() + " " + issue.code())
        .containsExactly("rows.csv:7:x ROLLUP_UNIT_UNKNOWN");
    assertThat(outcome.issues().get(0).in(Language.EN)).contains("unit x");
  }

  @Test
  void aTableStaysAsItIsWhenMoreRowsCome() {
    RowCollector<Row> collector = Rollup.over(TREE, ROWS).measure(MEAN_AGE).collector();
    collector.add(aged("v", 30));
    RollupTable<Row> first = collector.table().orElseThrow();
    collector.add(TREE.indexOf(UnitId.of("w")), aged("anywhere", 50));
    RollupTable<Row> second = collector.table().orElseThrow();
    Snapshot<Row> snapshot = collector.snapshot().orElseThrow();
    assertThat(collector.size()).isEqualTo(2);
    assertThat(snapshot.size()).isEqualTo(2);
    collector.add(aged("v", 99));
    assertThat(snapshot.table().at(UnitId.of("t"), MEAN_AGE)).isEqualTo(second.at(0, MEAN_AGE));
    assertThat(first.at(UnitId.of("t"), MEAN_AGE).value()).isEqualTo(new Ratio(30, 1));
    assertThat(second.at(UnitId.of("t"), MEAN_AGE).value()).isEqualTo(new Ratio(80, 2));
    assertThat(second.at(UnitId.of("w"), MEAN_AGE).value()).isEqualTo(new Ratio(50, 1));
    assertThatThrownBy(() -> collector.add(TREE.size(), aged("v", 1)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void unitsWithoutRowsAreExpectedButNotPresent() {
    RollupTable<Row> table =
        Rollup.over(TREE, ROWS)
            .measure(MEAN_AGE)
            .compute(List.of(aged("v", 30), aged("v", 31)))
            .orElseThrow();
    assertThat(table.unitsExpected(UnitId.of("t"))).isEqualTo(2);
    assertThat(table.unitsPresent(UnitId.of("t"))).isEqualTo(1);
    assertThat(table.at(UnitId.of("w"), MEAN_AGE).value().isDefined()).isFalse();
  }

  @Test
  void aQuantileOfAFactWithTooWideARangeIsRefused() {
    ScalarFact<Row> income =
        ScalarFact.integer("income", new Bilingual("收入", "income"), new Bounds(0, 4096), row -> 7);
    Measure<Row> median =
        new Measure.Quantile<>(
            "median",
            new Bilingual("中位数", "median"),
            Counted.EACH_ROW,
            income,
            new Ratio(1, 2),
            QuantileRule.MIDPOINT,
            ALL);
    var outcome = Rollup.over(TREE, ROWS).measure(median).compute(List.of(aged("v", 30)));
    assertThat(outcome.issues())
        .extracting(Issue::code)
        .containsExactly(RollupIssue.ROLLUP_RANGE_TOO_WIDE);
    assertThat(outcome.issues().get(0).in(Language.EN))
        .endsWith("median: income can have 4097 values; values are put in order for 4096 at most");
    assertThat(outcome.issues().get(0).in(Language.ZH)).contains("收入可取 4097 个值");
  }

  @Test
  void aSumIsTakenWhereItsSizeIsKnownToFit() {
    ScalarFact<Row> weight =
        ScalarFact.integer(
            "w", Bilingual.same("w"), new Bounds(0, Integer.MAX_VALUE), row -> Integer.MAX_VALUE);
    Measure<Row> heavy = new Measure.WeightedMean<>("h", Bilingual.same("h"), weight, weight, ALL);
    RowCollector<Row> collector = Rollup.over(TREE, ROWS).measure(heavy).collector();
    collector.add(aged("v", 30));
    collector.add(aged("v", 30));
    assertThat(collector.table().orElseThrow().at(0, heavy).value())
        .isEqualByComparingTo(Ratio.whole(Integer.MAX_VALUE));
    collector.add(aged("w", 30));
    assertThatThrownBy(collector::table).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void theLeastOfAllIntegersIsNotTakenForUnknown() {
    Map<String, Evidence<Bounds>> given =
        Map.of(
            "v", Evidence.known(Bounds.exactly(Integer.MIN_VALUE)),
            "w", Evidence.owedBy(Body.of("X", "甲", "x")));
    ScalarFact<Row> any =
        ScalarFact.bounded(
            "any",
            Bilingual.same("any"),
            new Bounds(Integer.MIN_VALUE, Integer.MAX_VALUE),
            row -> Objects.requireNonNull(given.get(row.unit())));
    Measure<Row> sum = new Measure.Sum<>("s", Bilingual.same("s"), Counted.EACH_ROW, any, ALL);
    RollupTable<Row> table =
        Rollup.over(TREE, ROWS)
            .measure(sum, MEAN_AGE)
            .compute(List.of(aged("v", 30), aged("w", 50)))
            .orElseThrow();
    assertThat(table.at(0, sum)).isEqualTo(Figure.of(Ratio.whole(Integer.MIN_VALUE), 1, 1));
    assertThat(table.at(0, MEAN_AGE)).isEqualTo(figure(80, 2, 0));
  }

  @Test
  void aFigureSaysOfHowManyItKnows() {
    Figure figure = Figure.of(new Ratio(30, 1), 1, 2);
    assertThat(figure.isWhole()).isFalse();
    assertThat(figure.knownOfAll().in(Language.EN)).isEqualTo("1 of 3 known");
    assertThat(figure.knownOfAll().in(Language.ZH)).isEqualTo("3 项中已知 1 项");
  }

  @Test
  void aMeasureThatCannotBeThrows() {
    ScalarFact<Row> debt =
        ScalarFact.integer("debt", Bilingual.same("debt"), new Bounds(-1, 9), row -> 0);
    assertThatThrownBy(() -> new Measure.SumShare<>("s", Bilingual.same("s"), debt, AGE, ALL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("less than nothing");
    assertThatThrownBy(() -> new Measure.WeightedMean<>("w", Bilingual.same("w"), AGE, debt, ALL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("debt");
    assertThatThrownBy(() -> new Measure.Count<>("w", Bilingual.same("w"), Counted.EACH_UNIT, ALL))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> quantile(new Ratio(3, 2)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> quantile(new Ratio(0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> UnitFilter.rows(ALL, new Bounds(-1, 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Measure<Row> quantile(Ratio at) {
    return new Measure.Quantile<>(
        "q", Bilingual.same("q"), Counted.EACH_ROW, AGE, at, QuantileRule.NEAREST_RANK, ALL);
  }

  @Test
  void mistakesOfTheCallerThrow() {
    Rollup<Row> plan = Rollup.over(TREE, ROWS).measure(MEAN_AGE);
    assertThatThrownBy(() -> plan.measure(MEAN_AGE)).isInstanceOf(IllegalArgumentException.class);
    RollupTable<Row> table = plan.compute(List.of()).orElseThrow();
    assertThatThrownBy(() -> table.at(UnitId.of("t"), SHARE_OF_ONE_PERSON))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> table.at(UnitId.of("x"), MEAN_AGE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
