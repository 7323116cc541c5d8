package org.jiceng.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jiceng.election.Attendance;
import org.jiceng.io.election.SampleMinutes;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Loaded;
import org.jiceng.issue.Place;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Gained;
import org.jiceng.organization.Office;
import org.jiceng.organization.SeatRow;
import org.jiceng.organization.Tenure;
import org.jiceng.testkit.People;
import org.jiceng.unit.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueDocumentTest {
  private static final String NINE = "{\"entitled\":9,\"present\":8}";

  @TempDir private Path folder;

  private static Loaded<Attendance> attendance(String json) {
    return ValueDocument.ATTENDANCE.read(Source.ofText("a.json", json));
  }

  @Test
  void whatWasWrittenIsRead() throws IOException {
    ImmutableList<SeatRow> rows =
        ImmutableList.of(
            new SeatRow(
                UnitId.of("v1"),
                CommitteeKind.VILLAGERS,
                Office.DIRECTOR,
                new Tenure(Gained.ELECTED, LocalDate.of(2021, 3, 21)),
                People.person("p1"),
                Place.of("members.csv").line(2)));
    Path file = folder.resolve("roster.json");

    ValueDocument.ROSTER.write(rows, file);

    assertThat(ValueDocument.ROSTER.read(file).orElseThrow()).isEqualTo(rows);
    assertThat(ValueDocument.ROSTER.read(file).issues()).isEmpty();
  }

  @Test
  void wholeContestsAndBallotsAreDocuments() {
    assertThat(
            ValueDocument.CONTEST
                .read(Source.ofText("c", ValueDocument.CONTEST.toJson(SampleMinutes.CONTEST)))
                .orElseThrow())
        .isEqualTo(SampleMinutes.CONTEST);
    assertThat(
            ValueDocument.BALLOTS
                .read(Source.ofText("b", ValueDocument.BALLOTS.toJson(SampleMinutes.ballots())))
                .orElseThrow())
        .isEqualTo(SampleMinutes.ballots());
  }

  @Test
  void theHashDoesNotDependOnTheLayout() {
    assertThat(ValueDocument.ATTENDANCE.sha256(Attendance.of(9, 8)))
        .isEqualTo(
            ValueDocument.ATTENDANCE.sha256(
                attendance(
                        "{\"content\":" + NINE + ",\"version\":0,\"format\":\"jiceng.attendance\"}")
                    .orElseThrow()))
        .isNotEqualTo(ValueDocument.ATTENDANCE.sha256(Attendance.of(9, 7)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'format':'jiceng.method','version':0,'content':N}|a.json:1:/format DOCUMENT_FORMAT_OTHER",
        "{'format':7,'version':0,'content':N}|a.json:1:/format DOCUMENT_FORMAT_OTHER",
        "{'format':'jiceng.attendance','version':1,'content':N}"
            + "|a.json:1:/version DOCUMENT_VERSION_NEWER",
        "{'format':'jiceng.attendance','version':'0','content':N}"
            + "|a.json:1:/version DOCUMENT_VERSION_NEWER",
        "{'version':0,'content':N}|a.json:1:/format FILE_MEMBER_MISSING",
        "{'format':'jiceng.attendance','content':N}|a.json:1:/version FILE_MEMBER_MISSING",
        "{'format':'jiceng.attendance','version':0}|a.json:1:/content FILE_MEMBER_MISSING",
        "{'format':'jiceng.attendance','version':0,'content':null}"
            + "|a.json:1:/content DOCUMENT_VALUE_WRONG",
        "{'format':'jiceng.attendance','version':0,'content':{'entitled':9}}"
            + "|a.json:1:/content DOCUMENT_VALUE_REFUSED",
        "{'format':'jiceng.attendance','version':0,'content':{'entitled':'x','present':1}}"
            + "|a.json:1:/content/entitled DOCUMENT_VALUE_WRONG",
        "[]|a.json:1 FILE_TYPE_WRONG"
      })
  void whatIsNoSuchDocumentIsRefused(String json, String issue) {
    Loaded<Attendance> loaded = attendance(json.replace('\'', '"').replace("N", NINE));
    assertThat(Issues.of(loaded)).containsExactly(issue);
    assertThat(loaded.value()).isEmpty();
  }

  @Test
  void aMemberThatIsNotKnownIsPassedOver() {
    Loaded<Attendance> loaded =
        attendance(
            "{\"format\":\"jiceng.attendance\",\"version\":0,\"x\":1,\n\"content\":"
                + NINE.replace("}", ",\"hall\":[1]}")
                + "}");
    assertThat(Issues.of(loaded))
        .containsExactly(
            "a.json:1:/x FILE_MEMBER_UNKNOWN", "a.json:2:/content/hall FILE_MEMBER_UNKNOWN");
    assertThat(loaded.orElseThrow()).isEqualTo(Attendance.of(9, 8));
  }

  @Test
  void ofAListTheGoodElementsAreReadAndEachOtherHasAnIssue() {
    String ballots =
        ValueDocument.BALLOTS
            .toJson(SampleMinutes.ballots())
            .replaceFirst("\"AGAINST\"", "\"PERHAPS\"")
            .replaceFirst("\"b3\"", "7");
    Loaded<?> loaded = ValueDocument.BALLOTS.read(Source.ofText("b.json", ballots));
    assertThat(loaded.errors())
        .extracting(issue -> issue.place().within())
        .containsExactly("/content/0/lines/1", "/content/2/id");
    assertThat((ImmutableList<?>) loaded.value().orElseThrow()).hasSize(6);
  }
}
