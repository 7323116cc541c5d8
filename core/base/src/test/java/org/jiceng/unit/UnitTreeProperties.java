package org.jiceng.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.unit.NaiveTree.ids;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.testkit.UnitTables;
import org.jiceng.testkit.UnitTables.Shuffled;

/** Trees of any valid table against a search through its rows. */
class UnitTreeProperties {

  @Provide
  Arbitrary<ImmutableList<UnitRow>> tables() {
    return UnitTables.valid();
  }

  @Provide
  Arbitrary<Shuffled> shuffledTables() {
    return UnitTables.validShuffled();
  }

  private static UnitTree tree(ImmutableList<UnitRow> rows) {
    return UnitTree.of(rows).orElseThrow();
  }

  @Property(tries = 300)
  void theOrderOfTheRowsDoesNotMatter(@ForAll("shuffledTables") Shuffled table) {
    UnitTree tree = tree(table.rows());
    assertThat(tree(table.shuffled())).isEqualTo(tree).hasSameHashCodeAs(tree);
  }

  @Property(tries = 300)
  void unitsStandInPreOrder(@ForAll("tables") ImmutableList<UnitRow> rows) {
    UnitTree tree = tree(rows);
    NaiveTree naive = new NaiveTree(rows);
    ImmutableList<UnitId> expected =
        ImmutableList.<UnitId>builder()
            .add(naive.root().id())
            .addAll(ids(naive.descendants(naive.root())))
            .build();
    assertThat(tree.units()).extracting(Unit::id).containsExactlyElementsOf(expected);
    assertThat(tree.size()).isEqualTo(rows.size());
    assertThat(tree.root().id()).isEqualTo(naive.root().id());
  }

  @Property(tries = 300)
  void everyUnitLiesWhereItsRowSays(@ForAll("tables") ImmutableList<UnitRow> rows) {
    UnitTree tree = tree(rows);
    NaiveTree naive = new NaiveTree(rows);
    for (UnitRow row : rows) {
      UnitId id = row.id();
      assertThat(tree.parent(id).map(Unit::id)).isEqualTo(row.parent());
      assertThat(tree.children(id))
          .extracting(Unit::id)
          .containsExactlyElementsOf(ids(naive.children(row)));
      assertThat(tree.ancestors(id))
          .extracting(Unit::id)
          .containsExactlyElementsOf(ids(naive.ancestors(row)));
      assertThat(tree.descendants(id))
          .extracting(Unit::id)
          .containsExactlyElementsOf(ids(naive.descendants(row)));
      assertThat((long) tree.counted(id)).isEqualTo(naive.counted(row));
      assertThat(tree.path(id)).isEqualTo(naive.path(row));
    }
  }

  @Property(tries = 300)
  void indexesAgreeWithIds(@ForAll("tables") ImmutableList<UnitRow> rows) {
    UnitTree tree = tree(rows);
    for (int index = 0; index < tree.size(); index++) {
      Unit unit = tree.unit(index);
      assertThat(tree.indexOf(unit.id())).isEqualTo(index);
      assertThat(tree.endExclusive(index))
          .isEqualTo(index + 1 + tree.descendants(unit.id()).size());
      int parent = tree.parentIndex(index);
      assertThat(parent < 0 ? Optional.empty() : Optional.of(tree.unit(parent)))
          .isEqualTo(tree.parent(unit.id()));
    }
  }

  @Property(tries = 300)
  void unitsAreFoundByIdAndByCode(@ForAll("tables") ImmutableList<UnitRow> rows) {
    UnitTree tree = tree(rows);
    for (UnitRow row : rows) {
      Unit unit = tree.get(row.id());
      assertThat(unit.name()).isEqualTo(row.name());
      assertThat(unit.kind()).isEqualTo(row.kind());
      assertThat(unit.code().map(UnitCode::digits)).isEqualTo(row.code());
      assertThat(tree.find(row.id())).containsSame(unit);
      unit.code().ifPresent(code -> assertThat(tree.find(code)).containsSame(unit));
    }
  }

  @Property(tries = 300)
  void anotherNameMakesAnotherTree(@ForAll("tables") ImmutableList<UnitRow> rows) {
    UnitRow last = rows.get(rows.size() - 1);
    UnitRow renamed =
        new UnitRow(
            last.id(), last.parent(), last.kind(), last.name() + "?", last.code(), last.place());
    List<UnitRow> others = rows.subList(0, rows.size() - 1);
    assertThat(tree(ImmutableList.<UnitRow>builder().addAll(others).add(renamed).build()))
        .isNotEqualTo(tree(rows));
  }

  @Property(tries = 100)
  void everyUnitIsFoundByItsPath(@ForAll("tables") ImmutableList<UnitRow> rows) {
    UnitTree tree = tree(rows);
    UnitNames names = UnitNames.of(tree);
    for (Unit unit : tree.units()) {
      assertThat(names.resolve(tree.path(unit.id())))
          .isEqualTo(new Resolution.Found(unit, Resolution.Match.EXACT, Optional.empty()));
    }
  }

  @Property(tries = 100)
  void everyVillageAndTownIsFoundWithoutItsSuffix(@ForAll("tables") ImmutableList<UnitRow> rows) {
    UnitTree tree = tree(rows);
    UnitNames names = UnitNames.of(tree);
    for (Unit unit : tree.units()) {
      String bare = unit.name().replaceFirst("(村|社区|镇|乡|街道)$", "");
      if (!bare.equals(unit.name())) {
        assertThat(names.resolve(bare))
            .isEqualTo(new Resolution.Found(unit, Resolution.Match.SUFFIX, Optional.empty()));
      }
    }
  }
}
