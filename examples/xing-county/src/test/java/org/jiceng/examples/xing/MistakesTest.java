package org.jiceng.examples.xing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.io.source.Ending;
import org.jiceng.io.source.ReadRows;
import org.jiceng.issue.Issue;
import org.jiceng.review.Candidate;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Twenty mistakes, twenty issues. */
final class MistakesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @ParameterizedTest
  @EnumSource(Language.class)
  void printsTheGoldenText(Language language) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Mistakes.print(Path.of("data"), language, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(GOLDEN.resolve("mistakes_" + language.tag() + ".txt")));
  }

  @Test
  void eachMistakeIsToldOnceWithItsCell() throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    ReadRows rows = Mistakes.read(Path.of("data"), candidates, issues);

    assertThat(rows).isEqualTo(new ReadRows(20, 6, 14, Ending.WHOLE));
    assertThat(candidates).hasSize(6);
    assertThat(issues).hasSize(20);
    assertThat(issues).extracting(issue -> issue.place().line()).doesNotHaveDuplicates();
    assertThat(issues).allSatisfy(issue -> assertThat(issue.place().within()).isNotEmpty());
    for (Language language : Language.values()) {
      assertThat(issues)
          .extracting(issue -> issue.in(language))
          .noneMatch(text -> text.matches(".*(1499|1979|79\\.4|2005|28947|E\\+17|候选人[^编]).*"));
    }
  }
}
