package org.jiceng.io.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jiceng.io.Issues;
import org.jiceng.io.SmallCounty;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Loaded;
import org.jiceng.organization.Roster;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.unit.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterFilesTest {
  private static final String HEADER =
      "personId,unit,body,office,gained,inOfficeFrom,sex,birth,education,standing\n";
  private static final LocalDate DAY = LocalDate.of(2021, 3, 21);

  private static Loaded<Roster> read(String... lines) {
    return RosterFiles.read(
        Source.ofText("members.csv", HEADER + String.join("\n", lines)), SmallCounty.TREE, DAY);
  }

  @Test
  void rowsBecomeSeatsOfPersons() {
    Roster roster =
        read(
                "p1,v1,BRANCH,SECRETARY,ELECTED,2021-01-10,FEMALE,1980-02-29,31,FULL",
                "p1,v1,VILLAGERS,DIRECTOR,ELECTED,2021-01-20,FEMALE,1980-02-29,31,FULL",
                "p2,v1,VILLAGERS,COMMITTEE_MEMBER,BY_ELECTED,2021-01-20,MALE,1975-07-01,,NOT_A_MEMBER")
            .orElseThrow();

    Person first = roster.person(PersonId.of("p1"));
    assertThat(first.label()).isEqualTo("p1");
    assertThat(first.education()).hasToString("Optional[31]");
    assertThat(first.standing()).isEqualTo(PartyStanding.FULL);
    assertThat(first.birth().date()).hasToString("1980-02-29");
    Person second = roster.person(PersonId.of("p2"));
    assertThat(second.education()).isEmpty();
    assertThat(second.membership()).isEmpty();
    assertThat(roster.twoCommittees(UnitId.of("v1")).isOnePersonBothPosts()).isTrue();
  }

  @Test
  void unitIsAnIdACodeOrAName() {
    Roster roster =
        read(
                "p1,v1,BRANCH,SECRETARY,ELECTED,2021-01-10,MALE,1980-01-01,,FULL",
                "p2,141123102202,BRANCH,SECRETARY,ELECTED,2021-01-10,MALE,1980-01-01,,FULL",
                "p3,乙镇/柳树村,BRANCH,SECRETARY,ELECTED,2021-01-10,MALE,1980-01-01,,FULL")
            .orElseThrow();

    assertThat(roster.committees())
        .extracting(committee -> committee.unit().value())
        .containsExactly("v1", "v2", "v3");
  }

  @Test
  void everyProblemAtOnce() {
    Loaded<Roster> loaded =
        read(
            "p1,v9,BRANCH,SECRETARY,ELECTED,2021-01-10,MALE,1980-01-01,,FULL",
            "p2,柳树村,BRANCH,SECRETARY,ELECTED,2021-01-10,MALE,1980-01-01,,FULL",
            "p3,v1,PARTY,BOSS,GIVEN,2021,MAN,1980-13-01,99,MEMBER",
            "p4,v1,BRANCH,SECRETARY,ELECTED,2021-01-10,MALE,1980-05,,FULL",
            "110101198001010010,v1,BRANCH,SECRETARY,ELECTED,2021-01-10,MALE,1980-01-01,,FULL",
            "p5,v1,BRANCH,BRANCH_MEMBER,ELECTED,2021-01-10,MALE,1980-01-01,31,FULL",
            "p5,v1,VILLAGERS,COMMITTEE_MEMBER,ELECTED,2021-01-10,FEMALE,1980-01-02,21,FULL",
            "p5,v1,BRANCH,BRANCH_MEMBER,ELECTED,2021-01-10,MALE,1980-01-01,31,FULL",
            "p6,v1,BRANCH,BRANCH_MEMBER,ELECTED,2021-01-10,MALE,2021-03-22,31,FULL",
            ",v1,BRANCH,,ELECTED,2021-01-10,MALE,1980-01-01,31,FULL");

    assertThat(Issues.of(loaded))
        .containsExactly(
            "members.csv:2:unit UNIT_NAME_UNKNOWN",
            "members.csv:3:unit UNIT_NAME_AMBIGUOUS",
            "members.csv:4:birth FILE_DATE_MALFORMED",
            "members.csv:4:body FILE_VALUE_UNKNOWN",
            "members.csv:4:education FILE_EDUCATION_UNKNOWN",
            "members.csv:4:gained FILE_VALUE_UNKNOWN",
            "members.csv:4:inOfficeFrom FILE_DATE_NOT_A_DAY",
            "members.csv:4:office FILE_VALUE_UNKNOWN",
            "members.csv:4:sex FILE_VALUE_UNKNOWN",
            "members.csv:4:standing FILE_VALUE_UNKNOWN",
            "members.csv:5:birth FILE_DATE_NOT_A_DAY",
            "members.csv:6:personId FILE_KEY_PERSONAL",
            "members.csv:8:birth ROSTER_PERSON_DISAGREES",
            "members.csv:8:education ROSTER_PERSON_DISAGREES",
            "members.csv:8:sex ROSTER_PERSON_DISAGREES",
            "members.csv:9:personId ROSTER_SEAT_DUPLICATE",
            "members.csv:10:birth ROSTER_BIRTH_AFTER_DAY",
            "members.csv:11:office FILE_CELL_EMPTY",
            "members.csv:11:personId FILE_CELL_EMPTY");
    assertThat(loaded.value()).isEmpty();
  }

  @Test
  void noPersonalDataInAnyText() {
    Loaded<Roster> loaded =
        read(
            "110101198001010010,v1,BRANCH,SECRETARY,ELECTED,2021-01-10,MALE,1980-01-01,,FULL",
            "13912345678,v1,BRANCH,SECRETARY,ELECTED,2021-01-10,MALE,1980-01-01,,FULL",
            "1.10101E+17,v1,BRANCH,SECRETARY,ELECTED,2021-01-10,MALE,1980-01-01,,FULL",
            // Cells that slipped by one column: the birth stands under sex, the sex under office …
            "p1,1980-01-01,FULL,MALE,1980-01-01,110101198001010010,1980-01-01,13912345678,1980,19800101",
            "p2,110101198001010010,BRANCH,SECRETARY,ELECTED,2021-01-10,MALE,1980.01.01,,FULL");

    assertThat(Issues.of(loaded)).hasSize(14);
    assertThat(Issues.texts(loaded))
        .allSatisfy(
            text ->
                assertThat(text).doesNotContain("1980", "110101", "139123", "E+17", "2021-01-10"));
  }

  @Test
  void readsAFileInItsCharset(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("members.csv");
    Charset charset = Charset.forName("GB18030");
    Files.writeString(
        file,
        HEADER + "p3,乙镇/柳树村,BRANCH,SECRETARY,ELECTED,2021-01-10,MALE,1980-01-01,,FULL",
        charset);

    assertThat(RosterFiles.read(file, charset, SmallCounty.TREE, DAY).orElseThrow().persons())
        .hasSize(1);
    assertThat(Issues.of(RosterFiles.read(file, SmallCounty.TREE, DAY)))
        .containsExactly("members.csv:2 FILE_IN_GB18030");
  }
}
