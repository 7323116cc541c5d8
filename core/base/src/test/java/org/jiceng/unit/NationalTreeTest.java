package org.jiceng.unit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jiceng.issue.Place;
import org.junit.jupiter.api.Test;

/** A tree of the size of a country: what grows faster than its table does not end here. */
class NationalTreeTest {
  private static final int SIZE = 300_000;
  private static final ImmutableList<UnitKind> KINDS =
      ImmutableList.of(
          UnitKind.COUNTRY,
          UnitKind.PROVINCE,
          UnitKind.PREFECTURE,
          UnitKind.COUNTY,
          UnitKind.TOWN,
          UnitKind.VILLAGE);

  /** How many units stand above each level; the rest are villages. */
  private static final int[] FIRST = {0, 1, 31, 331, 3_000, 40_000, SIZE};

  private final Random random = new Random(20_210_321);

  private List<UnitRow> rows() {
    List<UnitRow> rows = new ArrayList<>();
    for (int level = 0; level < KINDS.size(); level++) {
      for (int number = FIRST[level]; number < FIRST[level + 1]; number++) {
        Optional<UnitId> parent =
            level == 0
                ? Optional.empty()
                : Optional.of(
                    id(FIRST[level - 1] + random.nextInt(FIRST[level] - FIRST[level - 1])));
        Place place = Place.of("national.csv").line(number + 2);
        rows.add(
            new UnitRow(
                id(number), parent, KINDS.get(level), "单位" + number, Optional.empty(), place));
      }
    }
    Collections.shuffle(rows, random);
    return rows;
  }

  private static UnitId id(int number) {
    return UnitId.of("u" + number);
  }

  @Test
  void isBuiltCountedAndSearched() {
    UnitTree tree = UnitTree.of(rows()).orElseThrow();
    assertThat(tree.size()).isEqualTo(SIZE);
    assertThat(tree.counted(tree.root().id())).isEqualTo(SIZE - FIRST[5]);
    assertThat(
            tree.children(tree.root().id()).stream()
                .mapToInt(province -> tree.counted(province.id()))
                .sum())
        .isEqualTo(SIZE - FIRST[5]);

    List<UnitAlias> aliases =
        IntStream.range(FIRST[5], FIRST[5] + 10_000)
            .mapToObj(number -> new UnitAlias(id(number), "别名" + number, "test"))
            .toList();
    UnitNames names = UnitNames.of(tree, aliases);
    for (UnitAlias alias : aliases) {
      assertThat(names.resolve(alias.name()))
          .isEqualTo(
              new Resolution.Found(
                  tree.get(alias.unit()), Resolution.Match.ALIAS, Optional.of(alias)));
    }
    assertThat(names.resolve("单位299999"))
        .isEqualTo(
            new Resolution.Found(tree.get(id(299_999)), Resolution.Match.EXACT, Optional.empty()));
  }

  @Test
  void oneCycleOfManyIsFound() {
    List<UnitRow> chain =
        IntStream.range(0, SIZE)
            .mapToObj(
                number ->
                    new UnitRow(
                        id(number),
                        Optional.of(id((number + 1) % SIZE)),
                        UnitKind.COUNTRY,
                        "单位" + number,
                        Optional.empty(),
                        Place.of("national.csv").line(number + 2)))
            .toList();
    assertThat(UnitTree.of(chain).issues())
        .filteredOn(issue -> issue.code() == UnitIssue.UNIT_CYCLE)
        .hasSize(1);
  }
}
