package org.jiceng.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;

class RollupProperties {
  /** A row: a person in a village; points and flag may be unknown, and belong to the person. */
  record Row(String village, String person, Optional<Integer> points, Optional<Boolean> flag) {}

  private static final Body OWES = Body.of("X", "甲", "x");
  private static final ScalarFact<Row> POINTS =
      ScalarFact.bounded(
          "points",
          Bilingual.same("points"),
          new Bounds(0, 100),
          row ->
              row.points()
                  .map(points -> Evidence.known(Bounds.exactly(points)))
                  .orElseGet(() -> Evidence.owedBy(OWES)));
  private static final ScalarFact<Row> FLAG =
      ScalarFact.flagEvidence(
          "flag",
          Bilingual.same("flag"),
          row -> row.flag().map(Evidence::known).orElseGet(() -> Evidence.owedBy(OWES)));
  private static final Filter<Row> ALL = Filter.all();
  private static final Measure<Row> ROWS =
      new Measure.Count<>("rows", Bilingual.same("rows"), Counted.EACH_ROW, ALL);
  private static final Measure<Row> PERSONS =
      new Measure.Count<>("persons", Bilingual.same("persons"), Counted.EACH_IDENTITY, ALL);
  private static final Measure<Row> MEAN =
      new Measure.Mean<>("mean", Bilingual.same("mean"), Counted.EACH_IDENTITY, POINTS, ALL);
  private static final Measure<Row> SHARE =
      new Measure.Share<>(
          "share", Bilingual.same("share"), Counted.EACH_IDENTITY, Filter.where(FLAG), ALL);
  private static final Measure<Row> HIGH_ROWS =
      new Measure.Count<>(
          "high",
          Bilingual.same("high"),
          Counted.EACH_ROW,
          Filter.where(POINTS, new Bounds(50, 100)));

  private static final List<String> VILLAGES = List.of("v1", "v2", "v3", "v4");
  private static final UnitTree TREE = tree();
  private static final Rollup<Row> ROLLUP =
      Rollup.over(TREE, new Rows<Row>(row -> UnitId.of(row.village()), Row::person))
          .measure(ROWS, PERSONS, MEAN, SHARE, HIGH_ROWS);

  private static UnitTree tree() {
    List<UnitRow> rows = new ArrayList<>();
    rows.add(UnitRow.of(UnitId.of("c"), Optional.empty(), UnitKind.COUNTY, "县"));
    rows.add(unit("t1", "c", UnitKind.TOWN));
    rows.add(unit("t2", "c", UnitKind.TOWN));
    for (String village : VILLAGES) {
      rows.add(unit(village, village.compareTo("v3") < 0 ? "t1" : "t2", UnitKind.VILLAGE));
    }
    return UnitTree.of(rows).orElseThrow();
  }

  private static UnitRow unit(String id, String parent, UnitKind kind) {
    return UnitRow.of(UnitId.of(id), Optional.of(UnitId.of(parent)), kind, id);
  }

  @Provide
  Arbitrary<List<Row>> rows() {
    record Person(String id, Optional<Integer> points, Optional<Boolean> flag) {}
    Arbitrary<Person> persons =
        Combinators.combine(
                Arbitraries.integers().between(0, 11).map(n -> "p" + n),
                Arbitraries.integers().between(0, 100).optional(0.8),
                Arbitraries.of(true, false).optional(0.8))
            .as(Person::new);
    Arbitrary<List<Person>> distinct = persons.list().uniqueElements(Person::id).ofMaxSize(12);
    return distinct.flatMap(
        people ->
            Combinators.combine(
                    people.stream()
                        .map(
                            person ->
                                Arbitraries.of(VILLAGES)
                                    .set()
                                    .ofMinSize(1)
                                    .ofMaxSize(2)
                                    .map(
                                        at ->
                                            at.stream()
                                                .sorted()
                                                .map(
                                                    village ->
                                                        new Row(
                                                            village,
                                                            person.id(),
                                                            person.points(),
                                                            person.flag()))
                                                .toList()))
                        .toList())
                .as(lists -> lists.stream().flatMap(List::stream).toList()));
  }

  @Property
  void everyFigureEqualsTheOneCountedByHand(@ForAll("rows") List<Row> rows) {
    RollupTable<Row> table = ROLLUP.compute(rows).orElseThrow();
    for (Unit unit : TREE.units()) {
      List<Row> within = within(rows, unit);
      Map<String, Row> people =
          within.stream().collect(Collectors.toMap(Row::person, row -> row, (a, b) -> a));
      long known = people.values().stream().filter(row -> row.points().isPresent()).count();
      long sum = people.values().stream().mapToLong(row -> row.points().orElse(0)).sum();
      long flagKnown = people.values().stream().filter(row -> row.flag().isPresent()).count();
      long flagged = people.values().stream().filter(row -> row.flag().orElse(false)).count();
      long high = within.stream().filter(row -> row.points().orElse(0) >= 50).count();
      long unknownRows = within.stream().filter(row -> row.points().isEmpty()).count();

      assertThat(table.at(unit.id(), ROWS)).isEqualTo(new Figure(Ratio.whole(within.size()), 0));
      assertThat(table.at(unit.id(), PERSONS)).isEqualTo(new Figure(Ratio.whole(people.size()), 0));
      assertThat(table.at(unit.id(), MEAN))
          .isEqualTo(new Figure(new Ratio(sum, known), people.size() - known));
      assertThat(table.at(unit.id(), SHARE))
          .isEqualTo(new Figure(new Ratio(flagged, flagKnown), people.size() - flagKnown));
      assertThat(table.at(unit.id(), HIGH_ROWS))
          .isEqualTo(new Figure(Ratio.whole(high), unknownRows));
      assertThat(table.unitsPresent(unit.id()))
          .isEqualTo((int) within.stream().map(Row::village).distinct().count());
    }
  }

  @Property
  void theOrderOfRowsDoesNotMatter(@ForAll("rows") List<Row> rows, @ForAll Random random) {
    List<Row> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, random);
    RollupTable<Row> expected = ROLLUP.compute(rows).orElseThrow();
    RollupTable<Row> actual = ROLLUP.compute(shuffled).orElseThrow();
    for (Unit unit : TREE.units()) {
      for (Measure<Row> measure : ROLLUP.measures()) {
        assertThat(actual.at(unit.id(), measure)).isEqualTo(expected.at(unit.id(), measure));
      }
    }
  }

  private static List<Row> within(List<Row> rows, Unit unit) {
    int from = TREE.indexOf(unit.id());
    int to = TREE.endExclusive(from);
    return rows.stream()
        .filter(row -> TREE.indexOf(UnitId.of(row.village())) >= from)
        .filter(row -> TREE.indexOf(UnitId.of(row.village())) < to)
        .toList();
  }
}
