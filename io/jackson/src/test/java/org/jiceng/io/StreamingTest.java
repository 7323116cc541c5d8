package org.jiceng.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.io.SmallCounty.TREE;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiceng.election.Ballot;
import org.jiceng.election.Mark;
import org.jiceng.io.election.BallotFiles;
import org.jiceng.io.organization.RosterFiles;
import org.jiceng.io.review.CandidateFiles;
import org.jiceng.io.review.OpinionFiles;
import org.jiceng.io.source.Ending;
import org.jiceng.io.source.Limit;
import org.jiceng.io.source.Limits;
import org.jiceng.io.source.ReadRows;
import org.jiceng.io.source.Reading;
import org.jiceng.io.source.Source;
import org.jiceng.io.unit.UnitFiles;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Loaded;
import org.jiceng.organization.SeatRow;
import org.jiceng.review.Candidate;
import org.jiceng.review.Opinion;
import org.jiceng.unit.UnitNames;
import org.jiceng.unit.UnitRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamingTest {
  private static final UnitNames NAMES = UnitNames.of(TREE);

  private final List<Ballot> ballots = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  private ReadRows read(Reading reading, String... lines) throws IOException {
    return BallotFiles.read(
        Source.ofText("b.ndjson", String.join("\n", lines)), reading, ballots::add, issues::add);
  }

  private static List<String> codes(List<Issue> issues) {
    return issues.stream().map(issue -> issue.place() + " " + issue.code().name()).toList();
  }

  private static String manyBallots(int count) {
    return IntStream.range(0, count)
        .mapToObj("{\"id\":\"b%d\",\"lines\":[\"FOR\"]}"::formatted)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void goodRowsAndIssuesComeOneByOne() throws IOException {
    ReadRows rows =
        read(
            Reading.standard(),
            "{\"id\":\"1\",\"lines\":[\"FOR\"]}",
            "{\"id\":\"1\",\"lines\":[\"FOR\"]}",
            "",
            "{\"id\":\"2\",\"lines\":[\"YES\"]}",
            "{\"id\":\"3\",\"lines\":[]}");

    assertThat(rows).isEqualTo(new ReadRows(4, 2, 2, Ending.WHOLE));
    assertThat(rows.isComplete()).isFalse();
    assertThat(ballots).extracting(Ballot::id).containsExactly("1", "3");
    assertThat(codes(issues))
        .containsExactly(
            "b.ndjson:2:/id BALLOT_DUPLICATE", "b.ndjson:4:/lines/0 FILE_VALUE_UNKNOWN");
  }

  @Test
  void strictReadingGivesAllOrNothing() throws IOException {
    Reading strict = Reading.standard().withStrictness();

    assertThat(read(strict, "{\"id\":\"1\",\"lines\":[]}", "{\"id\":\"2\",\"lines\":[\"x\"]}"))
        .isEqualTo(new ReadRows(2, 0, 2, Ending.REFUSED));
    assertThat(ballots).isEmpty();
    assertThat(codes(issues))
        .containsExactly("b.ndjson:2:/lines/0 FILE_VALUE_UNKNOWN", "b.ndjson FILE_REFUSED_WHOLE");

    issues.clear();
    // A notice is no reason to refuse, and is told once although the source is read twice.
    assertThat(read(strict, "{\"id\":\"１\",\"lines\":[]}", "{\"id\":\"2\",\"lines\":[]}"))
        .isEqualTo(new ReadRows(2, 2, 0, Ending.WHOLE));
    assertThat(ballots).extracting(Ballot::id).containsExactly("1", "2");
    assertThat(codes(issues)).containsExactly("b.ndjson:1:/id FILE_CELL_NORMALIZED");
  }

  @Test
  void strictReadingLoadsNothingIfThereIsAWarning() {
    String text = "id,parentId,kind,name,code,remark\nk,,COUNTY,某县,,x\n";
    Reading strict = Reading.standard().withStrictness();

    Loaded<?> loaded = UnitFiles.read(Source.ofText("u.csv", text), strict);
    assertThat(loaded.value()).isEmpty();
    assertThat(Issues.of(loaded))
        .containsExactly("u.csv FILE_REFUSED_WHOLE", "u.csv:1:remark FILE_COLUMN_UNKNOWN");
    assertThat(Issues.texts(loaded).get(0)).endsWith("严格读取：共有 1 个错误或警告，整个文件未采用");
  }

  @Test
  void listOfIssuesIsCappedAndSaysHowManyMore() {
    String rows =
        IntStream.range(0, 50).mapToObj("t%d,k,TOWN,,\n"::formatted).collect(Collectors.joining());
    Loaded<?> loaded =
        UnitFiles.read(
            Source.ofText("u.csv", "id,parentId,kind,name,code,x\nk,,COUNTY,某县,,\n" + rows),
            Reading.standard().withMostIssues(3));

    assertThat(Issues.of(loaded))
        .containsExactly(
            "u.csv FILE_ISSUES_MORE",
            "u.csv:1:x FILE_COLUMN_UNKNOWN",
            "u.csv:3 FILE_CELLS_MISCOUNTED",
            "u.csv:4 FILE_CELLS_MISCOUNTED",
            "u.csv:5 FILE_CELLS_MISCOUNTED");
    assertThat(Issues.texts(loaded).get(1)).contains("47 further issues");
    assertThatThrownBy(loaded::orElseThrow).hasMessageContaining("FILE_CELLS_MISCOUNTED");
  }

  @Test
  void progressIsToldInStepsAndAtTheEnd() throws IOException {
    List<Long> rows = new ArrayList<>();
    List<Long> bytes = new ArrayList<>();
    String text = manyBallots(10_000);
    Reading watched =
        Reading.standard()
            .withProgress(
                (read, count) -> {
                  bytes.add(read);
                  return rows.add(count);
                });

    assertThat(read(watched, text).isComplete()).isTrue();
    assertThat(rows).containsExactly(4096L, 8192L, 10_000L);
    assertThat(bytes).isSorted().last().isEqualTo((long) text.length());
  }

  @Test
  void readingCanBeStopped() throws IOException {
    ReadRows rows =
        read(Reading.standard().withProgress((bytes, count) -> count < 5_000), manyBallots(20_000));

    assertThat(rows).isEqualTo(new ReadRows(8192, 8192, 0, Ending.STOPPED));
    assertThat(ballots).hasSize(8192);
    assertThat(issues).isEmpty();
  }

  @Test
  void rowsBeforeAWrongByteAreGiven() throws IOException {
    byte[] bytes = (manyBallots(3) + "\n{\"id\":\"?\"").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;

    ReadRows rows =
        BallotFiles.read(
            Source.of("b.ndjson", bytes, StandardCharsets.UTF_8),
            Reading.standard(),
            ballots::add,
            issues::add);
    assertThat(rows).isEqualTo(new ReadRows(3, 3, 0, Ending.BROKEN));
    assertThat(codes(issues)).containsExactly("b.ndjson:4 FILE_NOT_IN_CHARSET");
  }

  @Test
  void limitsHoldForRows() throws IOException {
    for (Limit limit : List.of(Limit.ROWS, Limit.LINE, Limit.BYTES)) {
      ballots.clear();
      issues.clear();
      Source source =
          Source.ofText("b.ndjson", manyBallots(9) + "\n{\"id\":\"" + "x".repeat(200_000))
              .within(Limits.usual().with(limit, limit == Limit.ROWS ? 5 : 100));
      ReadRows rows = BallotFiles.read(source, Reading.standard(), ballots::add, issues::add);

      assertThat(rows.ending()).as(limit.name()).isEqualTo(Ending.BROKEN);
      assertThat(rows.rows()).isEqualTo(limit == Limit.ROWS ? 5 : limit == Limit.LINE ? 9 : 0);
      assertThat(issues)
          .singleElement()
          .satisfies(issue -> assertThat(issue.message().arguments()).containsEntry("what", limit));
    }
  }

  @Test
  void limitsHoldForCells() throws IOException {
    String header = "id,parentId,kind,name,code\n";
    for (Limit limit : List.of(Limit.COLUMNS, Limit.TEXT, Limit.LINE)) {
      String row =
          limit == Limit.COLUMNS ? ",".repeat(50) : "k,,COUNTY,\"" + "村".repeat(70) + "\",";
      issues.clear();
      ReadRows rows =
          UnitFiles.read(
              Source.ofText("u.csv", header + row).within(Limits.usual().with(limit, 40)),
              Reading.standard(),
              unit -> {},
              issues::add);

      assertThat(rows).isEqualTo(new ReadRows(0, 0, 0, Ending.BROKEN));
      assertThat(codes(issues)).containsExactly("u.csv:2 FILE_LIMIT_EXCEEDED");
      assertThat(issues.get(0).message().arguments()).containsEntry("what", limit);
    }
  }

  @Test
  void everyKindCanBeStreamedInBothSyntaxes(@TempDir Path folder) throws IOException {
    List<Object> rows = new ArrayList<>();
    Reading reading = Reading.standard();
    LocalDate day = LocalDate.of(2021, 3, 21);
    Path units = folder.resolve("units.csv");
    Files.writeString(
        units, "编号,上级编号,类别,名称,代码\nk,,COUNTY,某县,\nt,k,镇,甲镇,\n", Charset.forName("GB18030"));
    UnitFiles.read(
        Source.streamed(units, Charset.forName("GB18030")), reading, rows::add, issues::add);
    UnitFiles.read(
        Source.ofText("u.ndjson", "{\"id\":\"k\",\"kind\":\"COUNTY\",\"name\":\"某县\"}"),
        reading,
        rows::add,
        issues::add);
    String seat =
        "p1,v1,BRANCH,SECRETARY,ELECTED,2021.01.10,MALE,1980-01-01,31,FULL".replace(".", "-");
    RosterFiles.read(
        Source.ofText("m.csv", "人员编号,单位,班子,职务,产生方式,任职时间,性别,出生日期,学历,政治面貌\n" + seat),
        TREE,
        NAMES,
        day,
        reading,
        rows::add,
        issues::add);
    RosterFiles.read(
        Source.ofText(
            "m.ndjson",
            "{\"personId\":\"p1\",\"unit\":\"v1\",\"body\":\"BRANCH\",\"office\":\"SECRETARY\","
                + "\"gained\":\"ELECTED\",\"inOfficeFrom\":\"2021-01-10\",\"sex\":\"MALE\","
                + "\"birth\":\"1980-01-01\",\"education\":\"31\",\"standing\":\"FULL\"}"),
        TREE,
        NAMES,
        day,
        reading,
        rows::add,
        issues::add);
    CandidateFiles.read(
        Source.ofText(
            "c.csv",
            "候选人编号,姓名,单位,班子,职务,性别,出生日期,学历,政治面貌,入党时间,所在党组织\n"
                + "C1,候选人甲,v1,BRANCH,SECRETARY,男,1980,31,FULL,2001,v1\n"
                + "C1,候选人乙,v1,BRANCH,SECRETARY,男,1980,31,FULL,2001,v1\n"
                + "C2,候选人丙,v1,BRANCH,DIRECTOR,男,1980,31,FULL,2001,v1\n"),
        TREE,
        NAMES,
        reading,
        rows::add,
        issues::add);
    OpinionFiles.read(
        Source.ofText(
            "o.csv",
            "candidate,department,date,answer,condition,dates,sanction\n"
                + "C1,FY,2026-02-01,RECORDS,N01,DECIDED=2019,\n"
                + "C1,FY,2026-02-01,RECORDS,N02,,\n"
                + "C2,FY,2026-02-01,NO_ISSUE,,,\n"
                + "C1,FY,2026-02-01,RECORDS,N03,,\n"
                + "C3,JW,2026-02-01,RECORDS,N05,,kind=PARTY_WARNING|formerPosts=SECRETARY\n"),
        reading,
        rows::add,
        issues::add);
    BallotFiles.read(
        Source.ofText("b.csv", "id,lines,writeIns\n1,FOR AGAINST,候选人丁|候选人\\|戊\n2,,\n"),
        reading,
        rows::add,
        issues::add);

    assertThat(codes(issues))
        .containsExactly(
            "c.csv:3:候选人编号 CANDIDATE_DUPLICATE",
            "c.csv:4:office CANDIDATE_OFFICE_MISPLACED",
            "o.csv:5 FILE_LINES_SCATTERED");
    assertThat(of(UnitRow.class, rows)).extracting(UnitRow::name).containsExactly("某县", "甲镇", "某县");
    assertThat(of(SeatRow.class, rows)).hasSize(2);
    assertThat(of(SeatRow.class, rows).get(0).person())
        .isEqualTo(of(SeatRow.class, rows).get(1).person());
    assertThat(of(Candidate.class, rows)).extracting(Candidate::label).containsExactly("候选人甲");
    List<Opinion> opinions = of(Opinion.class, rows);
    assertThat(opinions)
        .extracting(each -> each.candidate().value())
        .containsExactly("C1", "C2", "C3");
    assertThat(opinions.get(0).answer().records()).hasSize(2);
    assertThat(opinions.get(2).answer().records().get(0).sanction()).isPresent();
    assertThat(of(Ballot.class, rows))
        .containsExactly(
            Ballot.of("1", Mark.FOR, Mark.AGAINST).writingIn("候选人丁", "候选人|戊"), Ballot.of("2"));
  }

  private static <T> List<T> of(Class<T> type, List<Object> rows) {
    return rows.stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Test
  void missingFileIsAnExceptionOfItsOwnKind(@TempDir Path folder) {
    assertThatThrownBy(() -> BallotFiles.read(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(
            () ->
                BallotFiles.read(
                    Source.streamed(folder.resolve("none")),
                    Reading.standard(),
                    ballots::add,
                    issues::add))
        .isInstanceOf(NoSuchFileException.class);
  }
}
