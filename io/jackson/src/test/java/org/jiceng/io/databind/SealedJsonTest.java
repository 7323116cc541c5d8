package org.jiceng.io.databind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.jiceng.election.Attendance;
import org.jiceng.election.StationId;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read is what was written, and nothing that only looks like it. */
class SealedJsonTest {
  private static final Attendance NINE = Attendance.of(9, 8);

  private static List<String> issues(Outcome<?> outcome) {
    return outcome.issues().stream().map(SealedJsonTest::words).toList();
  }

  private static String words(Issue issue) {
    Object wanted = issue.message().arguments().getOrDefault("wanted", "");
    return "%s %s %s".formatted(issue.place().within(), issue.code().name(), wanted).strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          null                                     | DOCUMENT_VALUE_WRONG Attendance
          []                                       | DOCUMENT_VALUE_REFUSED Attendance
          7                                        | DOCUMENT_VALUE_REFUSED Attendance
          {'entitled':9}                           | DOCUMENT_VALUE_REFUSED Attendance
          {'entitled':9,'present':8} 1             | DOCUMENT_VALUE_REFUSED Attendance
          {'entitled':9                            | /entitled DOCUMENT_VALUE_WRONG Attendance
          {'entitled':9,'entitled':9,'present':8}  | /entitled DOCUMENT_VALUE_WRONG Attendance
          {'entitled':9.0,'present':8}             | /entitled DOCUMENT_VALUE_WRONG int
          {'entitled':'9','present':8}             | /entitled DOCUMENT_VALUE_WRONG int
          {'entitled':true,'present':8}            | /entitled DOCUMENT_VALUE_WRONG int
          {'entitled':9,'present':null}            | /present DOCUMENT_VALUE_WRONG int
          """)
  void whatIsNoAttendanceIsRefused(String json, String issue) {
    Outcome<Attendance> read = SealedJson.read(json.replace('\'', '"'), Attendance.class);
    assertThat(issues(read)).containsExactly(issue);
    assertThat(read.value()).isEmpty();
  }

  @Test
  void whatIsTooDeepIsRefusedThoughNobodyAskedForIt() {
    String deep = "{\"entitled\":9,\"present\":8,\"x\":" + "[".repeat(2_000) + "}";
    Outcome<Attendance> read = SealedJson.read(deep, Attendance.class);
    assertThat(read.value()).isEmpty();
    assertThat(issues(read))
        .hasSize(2)
        .anySatisfy(issue -> assertThat(issue).endsWith(" DOCUMENT_VALUE_WRONG Attendance"));
  }

  @Test
  void anIdIsAStringAndNoNumber() {
    assertThat(SealedJson.read("\"a\"", StationId.class).value()).contains(StationId.of("a"));
    for (String other :
        List.of("7", "7.5", "true", "\" \"", "[\"a\"]", "{}", "{\"value\":\"a\"}x")) {
      assertThat(SealedJson.read(other, StationId.class).value()).as(other).isEmpty();
    }
  }

  @Test
  void aMemberThatIsNotKnownIsToldByItsNameUnlessThatIsPersonal() {
    Outcome<Attendance> read =
        SealedJson.read(
            "{\"x\":[{\"y\":1}],\"entitled\":9,\"140000198001010022\":1,\"present\":8}",
            Attendance.class);
    assertThat(read.value()).contains(NINE);
    assertThat(issues(read)).containsExactly("/x FILE_MEMBER_UNKNOWN", "/… FILE_MEMBER_UNKNOWN");
    assertThat(read.issues().get(0).message().arguments()).containsEntry("member", "x");
    assertThat(read.issues().get(0).message().arguments().get("expected").toString())
        .contains("entitled", "present");
  }

  @Test
  void listsAndMapsHaveTheirProblemsAtTheirPlaces() {
    String nine = SealedJson.write(NINE);
    assertThat(SealedJson.readList("[" + nine + "]", Attendance.class).value())
        .contains(ImmutableList.of(NINE));
    assertThat(issues(SealedJson.readList("[" + nine + ",{\"entitled\":\"x\"}]", Attendance.class)))
        .containsExactly("/1/entitled DOCUMENT_VALUE_WRONG int");
    assertThat(issues(SealedJson.readList("{}", Attendance.class))).hasSize(1);

    assertThat(
            SealedJson.readMap("{\"a\":" + nine + "}", StationId.class, Attendance.class).value())
        .contains(ImmutableMap.of(StationId.of("a"), NINE));
    assertThat(
            issues(SealedJson.readMap("{\" \":" + nine + "}", StationId.class, Attendance.class)))
        .containsExactly("/  DOCUMENT_VALUE_WRONG StationId");
  }

  @Test
  void aTreeHasTheMembersOfTheDocument() {
    assertThat(SealedJson.tree(NINE))
        .isEqualTo(ImmutableMap.of("entitled", 9, "present", 8, "issued", 8, "voters", 8));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SealedJson.write(new Object()))
        .withMessageContaining("no document has a class java.lang.Object");
  }
}
