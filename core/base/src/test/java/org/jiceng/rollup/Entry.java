package org.jiceng.rollup;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jiceng.fact.Body;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.ScalarFact;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Text;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;

/**
 * A made-up row of random tables: points may be missing, or known only by bounds; rows of one
 * person may contradict each other.
 */
record Entry(
    UnitId unit,
    String person,
    Optional<Bounds> points,
    Optional<Boolean> flag,
    Optional<Integer> weight)
    implements Serializable {
  static final int MOST_POINTS = 20;
  private static final Body OWES = Body.of("X", "甲", "x");

  static final ScalarFact<Entry> POINTS =
      ScalarFact.bounded(
          "points",
          Bilingual.same("points"),
          new Bounds(-MOST_POINTS, MOST_POINTS),
          entry -> entry.points().map(Evidence::known).orElseGet(() -> Evidence.owedBy(OWES)));
  static final ScalarFact<Entry> FLAG =
      ScalarFact.flagEvidence(
          "flag",
          new Bilingual("标记", "flag"),
          entry -> entry.flag().map(Evidence::known).orElseGet(() -> Evidence.owedBy(OWES)));
  static final ScalarFact<Entry> WEIGHT =
      ScalarFact.bounded(
          "weight",
          Bilingual.same("weight"),
          new Bounds(0, 9),
          entry ->
              entry
                  .weight()
                  .map(weight -> Evidence.known(Bounds.exactly(weight)))
                  .orElseGet(() -> Evidence.owedBy(OWES)));

  /** A part of the weight, known where points are, and as exactly. */
  static final ScalarFact<Entry> PART =
      ScalarFact.bounded(
          "part",
          Bilingual.same("part"),
          new Bounds(0, 9),
          entry -> entry.part().map(Evidence::known).orElseGet(() -> Evidence.owedBy(OWES)));

  static final Rows<Entry> ROWS = new Rows<>(Entry::unit, Entry::person);

  Optional<Bounds> part() {
    int whole = weight.orElse(9);
    return points.map(
        known -> {
          int least = Math.floorMod(known.least(), whole + 1);
          return new Bounds(least, Math.min(9, least + known.greatest() - known.least()));
        });
  }

  /** An entry as it is serialized: a list has one element or none. */
  private record Written(
      String unit,
      String person,
      ArrayList<Integer> points,
      ArrayList<Boolean> flag,
      ArrayList<Integer> weight)
      implements Serializable {
    private Object readResolve() {
      return new Entry(
          UnitId.of(unit),
          person,
          points.isEmpty()
              ? Optional.empty()
              : Optional.of(new Bounds(points.get(0), points.get(1))),
          flag.stream().findFirst(),
          weight.stream().findFirst());
    }
  }

  private Object writeReplace() {
    ArrayList<Integer> bounds = new ArrayList<>();
    points.ifPresent(known -> bounds.addAll(List.of(known.least(), known.greatest())));
    return new Written(
        unit.value(),
        person,
        bounds,
        new ArrayList<>(flag.stream().toList()),
        new ArrayList<>(weight.stream().toList()));
  }

  static Text label(String words) {
    return Bilingual.same(words);
  }

  /** Rows as {@link #in} gives them. */
  static Arbitrary<List<Entry>> listsIn(UnitTree tree) {
    return in(tree).list().ofMaxSize(24);
  }

  /**
   * A row at any unit of {@code tree}, the inner ones among them; few persons, so that they recur.
   */
  static Arbitrary<Entry> in(UnitTree tree) {
    Arbitrary<Bounds> points =
        Combinators.combine(
                Arbitraries.integers().between(-MOST_POINTS, MOST_POINTS),
                Arbitraries.frequency(
                    net.jqwik.api.Tuple.of(5, 0),
                    net.jqwik.api.Tuple.of(1, 1),
                    net.jqwik.api.Tuple.of(1, 9)))
            .as((least, more) -> new Bounds(least, Math.min(MOST_POINTS, least + more)));
    return Combinators.combine(
            Arbitraries.integers().between(0, tree.size() - 1).map(at -> tree.unit(at).id()),
            Arbitraries.integers().between(0, 7).map(number -> "p" + number),
            points.optional(0.85),
            Arbitraries.of(true, false).optional(0.8),
            Arbitraries.integers().between(0, 9).optional(0.9))
        .as(Entry::new);
  }

  /** A county of some towns with some villages each. */
  static Arbitrary<UnitTree> trees() {
    return Arbitraries.integers().between(0, 3).list().ofMinSize(1).ofMaxSize(3).map(Entry::tree);
  }

  static UnitTree tree(List<Integer> villagesOfTowns) {
    UnitId county = UnitId.of("c");
    var towns =
        IntStream.range(0, villagesOfTowns.size()).mapToObj(town -> UnitId.of("t" + town)).toList();
    var rows = new ArrayList<UnitRow>();
    rows.add(UnitRow.of(county, Optional.empty(), UnitKind.COUNTY, "县"));
    for (UnitId town : towns) {
      rows.add(UnitRow.of(town, Optional.of(county), UnitKind.TOWN, town.value()));
      for (int village = 0; village < villagesOfTowns.get(towns.indexOf(town)); village++) {
        rows.add(
            UnitRow.of(UnitId.of(town + "v" + village), Optional.of(town), UnitKind.VILLAGE, "村"));
      }
    }
    return UnitTree.of(rows).orElseThrow();
  }
}
