package org.jiceng.io.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiceng.election.Ballot;
import org.jiceng.election.Mark;
import org.jiceng.io.Issues;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BallotFilesTest {

  private static Loaded<ImmutableList<Ballot>> read(String... lines) {
    return BallotFiles.read(Source.ofText("ballots.ndjson", String.join("\n", lines)));
  }

  @Test
  void linesBecomeBallots(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("ballots.ndjson"),
            "\uFEFF{\"id\":\"1\",\"lines\":[\"FOR\",\"AGAINST\",\"BLANK\"],\"writeIns\":[\"\",\" 候选人丁 \"]}\r\n"
                + "\r\n"
                + "{\"writeIns\":null,\"id\":\"2\",\"lines\":[\"ABSTAIN\",\"SPOILT\",\"FOR\"]}\r\n");

    assertThat(BallotFiles.read(file).orElseThrow())
        .containsExactly(
            Ballot.of("1", Mark.FOR, Mark.AGAINST, Mark.BLANK).writingIn("候选人丁"),
            Ballot.of("2", Mark.ABSTAIN, Mark.SPOILT, Mark.FOR));
  }

  @Test
  void everyProblemAtOnce() {
    Loaded<ImmutableList<Ballot>> loaded =
        read(
            "{\"id\":\"1\",\"lines\":[\"FOR\"]}",
            "{\"id\":\"1\",\"lines\":[\"FOR\"]}",
            "{\"id\":\"3\",\"lines\":[\"FOR\",\"YES\",7,null]}",
            "{\"id\":4,\"lines\":\"FOR\",\"writeIns\":[\"候\\n选\"],\"elector\":\"某某\"}",
            "{\"id\":\"5\",\"id\":\"6\",\"lines\":[]}",
            "{\"lines\":[]}",
            "{\"id\":\"7\",\"lines\":[\"FOR\"]} {}",
            "{\"id\":\"8\",\"lines\":[\"FOR]}");

    assertThat(Issues.of(loaded))
        .containsExactly(
            "ballots.ndjson:2:/id BALLOT_DUPLICATE",
            "ballots.ndjson:3:/lines/1 FILE_VALUE_UNKNOWN",
            "ballots.ndjson:3:/lines/2 FILE_TYPE_WRONG",
            "ballots.ndjson:3:/lines/3 FILE_TYPE_WRONG",
            "ballots.ndjson:4:/elector FILE_MEMBER_UNKNOWN",
            "ballots.ndjson:4:/id FILE_TYPE_WRONG",
            "ballots.ndjson:4:/lines FILE_TYPE_WRONG",
            "ballots.ndjson:4:/writeIns/0 FILE_CELL_UNPRINTABLE",
            "ballots.ndjson:5:/id FILE_MEMBER_DUPLICATE",
            "ballots.ndjson:6:/id FILE_MEMBER_MISSING",
            "ballots.ndjson:7 FILE_JSON_BROKEN",
            "ballots.ndjson:8 FILE_JSON_BROKEN");
    assertThat(Issues.texts(loaded)).noneMatch(text -> text.contains("某某") || text.contains("候"));
  }

  /** A mark that was read before is not taken for a list of marks. */
  @Test
  void aMarkIsNoList() {
    Loaded<ImmutableList<Ballot>> loaded =
        read(
            "{\"id\":\"1\",\"lines\":[\"FOR\"]}",
            "{\"id\":\"2\",\"lines\":[\"FOR\"]}",
            "{\"id\":\"3\",\"lines\":FOR}",
            "{\"id\":\"4\",\"lines\":null}",
            "{\"id\":\"5\",\"lines\":\"FOR\"}");

    assertThat(loaded.value())
        .contains(ImmutableList.of(Ballot.of("1", Mark.FOR), Ballot.of("2", Mark.FOR)));
    assertThat(loaded.issues()).extracting(issue -> issue.place().line()).containsExactly(3, 4, 5);
  }

  @Test
  void whatIsExpectedIsSaidInBothLanguages() {
    assertThat(Issues.texts(read("{\"id\":4,\"lines\":[\"YES\"]}")))
        .containsExactly(
            "ballots.ndjson:1:/id: FILE_TYPE_WRONG: 应为字符串，不应为数字",
            "ballots.ndjson:1:/id: FILE_TYPE_WRONG: expected is a string, not a number",
            "ballots.ndjson:1:/lines/0: FILE_VALUE_UNKNOWN: YES 不在允许的取值之内："
                + "FOR、AGAINST、ABSTAIN、BLANK、SPOILT",
            "ballots.ndjson:1:/lines/0: FILE_VALUE_UNKNOWN: YES is none of FOR, AGAINST, ABSTAIN,"
                + " BLANK, SPOILT");
  }

  @Test
  void bombOfBracketsIsRefused() {
    assertThat(Issues.of(read("[".repeat(100_000))))
        .containsExactly("ballots.ndjson:1 FILE_LIMIT_EXCEEDED");
  }

  @Test
  void fileThatIsNoTextGivesNothing() {
    Loaded<ImmutableList<Ballot>> loaded =
        BallotFiles.read(
            Source.of("b.ndjson", new byte[] {'P', 'K', 3, 4}, StandardCharsets.UTF_8));

    assertThat(loaded.value()).isEmpty();
    assertThat(Issues.texts(loaded).get(1))
        .contains("a ZIP archive", "one JSON object on each line");
  }
}
