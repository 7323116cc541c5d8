package org.jiceng.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jiceng.issue.IssueLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
  private static final int USUAL = (int) Limit.DOCUMENT.usual();

  private final IssueLog log = new IssueLog();

  private Optional<String> text(Source source) {
    return source.text(TextFormat.JSON, log);
  }

  private void assertIssue(String issue) {
    assertThat(log.sorted())
        .extracting(found -> found.place() + " " + found.code().name())
        .containsExactly(issue);
  }

  @Test
  void documentOfTheLargestSizeIsReadAndNoneLarger(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("f.json"), "1".repeat(USUAL));
    assertThat(text(Source.of(file)).orElseThrow()).hasSize(USUAL);
    assertThat(log.sorted()).isEmpty();

    Files.writeString(file, "1".repeat(USUAL + 1));
    Source larger = Source.of(file);
    assertThat(text(larger)).isEmpty();
    assertIssue("f.json FILE_LIMIT_EXCEEDED");
    assertThat(text(larger.within(Limits.usual().with(Limit.DOCUMENT, USUAL + 1))).orElseThrow())
        .hasSize(USUAL + 1);
  }

  @Test
  void ownLimitsReplaceTheUsualOnes() {
    Source source = Source.ofText("f", "12345").within(Limits.usual().with(Limit.DOCUMENT, 4));

    assertThat(text(source)).isEmpty();
    assertThat(source.named("g").limits().most(Limit.DOCUMENT)).isEqualTo(4);
    assertIssue("f FILE_LIMIT_EXCEEDED");
  }

  @Test
  void largeWorkbookIsNamedForWhatItIs() {
    Source source =
        Source.of("f", new byte[] {'P', 'K', 3, 4, 0, 0}, StandardCharsets.UTF_8)
            .within(Limits.usual().with(Limit.DOCUMENT, 4));

    assertThat(text(source)).isEmpty();
    assertIssue("f FILE_FOREIGN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "\ude00", "x\ude00\ud83d"})
  void halfOfACharacterDoesNotBecomeAQuestionMark(String half) {
    assertThat(text(Source.ofText("f", "甲\n" + half))).isEmpty();
    assertThat(log.sorted().toString()).contains("f:2: FILE_");
  }

  @Test
  void wholeCharactersStay() {
    assertThat(text(Source.ofText("f", "甲\ud83d\ude00"))).contains("甲\ud83d\ude00");
  }

  @Test
  void limitsAreAtLeastOneAndDepthHasAnEnd() {
    assertThatThrownBy(() -> Limits.usual().with(Limit.ROWS, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Limits.usual().with(Limit.DEPTH, 1_001))
        .isInstanceOf(IllegalArgumentException.class);
    for (Limit limit : Limit.values()) {
      assertThat(Limits.usual().most(limit)).isEqualTo(limit.usual());
    }
  }

  @Test
  void usualLimitsAllowTheTableOfAllUnits() {
    assertThat(Limits.usual().allow(Limit.ROWS, 665_277)).isTrue();
    assertThat(Limits.usual().allow(Limit.BYTES, 85_000_000)).isTrue();
  }

  @Test
  void fileThatIsNotThere(@TempDir Path folder) {
    assertThatThrownBy(() -> Source.of(folder.resolve("none"))).isInstanceOf(IOException.class);
  }
}
