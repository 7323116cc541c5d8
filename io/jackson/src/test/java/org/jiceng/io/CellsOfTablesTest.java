package org.jiceng.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jiceng.election.Ballot;
import org.jiceng.election.Mark;
import org.jiceng.io.election.BallotFiles;
import org.jiceng.io.review.OpinionFiles;
import org.jiceng.io.source.Limit;
import org.jiceng.io.source.Limits;
import org.jiceng.io.source.Source;
import org.jiceng.io.source.Writing;
import org.jiceng.issue.Loaded;
import org.jiceng.review.Answer;
import org.jiceng.review.CandidateId;
import org.jiceng.review.Opinion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How cells are written in a table, and how they are read as others write them. */
class CellsOfTablesTest {
  private static final String HEADER = "candidate,department,date,answer,remark";
  private static final String ROW = "C1,FY,2026-02-01,NO_ISSUE,";

  private static Loaded<ImmutableList<Opinion>> read(String text) {
    return OpinionFiles.read(Source.ofText("o.csv", text));
  }

  private static Opinion remarked(String remark) {
    return new Opinion.Builder()
        .candidate(CandidateId.of("C1"))
        .department("FY")
        .version(1)
        .date(LocalDate.of(2026, 2, 1))
        .answer(Answer.noIssue())
        .remark(remark)
        .build();
  }

  private static String written(Opinion opinion) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OpinionFiles.write(out, ImmutableList.of(opinion), Writing.csv().withPersonal());
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          a           ! a
          a b         ! a b
          a,b         ! "a,b"
          a"b         ! "a\""b"
          "a"         ! "\""a""\"
          =1+1        ! '=1+1
          +1          ! '+1
          -1          ! '-1
          @a          ! '@a
          ＝1          ! '＝1
          ＋1          ! '＋1
          －1          ! '－1
          ＠a          ! '＠a
          'a          ! ''a
          1=1         ! 1=1
          """)
  void whatASpreadsheetWouldComputeIsWrittenAsText(String remark, String cell) throws IOException {
    String text = written(remarked(remark));
    assertThat(text.lines().toList().get(1)).isEqualTo("C1,FY,1,2026-02-01,,NO_ISSUE,,,,," + cell);
    assertThat(read(text).orElseThrow()).containsExactly(remarked(remark));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          a "b" c         ! a "b" c
          "a"             ! a
          "a, b"          ! a, b
          "a ""b"" c"     ! a "b" c
          \u3000" a "\u3000        ! a
          'a              ! 'a
          '=a             ! =a
          ''              ! '
          "'=a"           ! =a
          """)
  void cellsAsOthersWriteThem(String cell, String remark) {
    for (String end : List.of("\n", "\r\n", "\r", "")) {
      assertThat(read(HEADER + "\n" + ROW + cell + end).orElseThrow())
          .as(cell)
          .containsExactly(remarked(remark));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesAreCountedWhateverEndsThem(String end) {
    String text =
        String.join(
            end,
            HEADER,
            "",
            " , ,, ",
            ROW + "\"a" + end + "b\"",
            ROW.replace("FY", "") + "a",
            ROW.replace("FY", "") + "b",
            "");
    assertThat(Issues.of(read(text)))
        .containsExactly(
            "o.csv:4:remark FILE_CELL_UNPRINTABLE",
            "o.csv:6:department FILE_CELL_EMPTY",
            "o.csv:7:department FILE_CELL_EMPTY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a", "\"a\" b", "\"a\"\"", "\"a\"b\""})
  void quotesThatDoNotMatchEndTheReadingAtTheirRow(String cell) {
    Loaded<ImmutableList<Opinion>> loaded =
        read(HEADER + "\n" + ROW + "good\n" + ROW + cell + "\n" + ROW + "lost\n");
    assertThat(Issues.of(loaded)).containsExactly("o.csv:3 FILE_QUOTES_UNMATCHED");
  }

  @Test
  void aCellAsLongAsTheLimitIsReadAndNoneLonger() {
    Limits limits = Limits.usual().with(Limit.TEXT, 12).with(Limit.COLUMNS, 5);
    String text = HEADER + "\n" + ROW + "123456789012";
    assertThat(OpinionFiles.read(Source.ofText("o.csv", text).within(limits)).orElseThrow())
        .containsExactly(remarked("123456789012"));
    assertThat(Issues.of(OpinionFiles.read(Source.ofText("o.csv", text + "3").within(limits))))
        .containsExactly("o.csv:2 FILE_LIMIT_EXCEEDED");
    assertThat(Issues.of(OpinionFiles.read(Source.ofText("o.csv", text + ",").within(limits))))
        .containsExactly("o.csv:2 FILE_LIMIT_EXCEEDED");
  }

  @Test
  void ballotsInBothForms() throws IOException {
    ImmutableList<Ballot> ballots =
        ImmutableList.of(
            Ballot.of("1", Mark.FOR, Mark.AGAINST).writingIn("候选人丁", "候选人|戊"), Ballot.of("2"));
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    BallotFiles.write(csv, ballots, Writing.csv().withMark());
    assertThat(csv.toString(StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFid,lines,writeIns\n1,FOR AGAINST,候选人丁|候选人\\|戊\n2,,\n");
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    BallotFiles.write(json, ballots, Writing.ndjson());
    assertThat(json.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"id\":\"1\",\"lines\":[\"FOR\",\"AGAINST\"],\"writeIns\":[\"候选人丁\",\"候选人|戊\"]}\n"
                + "{\"id\":\"2\",\"lines\":[],\"writeIns\":[]}\n");
  }
}
