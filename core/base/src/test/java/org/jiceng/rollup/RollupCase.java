package org.jiceng.rollup;

import static org.jiceng.rollup.Counted.EACH_IDENTITY;
import static org.jiceng.rollup.Counted.EACH_ROW;
import static org.jiceng.rollup.Entry.FLAG;
import static org.jiceng.rollup.Entry.POINTS;
import static org.jiceng.rollup.Entry.WEIGHT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import org.jiceng.fact.Bounds;
import org.jiceng.text.Text;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitTree;

/** A tree and rows in it, with every kind of measure and how each is counted by hand. */
record RollupCase(UnitTree tree, List<Entry> rows) {
  private static final Filter<Entry> ALL = Filter.all();
  private static final Filter<Entry> FLAGGED = Filter.where(FLAG);
  private static final Filter<Entry> HIGH = Filter.where(POINTS, new Bounds(5, Entry.MOST_POINTS));

  /** Each measure, and what it is of the rows within a node. */
  static final Map<Measure<Entry>, Function<List<Entry>, Figure>> BY_HAND = byHand();

  Rollup<Entry> plan() {
    return Rollup.over(tree, Entry.ROWS).measure(BY_HAND.keySet());
  }

  List<Entry> within(Unit unit) {
    int from = tree.indexOf(unit.id());
    return rows.stream()
        .filter(row -> tree.indexOf(row.unit()) >= from)
        .filter(row -> tree.indexOf(row.unit()) < tree.endExclusive(from))
        .toList();
  }

  RollupCase with(List<Entry> others) {
    return new RollupCase(tree, others);
  }

  static Arbitrary<RollupCase> cases() {
    return Entry.trees()
        .flatMap(tree -> Entry.listsIn(tree).map(rows -> new RollupCase(tree, rows)));
  }

  private static Map<Measure<Entry>, Function<List<Entry>, Figure>> byHand() {
    Map<Measure<Entry>, Function<List<Entry>, Figure>> all = new LinkedHashMap<>();
    for (Counted counted : List.of(EACH_ROW, EACH_IDENTITY)) {
      boolean persons = counted == EACH_IDENTITY;
      all.put(
          new Measure.Count<>("count" + counted, label("count"), counted, ALL),
          rows -> SlowRecount.count(rows, persons, SlowRecount::all));
      all.put(
          new Measure.Count<>("flagged" + counted, label("flagged"), counted, FLAGGED),
          rows -> SlowRecount.count(rows, persons, SlowRecount::flagged));
      all.put(
          new Measure.Share<>("share" + counted, label("share"), counted, HIGH, FLAGGED),
          rows -> SlowRecount.share(rows, persons, SlowRecount::high, SlowRecount::flagged));
      all.put(
          new Measure.Sum<>("sum" + counted, label("sum"), counted, POINTS, FLAGGED),
          rows -> SlowRecount.sum(rows, persons, SlowRecount::flagged));
      all.put(
          new Measure.Mean<>("mean" + counted, label("mean"), counted, POINTS, ALL),
          rows -> SlowRecount.mean(rows, persons, SlowRecount::all));
      for (int hundredths : new int[] {0, 25, 50, 90, 100}) {
        all.put(
            new Measure.Quantile<>(
                "rank" + hundredths + counted,
                label("rank"),
                counted,
                POINTS,
                new Ratio(hundredths, 100),
                QuantileRule.NEAREST_RANK,
                FLAGGED),
            rows -> SlowRecount.nearestRank(rows, persons, SlowRecount::flagged, hundredths));
      }
      all.put(
          new Measure.Quantile<>(
              "median" + counted,
              label("median"),
              counted,
              POINTS,
              new Ratio(1, 2),
              QuantileRule.MIDPOINT,
              ALL),
          rows -> SlowRecount.median(rows, persons, SlowRecount::all));
    }
    all.put(
        new Measure.WeightedMean<>("weighted", label("weighted"), POINTS, WEIGHT, FLAGGED),
        rows -> SlowRecount.weightedMean(rows, SlowRecount::flagged));
    all.put(
        new Measure.SumShare<>("sumShare", label("sumShare"), Entry.PART, WEIGHT, FLAGGED),
        rows -> SlowRecount.sumShare(rows, SlowRecount::flagged));
    all.put(
        new Measure.Least<>("least", label("least"), POINTS, FLAGGED),
        rows -> SlowRecount.least(rows, SlowRecount::flagged));
    all.put(
        new Measure.Greatest<>("greatest", label("greatest"), POINTS, ALL),
        rows -> SlowRecount.greatest(rows, SlowRecount::all));
    all.put(
        new Measure.UnitCount<>("present", label("present"), UnitFilter.all()),
        rows -> SlowRecount.units(rows, own -> "yes"));
    all.put(
        new Measure.UnitCount<>("flagless", label("flagless"), UnitFilter.none(FLAGGED)),
        rows ->
            SlowRecount.units(
                rows, own -> SlowRecount.number(own, false, SlowRecount::flagged, 0, 0)));
    all.put(
        new Measure.UnitCount<>(
            "twoPersons", label("two"), UnitFilter.identities(HIGH, new Bounds(2, 3))),
        rows ->
            SlowRecount.units(rows, own -> SlowRecount.number(own, true, SlowRecount::high, 2, 3)));
    all.put(
        new Measure.UnitShare<>(
            "onePersonBoth",
            label("both"),
            UnitFilter.oneIdentity(FLAGGED, HIGH),
            UnitFilter.some(FLAGGED).and(UnitFilter.some(HIGH))),
        rows ->
            SlowRecount.unitShare(
                rows,
                own -> SlowRecount.onePersonIsBoth(own, SlowRecount::flagged, SlowRecount::high),
                own ->
                    SlowRecount.both(
                        SlowRecount.number(own, false, SlowRecount::flagged, 1, 99),
                        SlowRecount.number(own, false, SlowRecount::high, 1, 99))));
    return all;
  }

  private static Text label(String words) {
    return Entry.label(words);
  }
}
