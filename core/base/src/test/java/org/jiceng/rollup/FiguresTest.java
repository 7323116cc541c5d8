package org.jiceng.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiceng.fact.Bounds;
import org.jiceng.text.Bilingual;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitLevel;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final UnitTree TREE = tree();
  private static final Measure<Entry> MEAN =
      new Measure.Mean<>(
          "mean", Bilingual.same("mean"), Counted.EACH_ROW, Entry.POINTS, Filter.<Entry>all());

  private static UnitTree tree() {
    List<UnitRow> rows = new ArrayList<>();
    rows.add(UnitRow.of(UnitId.of("c"), Optional.empty(), UnitKind.COUNTY, "县"));
    for (String town : List.of("a", "b")) {
      rows.add(UnitRow.of(UnitId.of(town), Optional.of(UnitId.of("c")), UnitKind.TOWN, "镇"));
      for (int village = 1; village <= 3; village++) {
        rows.add(
            UnitRow.of(
                UnitId.of(town + village), Optional.of(UnitId.of(town)), UnitKind.VILLAGE, "村"));
      }
    }
    return UnitTree.of(rows).orElseThrow();
  }

  private static Entry row(String unit, int least, int greatest) {
    return new Entry(
        UnitId.of(unit),
        "p",
        Optional.of(new Bounds(least, greatest)),
        Optional.of(true),
        Optional.of(1));
  }

  /** a1 −7, a2 5, a3 none; b1 5, b2 4 to 6, b3 5 to 6. */
  private static final Figures FIGURES =
      Rollup.over(TREE, Entry.ROWS)
          .measure(MEAN)
          .compute(
              List.of(
                  row("a1", -7, -7),
                  row("a2", 5, 5),
                  row("b1", 5, 5),
                  row("b2", 4, 6),
                  row("b3", 5, 6)))
          .orElseThrow()
          .figures(MEAN);

  private static List<String> units(Figures figures) {
    return figures.lines().stream().map(line -> line.unit().id().value()).toList();
  }

  @Test
  void allUnitsStandInTreeOrder() {
    assertThat(units(FIGURES)).containsExactly("c", "a", "a1", "a2", "a3", "b", "b1", "b2", "b3");
    assertThat(FIGURES.size()).isEqualTo(9);
    assertThat(FIGURES.lines().get(2).figure()).isEqualTo(Figure.of(new Ratio(-7, 1), 1, 0));
  }

  @Test
  void aPartCanBeChosen() {
    assertThat(units(FIGURES.level(UnitLevel.TOWNSHIP))).containsExactly("a", "b");
    assertThat(units(FIGURES.within(UnitId.of("a")))).containsExactly("a", "a1", "a2", "a3");
    assertThat(units(FIGURES.within(UnitId.of("b")).level(UnitLevel.VILLAGE)))
        .containsExactly("b1", "b2", "b3");
    assertThat(units(FIGURES.childrenOf(UnitId.of("c")))).containsExactly("a", "b");
    assertThat(units(FIGURES.childrenOf(UnitId.of("b3")))).isEmpty();
    assertThat(units(FIGURES.top(2))).containsExactly("c", "a");
    assertThat(units(FIGURES.top(0))).isEmpty();
    assertThat(FIGURES.top(99).size()).isEqualTo(9);
  }

  @Test
  void sortedByValueWithNothingLast() {
    Figures villages = FIGURES.level(UnitLevel.VILLAGE);
    assertThat(units(villages.greatestFirst())).containsExactly("b3", "b2", "a2", "b1", "a1", "a3");
    assertThat(units(villages.leastFirst())).containsExactly("a1", "b2", "a2", "b1", "b3", "a3");
    assertThat(units(villages.leastFirst().top(1))).containsExactly("a1");
    assertThat(units(villages.greatestFirst().within(UnitId.of("a"))))
        .containsExactly("a2", "a1", "a3");
  }

  @Test
  void mistakesOfTheCallerThrow() {
    assertThatThrownBy(() -> FIGURES.within(UnitId.of("x")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FIGURES.top(-1)).isInstanceOf(IllegalArgumentException.class);
  }
}
