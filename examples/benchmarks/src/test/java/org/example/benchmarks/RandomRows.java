package org.example.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.jiceng.fact.Body;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.ScalarFact;
import org.jiceng.rollup.Rows;
import org.jiceng.text.Bilingual;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;

/** Random trees of some hundred units, and rows at any of them; a fact is missing in one of eight. */
final class RandomRows {
  private static final Body OWES = Body.of("X", "某", "somebody");

  private RandomRows() {}

  /** A row of a member; several are of one person, who has the same age in all of them. */
  record Row(
      UnitId unit,
      int who,
      Optional<Integer> age,
      Optional<Boolean> woman,
      Optional<Integer> points,
      Optional<Integer> weight) {
    static final Rows<Row> ROWS = new Rows<>(Row::unit, Row::who);
    static final ScalarFact<Row> AGE = number("age", new Bounds(0, 120), Row::age);
    static final ScalarFact<Row> POINTS = number("points", new Bounds(-50, 50), Row::points);
    static final ScalarFact<Row> WEIGHT = number("weight", new Bounds(0, 9), Row::weight);
    /** A part of the weight, known where the age is. */
    static final ScalarFact<Row> LIGHT =
        number(
            "light",
            new Bounds(0, 9),
            row -> row.age().map(age -> Math.min(age % 10, row.weight().orElse(9))));

    static final ScalarFact<Row> WOMAN =
        ScalarFact.flagEvidence("woman", Bilingual.same("woman"), row -> evidence(row.woman()));

    private static ScalarFact<Row> number(
        String key, Bounds range, Function<Row, Optional<Integer>> read) {
      return ScalarFact.bounded(
          key, Bilingual.same(key), range, row -> evidence(read.apply(row).map(Bounds::exactly)));
    }

    private static <V> Evidence<V> evidence(Optional<V> known) {
      return known.map(Evidence::known).orElseGet(() -> Evidence.owedBy(OWES));
    }
  }

  static UnitTree tree(Random random) {
    List<UnitRow> rows = new ArrayList<>();
    UnitId county = UnitId.of("c");
    rows.add(UnitRow.of(county, Optional.empty(), UnitKind.COUNTY, "县"));
    int towns = 1 + random.nextInt(12);
    for (int t = 0; t < towns; t++) {
      UnitId town = UnitId.of("t" + t);
      rows.add(UnitRow.of(town, Optional.of(county), UnitKind.TOWN, "镇"));
      int villages = random.nextInt(25);
      for (int v = 0; v < villages; v++) {
        rows.add(
            UnitRow.of(UnitId.of(town + "v" + v), Optional.of(town), UnitKind.VILLAGE, "村"));
      }
    }
    return UnitTree.of(rows).orElseThrow();
  }

  static List<Row> rows(UnitTree tree, Random random) {
    int persons = 1 + random.nextInt(400);
    List<Optional<Integer>> ages = new ArrayList<>();
    for (int person = 0; person < persons; person++) {
      ages.add(number(random, 0, 120));
    }
    List<Row> rows = new ArrayList<>();
    int count = random.nextInt(1500);
    for (int row = 0; row < count; row++) {
      int who = random.nextInt(persons);
      rows.add(
          new Row(
              tree.unit(random.nextInt(tree.size())).id(),
              who,
              ages.get(who),
              number(random, 0, 1).map(one -> one == 1),
              number(random, -50, 50),
              number(random, 0, 9)));
    }
    return rows;
  }

  private static Optional<Integer> number(Random random, int least, int greatest) {
    int drawn = least + random.nextInt(greatest - least + 1);
    return random.nextInt(8) == 0 ? Optional.empty() : Optional.of(drawn);
  }
}
