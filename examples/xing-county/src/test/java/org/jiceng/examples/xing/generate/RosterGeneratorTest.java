package org.jiceng.examples.xing.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jiceng.examples.xing.Cells;
import org.jiceng.examples.xing.Recount;
import org.jiceng.examples.xing.Recount.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The generator writes the committed rosters again, and comes to the same figures from any seed.
 */
final class RosterGeneratorTest {
  private static final Path DATA = Path.of("data");

  @ParameterizedTest
  @ValueSource(strings = {"members-2021.csv", "members-2018.csv"})
  void writesTheCommittedFilesByteForByte(String name, @TempDir Path directory) throws IOException {
    Files.copy(DATA.resolve("units.csv"), directory.resolve("units.csv"));
    RosterGenerator.main(new String[] {directory.toString()});
    assertThat(directory.resolve(name)).hasSameBinaryContentAs(DATA.resolve(name));
    assertThat(Files.readString(directory.resolve(name))).doesNotContain("\r").endsWith("\n");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, -1})
  void everySeedComesToTheSameFigures(long seed) throws IOException {
    String other = RosterGenerator.csv(Terms.THIS, RosterGenerator.places(DATA), seed);
    String committed = Cells.text("members-2021.csv");
    assertThat(other).isNotEqualTo(committed);
    assertThat(county(other, Terms.THIS)).isEqualTo(county(committed, Terms.THIS));
  }

  @Test
  void thePreviousTermComesToItsPlan() throws IOException {
    String other = RosterGenerator.csv(Terms.PREVIOUS, RosterGenerator.places(DATA), 7);
    assertThat(county(other, Terms.PREVIOUS))
        .isEqualTo(county(Cells.text("members-2018.csv"), Terms.PREVIOUS));
  }

  private static Map<Figure, Long> county(String roster, Term term) {
    return Recount.row(Recount.of(Cells.text("units.csv"), roster, term.day()), "141123");
  }
}
