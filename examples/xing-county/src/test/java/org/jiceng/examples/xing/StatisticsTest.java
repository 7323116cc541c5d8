package org.jiceng.examples.xing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiceng.issue.Issue;
import org.jiceng.statistics.FiguresIssue;
import org.jiceng.statistics.Reconciliation;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the statistics print, and what is said of published figures. */
final class StatisticsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @ParameterizedTest
  @EnumSource(Language.class)
  void printsTheGoldenText(Language language) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Statistics.print(
        Path.of("data"),
        Path.of("terms"),
        language,
        new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(GOLDEN.resolve("statistics_" + language.tag() + ".txt")));
  }

  @Test
  void twoOfThePublishedSetsCannotBe() {
    List<String> impossible =
        PublishedSets.ALL.stream()
            .filter(set -> !Reconciliation.of(set.claims()).isPossible())
            .map(set -> set.name().en())
            .toList();
    assertThat(impossible)
        .containsExactly("Yucheng district, Ya'an (no date)", "Zhuanglang county, fifth term");
    assertThat(
            PublishedSets.ALL.stream()
                .flatMap(set -> Reconciliation.of(set.claims()).issues().stream())
                .map(Issue::code))
        .containsExactly(
            FiguresIssue.FIGURES_SHARE_IMPOSSIBLE,
            FiguresIssue.FIGURES_SHARE_CUT_OFF,
            FiguresIssue.FIGURES_SHARE_DIFFERS,
            FiguresIssue.FIGURES_TOTAL_DIFFERS,
            FiguresIssue.FIGURES_TOTAL_DIFFERS,
            FiguresIssue.FIGURES_SHARE_CUT_OFF);
  }
}
