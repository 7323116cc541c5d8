package org.jiceng.io.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.PartialDate;
import org.jiceng.io.source.Ending;
import org.jiceng.io.source.ReadRows;
import org.jiceng.io.source.Reading;
import org.jiceng.io.source.Source;
import org.jiceng.io.source.Writing;
import org.jiceng.organization.Office;
import org.jiceng.review.Answer;
import org.jiceng.review.CandidateId;
import org.jiceng.review.ConditionCode;
import org.jiceng.review.ListSeverity;
import org.jiceng.review.Opinion;
import org.jiceng.review.ReportedRecord;
import org.jiceng.review.Sanction;
import org.jiceng.review.SanctionKind;
import org.junit.jupiter.api.Test;

/** The lines of a reply: one for each record or condition, or one for all. */
class OpinionFormTest {
  private static final String HEAD =
      "{'candidate':'C1','department':'FY','version':1,'date':'2026-02-01',";

  private static Opinion opinion(Answer answer) {
    return builder(answer).version(1).build();
  }

  private static Opinion.Builder builder(Answer answer) {
    return new Opinion.Builder()
        .candidate(CandidateId.of("C1"))
        .department("FY")
        .date(LocalDate.of(2026, 2, 1))
        .answer(answer);
  }

  private static List<String> lines(Writing writing, Opinion... opinions) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OpinionFiles.write(out, ImmutableList.copyOf(opinions), writing);
    return out.toString(StandardCharsets.UTF_8).replace('"', '\'').lines().toList();
  }

  private static List<String> json(Opinion opinion) throws IOException {
    List<String> lines = lines(Writing.ndjson().withPersonal(), opinion);
    assertThat(
            OpinionFiles.read(
                    Source.ofText("o.ndjson", String.join("\n", lines).replace('\'', '"')))
                .orElseThrow())
        .containsExactly(opinion);
    return lines;
  }

  @Test
  void anAnswerWithoutRecordsIsOneLine() throws IOException {
    assertThat(json(opinion(Answer.noIssue()))).containsExactly(HEAD + "'answer':'NO_ISSUE'}");
    assertThat(json(opinion(Answer.notOurData())))
        .containsExactly(HEAD + "'answer':'NOT_OUR_DATA'}");
    assertThat(json(builder(Answer.noIssue()).document("复函1号").remark("已核").version(2).build()))
        .containsExactly(
            "{'candidate':'C1','department':'FY','version':2,'date':'2026-02-01',"
                + "'document':'复函1号','answer':'NO_ISSUE','remark':'已核'}");
  }

  @Test
  void aConditionIsALine() throws IOException {
    assertThat(json(opinion(Answer.open(ConditionCode.N06))))
        .containsExactly(HEAD + "'answer':'OPEN','condition':'N06'}");
    assertThat(
            json(
                opinion(
                    new Answer.NotOurData(ImmutableSet.of(ConditionCode.N01, ConditionCode.N13)))))
        .containsExactly(
            HEAD + "'answer':'NOT_OUR_DATA','condition':'N01'}",
            HEAD + "'answer':'NOT_OUR_DATA','condition':'N13'}");
  }

  @Test
  void aRecordIsALine() throws IOException {
    ReportedRecord first =
        new ReportedRecord(
            ConditionCode.N01,
            ImmutableMap.of(DateAnchor.DECIDED, PartialDate.ofYear(2018)),
            Optional.of(ListSeverity.HARD));
    ReportedRecord second =
        new ReportedRecord(
            ConditionCode.N05,
            ImmutableMap.of(),
            Optional.empty(),
            Optional.of(
                new Sanction(
                    SanctionKind.GOVERNMENT_DEMERIT,
                    Optional.of(ImmutableSet.of(Office.SECRETARY)),
                    Optional.of(24))));
    ReportedRecord third =
        new ReportedRecord(
            ConditionCode.N05,
            ImmutableMap.of(),
            Optional.empty(),
            Optional.of(
                new Sanction(SanctionKind.PARTY_WARNING, Optional.empty(), Optional.empty())));
    Opinion opinion = opinion(new Answer.Records(ImmutableList.of(first, second, third)));

    assertThat(json(opinion))
        .containsExactly(
            HEAD
                + "'answer':'RECORDS','condition':'N01','dates':{'DECIDED':'2018'},'grade':'HARD'}",
            HEAD
                + "'answer':'RECORDS','condition':'N05','sanction':{'kind':'GOVERNMENT_DEMERIT',"
                + "'formerPosts':['SECRETARY'],'months':24}}",
            HEAD + "'answer':'RECORDS','condition':'N05','sanction':{'kind':'PARTY_WARNING'}}");
    assertThat(lines(Writing.csv().withPersonal(), opinion))
        .containsExactly(
            "candidate,department,version,date,document,answer,condition,dates,grade,sanction,remark",
            "C1,FY,1,2026-02-01,,RECORDS,N01,DECIDED=2018,HARD,,",
            "C1,FY,1,2026-02-01,,RECORDS,N05,,,"
                + "kind=GOVERNMENT_DEMERIT|formerPosts=SECRETARY|months=24,",
            "C1,FY,1,2026-02-01,,RECORDS,N05,,,kind=PARTY_WARNING,");
  }

  @Test
  void whatTheReplySaysIsPersonal() throws IOException {
    Opinion opinion = builder(Answer.open(ConditionCode.N06)).version(1).document("复函1号").build();
    assertThat(lines(Writing.csv(), opinion))
        .containsExactly("candidate,department,version,date", "C1,FY,1,2026-02-01");
    assertThat(lines(Writing.ndjson(), opinion))
        .containsExactly(HEAD.substring(0, HEAD.length() - 1) + "}");
  }

  @Test
  void linesAreRowsAndRepliesAreGivenAsTheyEnd() throws IOException {
    List<Opinion> opinions = new ArrayList<>();
    String line = HEAD.replace('\'', '"') + "\"answer\":\"NOT_OUR_DATA\",\"condition\":\"%s\"}\n";
    ReadRows rows =
        OpinionFiles.read(
            Source.ofText(
                "o.ndjson", line.formatted("N01") + line.formatted("N13") + line.formatted("X")),
            Reading.standard(),
            opinions::add,
            issue -> {});
    assertThat(rows).isEqualTo(new ReadRows(3, 2, 1, Ending.WHOLE));
    assertThat(opinions)
        .containsExactly(
            opinion(new Answer.NotOurData(ImmutableSet.of(ConditionCode.N01, ConditionCode.N13))));
  }
}
