package org.jiceng.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jiceng.io.decoding.Decoding;
import org.jiceng.issue.IssueLog;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
  private static final int USUAL = (int) Limit.DOCUMENT.usual();

  private final IssueLog log = new IssueLog();

  private Optional<String> text(Source source) {
    return Decoding.text(source, TextFormat.JSON, log);
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
  @ValueSource(strings = {"\ud83d", "\ude00", "\ud800", "\udfff", "x\ude00\ud83d"})
  void halfOfACharacterDoesNotBecomeAQuestionMark(String half) {
    assertThat(text(Source.ofText("f", "甲\n" + half))).isEmpty();
    assertThat(log.sorted().toString()).contains("f:2: FILE_NOT_IN_CHARSET");
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

  @Test
  void smallFileIsReadAtOnceAndALargeOneWhenItIsAskedFor(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("f.json"), "1".repeat(USUAL));
    Source small = Source.of(file);
    Files.writeString(file, "2".repeat(USUAL + 1));
    Source large = Source.of(file);
    Files.writeString(file, "3");
    assertThat(text(small)).contains("1".repeat(USUAL));
    assertThat(text(large)).contains("3");
  }

  @Test
  void sourceIsKnownByItsNameAndNeedsOne() {
    assertThat(Source.ofText("f", "1").named("g")).hasToString("g");
    assertThatThrownBy(() -> Source.ofText(" ", "1")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\uFEFF", "\uFEFF\n"})
  void whatHasNothingInItIsEmpty(String nothing) {
    assertThat(text(Source.ofText("f", nothing))).isEmpty();
    assertIssue("f FILE_EMPTY");
  }

  @Test
  void theMarkOfUtf8IsNoText() {
    assertThat(text(Source.ofText("f", "\uFEFF1"))).contains("1");
  }

  @Test
  void smallWorkbookIsNamedForWhatItIs() {
    assertThat(text(Source.of("f", new byte[] {'P', 'K', 3, 4}, StandardCharsets.UTF_8))).isEmpty();
    assertIssue("f FILE_FOREIGN");
  }

  @Test
  void textInAnotherCharsetIsToldWithItsFirstByte() {
    Charset gb18030 = Charset.forName("GB18030");
    byte[] bytes = "{\n \"名\": 1}".getBytes(gb18030);
    assertThat(text(Source.of("f", bytes, gb18030))).contains("{\n \"名\": 1}");
    assertThat(log.sorted()).isEmpty();
    assertThat(text(Source.of("f", bytes, StandardCharsets.UTF_8))).isEmpty();
    assertIssue("f:2 FILE_IN_GB18030");
    assertThat(log.sorted().get(0).in(Language.EN)).contains("(byte 5)");
  }

  @Test
  void bytesThatAreNoTextAtAllAreToldWithTheFirstOfThem() {
    byte[] bytes = {'[', '\n', '\n', '1', (byte) 0xFF, '\n', ']'};
    for (String charset : List.of("UTF-8", "GB18030")) {
      IssueLog issues = new IssueLog();
      assertThat(
              Decoding.text(
                  Source.of("f", bytes, Charset.forName(charset)), TextFormat.JSON, issues))
          .isEmpty();
      assertThat(issues.sorted()).hasSize(1);
      assertThat(issues.sorted().get(0).in(Language.EN))
          .startsWith("f:3: FILE_NOT_IN_CHARSET: the file is not " + charset + ": byte 5 ");
    }
  }

  @Test
  void textThatIsNotUtf8ByMistakeOfItsReaderIsNotCalledGb18030() {
    byte[] bytes = "名".getBytes(StandardCharsets.UTF_8);
    assertThat(text(Source.of("f", bytes, StandardCharsets.US_ASCII))).isEmpty();
    assertIssue("f:1 FILE_NOT_IN_CHARSET");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE, 'id', 1", "UTF-16BE, 'id', 1", "UTF-16LE, 'i', 0", "UTF-16BE, 'i', 0"})
  void twoLettersOfTwoBytesAreEnoughToKnowTheirForm(String charset, String text, int issues) {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    assertThat(text(Source.of("f", bytes, StandardCharsets.UTF_8)).isEmpty()).isEqualTo(issues > 0);
    assertThat(log.sorted())
        .extracting(issue -> issue.code().name())
        .isEqualTo(Collections.nCopies(issues, "FILE_FOREIGN"));
  }

  @Test
  void leastAndGreatestLimits() {
    Limits least = Limits.usual().with(Limit.ROWS, 1).with(Limit.DEPTH, 1_000);
    assertThat(least.most(Limit.ROWS)).isEqualTo(1);
    assertThat(least.most(Limit.DEPTH)).isEqualTo(1_000);
    assertThat(least.toString()).contains("ROWS=1,", "DEPTH=1000", "NUMBER=64");
  }
}
