package org.jiceng.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jiceng.fact.Bounds;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.api.Test;

/**
 * Which figures are hidden follows from the table alone, today as before: who publishes the same
 * table twice must not hide other figures the second time. Tables in which most groups are empty,
 * since there patches grow. If a change is meant, copy {@code target/hidden.txt} over the resource.
 */
class HiddenFiguresTest {
  private static final int TABLES = 60;

  @Test
  void areThoseOfTheCommittedFile() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int seed = 0; seed < TABLES; seed++) {
      PublicationProperties.Given given = given(new SplittableRandom(seed));
      List<Publication<Entry>> all = given.all(given.table(given.rows()));
      for (int number = 0; number < all.size(); number++) {
        assertThat(all.get(number).audit().leaks()).isEmpty();
        text.append(seed).append(' ').append(number).append(' ');
        text.append(all.get(number).hiddenCells()).append('\n');
      }
    }
    Files.writeString(Path.of("target", "hidden.txt"), text);
    try (var committed = HiddenFiguresTest.class.getResourceAsStream("hidden.txt")) {
      assertThat(text).hasToString(new String(committed.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static PublicationProperties.Given given(SplittableRandom random) {
    List<Integer> towns = new ArrayList<>();
    int number = random.nextInt(2, 5);
    for (int town = 0; town < number; town++) {
      towns.add(random.nextInt(5));
    }
    UnitTree tree = Entry.tree(towns);
    List<Entry> rows = new ArrayList<>();
    int count = random.nextInt(5, 60);
    for (int row = 0; row < count; row++) {
      rows.add(
          new Entry(
              tree.unit(random.nextInt(tree.size())).id(),
              "p" + random.nextInt(8),
              random.nextInt(4) == 0
                  ? Optional.of(Bounds.exactly(random.nextInt(-20, 21)))
                  : Optional.empty(),
              random.nextInt(4) == 0 ? Optional.of(random.nextBoolean()) : Optional.empty(),
              random.nextInt(2) == 0 ? Optional.of(random.nextInt(10)) : Optional.empty()));
    }
    return new PublicationProperties.Given(tree, rows, random.nextInt(2, 5));
  }
}
