package org.jiceng.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiceng.testkit.Texts;
import org.jiceng.text.Language;
import org.jiceng.unit.Crosswalk;
import org.jiceng.unit.Succession;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.api.Test;

/** Two terms of a town: villages a and b became ab, d was split, e was not there. */
class ComparisonTest {
  private static final Measure<Entry> COUNT =
      new Measure.Count<>("count", Entry.label("count"), Counted.EACH_ROW, Filter.all());
  private static final Measure<Entry> PERSONS =
      new Measure.Count<>("persons", Entry.label("p"), Counted.EACH_IDENTITY, Filter.all());
  private static final Measure<Entry> SHARE =
      new Measure.Share<>(
          "share", Entry.label("share"), Counted.EACH_ROW, Filter.where(Entry.FLAG), Filter.all());

  private static UnitId id(String value) {
    return UnitId.of(value);
  }

  private static UnitTree tree(String... villages) {
    List<UnitRow> rows = new ArrayList<>();
    rows.add(UnitRow.of(id("t"), Optional.empty(), UnitKind.TOWN, "镇"));
    for (String village : villages) {
      rows.add(UnitRow.of(id(village), Optional.of(id("t")), UnitKind.VILLAGE, "村"));
    }
    return UnitTree.of(rows).orElseThrow();
  }

  private static RollupTable<Entry> table(UnitTree tree, String rows) {
    List<Entry> entries = new ArrayList<>();
    for (String row : rows.split(" ")) { // the unit, then + for the flag
      boolean flag = row.endsWith("+");
      entries.add(
          new Entry(
              id(row.replace("+", "")),
              "p" + entries.size(),
              Optional.empty(),
              Optional.of(flag),
              Optional.empty()));
    }
    return Rollup.over(tree, Entry.ROWS)
        .measure(COUNT, PERSONS, SHARE)
        .compute(entries)
        .orElseThrow();
  }

  private static Comparison<Entry> comparison(String earlier, String later) {
    UnitTree before = tree("a", "b", "d", "f");
    UnitTree after = tree("ab", "d", "d2", "e", "f");
    Crosswalk walk =
        Crosswalk.of(
                before,
                after,
                List.of(
                    Succession.merged(List.of(id("a"), id("b")), id("ab")),
                    Succession.split(id("d"), List.of(id("d"), id("d2"))),
                    Succession.founded(id("e"))))
            .orElseThrow();
    return Comparison.of(table(before, earlier), table(after, later), walk);
  }

  private final Comparison<Entry> given =
      comparison("a+ a b b d d+ f f+", "ab+ ab+ ab d d2 e f+ f+ f f");

  private String words(String unit, Measure<Entry> measure) {
    Texts.assertComplete(given.words(id(unit), measure, 1));
    return given.words(id(unit), measure, 1).in(Language.EN);
  }

  @Test
  void mergedUnitsAreAddedUp() {
    assertThat(words("ab", COUNT))
        .isEqualTo(
            "from 4.0 to 3.0, a difference of -1.0, or -25.0 % relative to the earlier value"
                + " (earlier figures put together as the units are drawn now)");
    assertThat(words("ab", SHARE))
        .startsWith("from 25.0 % to 66.7 %, a difference of 41.7 percentage points, or 166.7 %");
    assertThat(words("ab", PERSONS))
        .isEqualTo("not comparable: a, b were merged, and this measure does not add up");
  }

  @Test
  void aDividedUnitIsComparableOnlyAroundAllOfIt() {
    assertThat(words("d", COUNT)).startsWith("not comparable: d was divided");
    assertThat(words("d2", PERSONS)).startsWith("not comparable: d was divided");
    assertThat(given.at(id("t"), PERSONS))
        .isInstanceOfSatisfying(
            Compared.Like.class,
            like -> {
              assertThat(like.isRestated()).isFalse();
              assertThat(like.change().difference()).isEqualTo(RatioBounds.exactly(Ratio.whole(2)));
            });
  }

  @Test
  void aNewUnitHasNoEarlierFigure() {
    assertThat(words("e", COUNT)).isEqualTo("not comparable: newly founded");
  }

  @Test
  void whatOneTableLacksMakesItPartial() {
    Comparison<Entry> partial = comparison("a b d f", "ab d d2 e");
    assertThat(partial.words(id("f"), COUNT, 0).in(Language.EN))
        .isEqualTo("not comparable: one of the two tables lacks rows of f");
    assertThat(partial.at(id("t"), COUNT)).isInstanceOf(Compared.Unlike.class);
    assertThat(partial.at(id("ab"), COUNT)).isInstanceOf(Compared.Like.class);
    Comparison<Entry> bothLackIt = comparison("a b d", "ab d d2 e");
    assertThat(bothLackIt.at(id("t"), COUNT)).isInstanceOf(Compared.Like.class);
    assertThat(bothLackIt.at(id("f"), COUNT)).isInstanceOf(Compared.Unlike.class);
  }

  @Test
  void aTableWithAnotherTreeIsRefused() {
    UnitTree tree = tree("a");
    Crosswalk walk = Crosswalk.of(tree, tree, List.of()).orElseThrow();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparison.of(table(tree, "a"), table(tree("a", "b"), "a"), walk));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                given.at(
                    id("t"),
                    new Measure.Count<>(
                        "other", Entry.label("o"), Counted.EACH_ROW, Filter.all())));
  }
}
