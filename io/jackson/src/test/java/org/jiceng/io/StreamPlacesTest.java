package org.jiceng.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.election.Ballot;
import org.jiceng.io.election.BallotFiles;
import org.jiceng.io.source.Ending;
import org.jiceng.io.source.ReadRows;
import org.jiceng.io.source.Reading;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Issue;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a wrong byte stands in a file that is read piece by piece. */
class StreamPlacesTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String LINE = "{\"id\":\"%07d\",\"lines\":[\"FOR\"]}\n";
  private static final int LENGTH = LINE.formatted(0).length();

  @TempDir private Path folder;
  private final List<Ballot> ballots = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  private ReadRows read(byte[] bytes, Charset charset) throws IOException {
    Path file = Files.write(folder.resolve("b.ndjson"), bytes);
    return BallotFiles.read(
        Source.streamed(file, charset), Reading.standard(), ballots::add, issues::add);
  }

  private static StringBuilder lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int line = 1; line <= count; line++) {
      lines.append(LINE.formatted(line));
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1_998, 1_999, 2_000, 4_000, 10_000})
  void theFirstWrongByteIsToldWithItsLineAndItsNumber(int before) throws IOException {
    byte[] bytes = lines(before + 1).toString().getBytes(StandardCharsets.UTF_8);
    bytes[before * LENGTH + 8] = (byte) 0xFF;

    assertThat(read(bytes, StandardCharsets.UTF_8))
        .isEqualTo(new ReadRows(before, before, 0, Ending.BROKEN));
    assertThat(ballots).hasSize(before);
    assertThat(issues).hasSize(1);
    assertThat(issues.get(0).in(Language.EN))
        .startsWith(
            "b.ndjson:%d: FILE_NOT_IN_CHARSET: the file is not UTF-8: byte %d does not fit"
                .formatted(before + 1, before * LENGTH + 9));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5_000})
  void aFileOfAnotherCharsetIsNamed(int before) throws IOException {
    String text =
        lines(before)
            + LINE.formatted(0).replace("0000000", "张三")
            + lines(2 * before).substring(before * LENGTH);

    assertThat(read(text.getBytes(GB18030), StandardCharsets.UTF_8).ending())
        .isEqualTo(Ending.BROKEN);
    assertThat(issues)
        .extracting(issue -> issue.place() + " " + issue.code().name())
        .containsExactly("b.ndjson:" + (before + 1) + " FILE_IN_GB18030");

    ballots.clear();
    assertThat(read(text.getBytes(GB18030), GB18030).isComplete()).isTrue();
    assertThat(ballots).hasSize(2 * before + 1);
    assertThat(ballots.get(before).id()).isEqualTo("张三");
  }

  @Test
  void aFileThatIsNeitherIsNotNamed() throws IOException {
    byte[] bytes = lines(5_000).toString().replace("0000007", "张三").getBytes(GB18030);
    bytes[bytes.length - 20] = (byte) 0xFF;
    read(bytes, StandardCharsets.UTF_8);
    assertThat(issues)
        .extracting(issue -> issue.code().name())
        .containsExactly("FILE_NOT_IN_CHARSET");
  }

  @Test
  void theMarkOfUtf8IsPassedOverAtTheBeginningOnly() throws IOException {
    String marked = "\uFEFF" + lines(4_000) + LINE.formatted(7).replace("0000007", "\uFEFFx");
    assertThat(read(marked.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).isComplete())
        .isTrue();
    assertThat(ballots).hasSize(4_001);
    assertThat(ballots.get(0).id()).isEqualTo("0000001");
    assertThat(issues)
        .extracting(issue -> issue.place() + " " + issue.code().name())
        .containsExactly("b.ndjson:4001:/id FILE_CELL_NORMALIZED");
  }
}
