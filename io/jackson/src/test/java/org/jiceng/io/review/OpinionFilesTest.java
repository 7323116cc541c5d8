package org.jiceng.io.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.PartialDate;
import org.jiceng.io.Issues;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Loaded;
import org.jiceng.review.Answer;
import org.jiceng.review.ConditionCode;
import org.jiceng.review.ListSeverity;
import org.jiceng.review.Opinion;
import org.jiceng.review.ReportedRecord;
import org.jiceng.review.Sanction;
import org.jiceng.review.SanctionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpinionFilesTest {

  private static Loaded<ImmutableList<Opinion>> read(String... lines) {
    return OpinionFiles.read(Source.ofText("opinions.ndjson", String.join("\n", lines)));
  }

  private static String line(String rest) {
    return "{\"candidate\":\"C1\",\"department\":\"FY\",\"version\":1,\"date\":\"2026-02-01\","
        + rest
        + "}";
  }

  @Test
  void answersOfEveryKind(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("opinions.ndjson"),
            String.join(
                "\n",
                "{\"candidate\":\"C1\",\"department\":\"FY\",\"date\":\"2026-02-01\",\"answer\":\"NO_ISSUE\","
                    + "\"document\":null,\"condition\":null,\"dates\":{},\"grade\":null}",
                "",
                "{\"candidate\":\"C2\",\"department\":\"JW\",\"version\":2,\"date\":\"2026-02-02\","
                    + "\"document\":\"甲〔2026〕1号\",\"answer\":\"OPEN\",\"condition\":\"N06\"}",
                "{\"candidate\":\"C3\",\"department\":\"HJ\",\"date\":\"2026-02-03\",\"answer\":\"NOT_OUR_DATA\"}"));

    assertThat(OpinionFiles.read(file).orElseThrow())
        .extracting(Opinion::version, Opinion::document, Opinion::answer, o -> o.place().line())
        .containsExactly(
            tuple(1, Optional.empty(), Answer.noIssue(), 1),
            tuple(2, Optional.of("甲〔2026〕1号"), Answer.open(ConditionCode.N06), 3),
            tuple(1, Optional.empty(), Answer.notOurData(), 4));
  }

  @Test
  void severalRecordsOfOneReplyStandOnSeveralLines() {
    ImmutableList<Opinion> replies =
        read(
                line(
                    "\"answer\":\"RECORDS\",\"condition\":\"N01\","
                        + "\"dates\":{\"SENTENCE_ENDED\":\"2019-05\",\"DECIDED\":\"2018\"},\"grade\":\"HARD\""),
                line("\"answer\":\"RECORDS\",\"condition\":\"N13\""))
            .orElseThrow();

    assertThat(replies).hasSize(1);
    assertThat(replies.get(0).answer().records())
        .containsExactly(
            new ReportedRecord(
                ConditionCode.N01,
                ImmutableMap.of(
                    DateAnchor.SENTENCE_ENDED, PartialDate.parse("2019-05").orElseThrow(),
                    DateAnchor.DECIDED, PartialDate.ofYear(2018)),
                Optional.of(ListSeverity.HARD)),
            new ReportedRecord(ConditionCode.N13, ImmutableMap.of(), Optional.empty()));
  }

  @Test
  void dataThatAreNotThereAddUp() {
    assertThat(
            read(
                    line("\"answer\":\"NOT_OUR_DATA\",\"condition\":\"N01\""),
                    line("\"answer\":\"NOT_OUR_DATA\",\"condition\":\"N13\""))
                .orElseThrow())
        .extracting(Opinion::answer)
        .containsExactly(
            new Answer.NotOurData(ImmutableSet.of(ConditionCode.N01, ConditionCode.N13)));
    assertThat(
            read(
                    line("\"answer\":\"NOT_OUR_DATA\",\"condition\":\"N01\""),
                    line("\"answer\":\"NOT_OUR_DATA\""))
                .orElseThrow())
        .extracting(Opinion::answer)
        .containsExactly(Answer.notOurData());
  }

  @Test
  void repliesThatDifferStayApart() {
    assertThat(
            read(line("\"answer\":\"NO_ISSUE\""), line("\"answer\":\"OPEN\",\"condition\":\"N07\""))
                .orElseThrow())
        .hasSize(2);
  }

  @Test
  void namesThatDifferInWhiteSpaceAreOne() {
    assertThat(
            Issues.of(
                read(
                    line(
                        "\"answer\":\"RECORDS\",\"condition\":\"N01\","
                            + "\"dates\":{\"DECIDED\":\"2018\",\" DECIDED\":\"2019\"}"))))
        .containsExactly("opinions.ndjson:1:/dates/ DECIDED FILE_MEMBER_DUPLICATE");
  }

  @Test
  void everyProblemAtOnce() {
    Loaded<ImmutableList<Opinion>> loaded =
        read(
            line("\"answer\":\"NO_ISSUE\""),
            line("\"answer\":\"RECORDS\""),
            line("\"answer\":\"NO_ISSUE\",\"condition\":\"N01\",\"grade\":\"HARD\""),
            line("\"answer\":\"OPEN\",\"dates\":{\"DECIDED\":\"2019\"}"),
            line(
                "\"answer\":\"RECORDS\",\"condition\":\"N26\",\"dates\":{\"BORN\":\"2019\",\"DECIDED\":\"19\"}"),
            line("\"answer\":\"MAYBE\",\"verdict\":\"x\""),
            "{\"candidate\":\"110101198001010010\",\"department\":\"\",\"version\":0,\"date\":\"2026-02\",\"answer\":7}",
            "{\"candidate\":\"C1\"",
            line("\"answer\":\"NO_ISSUE\"") + " x",
            "[]");

    assertThat(Issues.of(loaded))
        .containsExactly(
            "opinions.ndjson:2:/condition FILE_MEMBER_MISSING",
            "opinions.ndjson:3:/condition FILE_ATTRIBUTE_MISPLACED",
            "opinions.ndjson:3:/grade FILE_ATTRIBUTE_MISPLACED",
            "opinions.ndjson:4:/dates FILE_ATTRIBUTE_MISPLACED",
            "opinions.ndjson:5:/condition FILE_VALUE_UNKNOWN",
            "opinions.ndjson:5:/dates/BORN FILE_VALUE_UNKNOWN",
            "opinions.ndjson:5:/dates/DECIDED FILE_DATE_YEAR_SHORT",
            "opinions.ndjson:6:/answer FILE_VALUE_UNKNOWN",
            "opinions.ndjson:6:/verdict FILE_MEMBER_UNKNOWN",
            "opinions.ndjson:7:/answer FILE_TYPE_WRONG",
            "opinions.ndjson:7:/candidate FILE_KEY_PERSONAL",
            "opinions.ndjson:7:/date FILE_DATE_NOT_A_DAY",
            "opinions.ndjson:7:/department FILE_CELL_EMPTY",
            "opinions.ndjson:7:/version FILE_NUMBER_OUTSIDE",
            "opinions.ndjson:8 FILE_JSON_BROKEN",
            "opinions.ndjson:9 FILE_JSON_BROKEN",
            "opinions.ndjson:10 FILE_TYPE_WRONG");
    assertThat(loaded.value()).hasValueSatisfying(good -> assertThat(good).hasSize(1));
    assertThat(Issues.texts(loaded))
        .allSatisfy(text -> assertThat(text).doesNotContain("110101", "2019", "{"));
  }

  private static final String SANCTIONED =
      """
      {"candidate": "甲", "department": "JW", "date": "2026-03-01", "answer": "RECORDS", \
      "condition": "%s", "dates": {"DECIDED": "2025-06-01"}, "sanction": %s}
      """;

  private static Loaded<ImmutableList<Opinion>> sanctioned(String condition, String sanction) {
    return OpinionFiles.read(
        Source.ofText("opinions.ndjson", SANCTIONED.formatted(condition, sanction)));
  }

  @Test
  void aSanctionSaysItsKindItsFormerPostsAndItsOwnLength() {
    assertThat(
            sanctioned(
                    "N05",
                    "{\"kind\": \"GOVERNMENT_DEMERIT\", \"formerPosts\": [], \"months\": 24}")
                .orElseThrow()
                .get(0)
                .answer()
                .records()
                .get(0)
                .sanction())
        .contains(
            new Sanction(
                SanctionKind.GOVERNMENT_DEMERIT, Optional.of(ImmutableSet.of()), Optional.of(24)));
    assertThat(
            Issues.of(sanctioned("N05", "{\"kind\": \"PARTY_WARNING\", \"months\": 24}"))
                .toString())
        .contains("/sanction/months");
    assertThat(Issues.of(sanctioned("N01", "{\"kind\": \"PARTY_WARNING\"}")).toString())
        .contains("/sanction FILE_ATTRIBUTE_MISPLACED");
  }
}
