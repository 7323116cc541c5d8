package org.jiceng.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
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
  void anAgeKnownOnlyByBoundsIsUnknownToAMean() {
    Figure figure =
        Rollup.over(TREE, ROWS)
            .measure(MEAN_AGE)
            .compute(List.of(aged("v", 30), new Row("v", new Bounds(40, 41), Optional.empty())))
            .orElseThrow()
            .at(UnitId.of("v"), MEAN_AGE);
    assertThat(figure).isEqualTo(new Figure(new Ratio(30, 1), 1));
    assertThat(figure.isWhole()).isFalse();
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
    return new Figure(new Ratio(above, below), unknown);
  }

  @Test
  void aRowOfAnUnknownUnitIsRefused() {
    var outcome = Rollup.over(TREE, ROWS).measure(MEAN_AGE).compute(List.of(aged("x", 30)));
    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.issues())
        .extracting(Issue::code)
        .containsExactly(RollupIssue.ROLLUP_UNIT_UNKNOWN);
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
