package org.jiceng.organization;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.organization.Tables.DAY;
import static org.jiceng.organization.Tables.TREE;
import static org.jiceng.organization.Tables.VILLAGE;
import static org.jiceng.organization.Tables.branch;
import static org.jiceng.organization.Tables.row;
import static org.jiceng.organization.Tables.villagers;
import static org.jiceng.testkit.People.like;
import static org.jiceng.testkit.People.person;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.fact.PartialDate;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.issue.Severity;
import org.jiceng.person.BirthDate;
import org.jiceng.person.BranchId;
import org.jiceng.person.Education;
import org.jiceng.person.PartyMembership;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.testkit.People;
import org.jiceng.testkit.Texts;
import org.jiceng.text.Language;
import org.jiceng.unit.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each defect of a table of members alone, beside lines that are right. */
class RosterChecksTest {
  private static final ImmutableList<SeatRow> SOUND =
      ImmutableList.of(
          branch(2, Office.SECRETARY, person("1")),
          branch(3, Office.BRANCH_MEMBER, person("2")),
          villagers(4, Office.DIRECTOR, person("1")),
          villagers(5, Office.COMMITTEE_MEMBER, People.outsider("3")));

  /** A line that is wrong beside the sound ones, and what is reported of it. */
  record Case(String report, SeatRow row) {
    @Override
    public String toString() {
      return report;
    }
  }

  static Stream<Case> cases() {
    Person four = person("4");
    return Stream.of(
        new Case(
            "ROSTER_UNIT_UNKNOWN at members.csv:9:unit",
            row(9, UnitId.of("x"), CommitteeKind.VILLAGERS, Office.COMMITTEE_MEMBER, four)),
        misplaced(row(9, VILLAGE, CommitteeKind.RESIDENTS, Office.COMMITTEE_MEMBER, four)),
        misplaced(row(9, Tables.COMMUNITY, CommitteeKind.VILLAGERS, Office.COMMITTEE_MEMBER, four)),
        misplaced(row(9, Tables.TOWN, CommitteeKind.BRANCH, Office.BRANCH_MEMBER, four)),
        misplaced(
            row(9, Tables.PLACEHOLDER, CommitteeKind.RESIDENTS, Office.COMMITTEE_MEMBER, four)),
        new Case(
            "ROSTER_OFFICE_MISPLACED at members.csv:1:office", branch(1, Office.DIRECTOR, four)),
        new Case(
            "ROSTER_OFFICE_MISPLACED at members.csv:9:office", branch(9, Office.DIRECTOR, four)),
        new Case("ROSTER_HEAD_SECOND at members.csv:9:office", branch(9, Office.SECRETARY, four)),
        new Case(
            "ROSTER_SEAT_DUPLICATE at members.csv:9:personId",
            branch(9, Office.DEPUTY_SECRETARY, person("1"))),
        new Case(
            "ROSTER_SEAT_DUPLICATE at members.csv:9:personId",
            branch(9, Office.SECRETARY, person("1"))),
        new Case(
            "ROSTER_BIRTH_AFTER_DAY at members.csv:9:birth",
            villagers(9, Office.COMMITTEE_MEMBER, born("4", PartialDate.of(DAY.plusDays(1))))),
        new Case(
            "ROSTER_BIRTH_AFTER_DAY at members.csv:9:birth",
            villagers(9, Office.COMMITTEE_MEMBER, born("4", PartialDate.ofYear(2022)))),
        new Case(
            "ROSTER_NOT_YET_IN_OFFICE at members.csv:9:inOfficeFrom",
            from(DAY.plusDays(1), villagers(9, Office.COMMITTEE_MEMBER, four))),
        new Case(
            "ROSTER_NOT_FULL_MEMBER at members.csv:9:standing",
            branch(9, Office.BRANCH_MEMBER, People.outsider("4"))),
        new Case(
            "ROSTER_NOT_FULL_MEMBER at members.csv:9:standing",
            branch(
                9, Office.BRANCH_MEMBER, member("4", People.member(PartyStanding.PROBATIONARY)))),
        disagrees("label", described("人员二", Sex.FEMALE, "1980-05-03", 31)),
        disagrees("sex", described("人员2", Sex.MALE, "1980-05-03", 31)),
        disagrees("birth", described("人员2", Sex.FEMALE, "1980-05", 31)),
        disagrees("education", described("人员2", Sex.FEMALE, "1980-05-03", 30)),
        disagrees("standing", member("2", People.member(PartyStanding.PROBATIONARY))),
        disagrees(
            "branch",
            member(
                "2",
                new PartyMembership(
                    PartyStanding.FULL, Optional.of(BranchId.of("b")), Optional.empty()))),
        disagrees(
            "joined",
            member(
                "2",
                new PartyMembership(
                    PartyStanding.FULL, Optional.empty(), Optional.of(PartialDate.ofYear(2001))))));
  }

  private static Case misplaced(SeatRow row) {
    return new Case("ROSTER_BODY_MISPLACED at members.csv:9:body", row);
  }

  private static Case disagrees(String column, Person second) {
    return new Case(
        "ROSTER_PERSON_DISAGREES at members.csv:9:" + column,
        villagers(9, Office.COMMITTEE_MEMBER, second));
  }

  private static SeatRow from(LocalDate day, SeatRow row) {
    return new SeatRow(
        row.unit(),
        row.body(),
        row.office(),
        new Tenure(Gained.BY_ELECTED, day),
        row.person(),
        row.place());
  }

  private static Person born(String id, PartialDate birth) {
    return new Person.Builder()
        .id(PersonId.of(id))
        .label("人员" + id)
        .sex(Sex.UNKNOWN)
        .birth(new BirthDate(birth))
        .build();
  }

  private static Person member(String id, PartyMembership membership) {
    Person like = person(id);
    return new Person.Builder()
        .id(like.id())
        .label(like.label())
        .sex(like.sex())
        .birth(like.birth())
        .education(like.education())
        .membership(membership)
        .build();
  }

  private static Person described(String label, Sex sex, String birth, int education) {
    return new Person.Builder()
        .id(PersonId.of("2"))
        .label(label)
        .sex(sex)
        .birth(new BirthDate(PartialDate.parse(birth).orElseThrow()))
        .education(Education.of(education))
        .membership(People.member(PartyStanding.FULL))
        .build();
  }

  private static ImmutableList<String> reports(Outcome<Roster> outcome) {
    return outcome.issues().stream()
        .map(issue -> issue.code().name() + " at " + issue.place())
        .collect(toImmutableList());
  }

  @Test
  void theSoundLinesMakeARoster() {
    assertThat(Roster.of(TREE, DAY, SOUND).issues()).isEmpty();
    assertThat(like("1").build()).isEqualTo(person("1"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachDefectIsReportedAloneAndInItsPlace(Case defect) {
    ImmutableList<SeatRow> rows =
        ImmutableList.<SeatRow>builder().addAll(SOUND).add(defect.row).build();
    Outcome<Roster> outcome = Roster.of(TREE, DAY, rows);
    assertThat(reports(outcome)).containsExactly(defect.report);
    Issue issue = outcome.issues().get(0);
    Texts.assertComplete(issue);
    assertThat(outcome.value().isPresent()).isEqualTo(issue.severity() == Severity.WARNING);
    assertThat(Roster.of(TREE, DAY, Lists.reverse(rows)).issues()).isEqualTo(outcome.issues());
  }

  @Test
  void allOfThemTogetherAreAllReported() {
    ImmutableList<Case> several =
        cases()
            .filter(one -> !one.report.contains("DISAGREES") && !one.report.contains("csv:1:"))
            .filter(one -> !one.report.contains("SEAT_DUPLICATE"))
            .collect(toImmutableList());
    ImmutableList.Builder<SeatRow> rows = ImmutableList.<SeatRow>builder().addAll(SOUND);
    for (int number = 0; number < several.size(); number++) {
      SeatRow row = several.get(number).row;
      Person person = row.person();
      Person own =
          new Person.Builder()
              .id(PersonId.of("many" + number))
              .label("人员")
              .sex(person.sex())
              .birth(person.birth())
              .membership(person.membership())
              .build();
      rows.add(
          new SeatRow(
              row.unit(),
              row.body(),
              row.office(),
              row.tenure(),
              own,
              Tables.FILE.line(20 + number)));
    }
    assertThat(Roster.of(TREE, DAY, rows.build()).issues())
        .extracting(issue -> issue.code().name())
        .containsExactlyElementsOf(
            several.stream().map(one -> one.report.substring(0, one.report.indexOf(' '))).toList());
  }

  @Test
  void everyCodeIsSeen() {
    assertThat(cases().map(one -> one.report.substring(0, one.report.indexOf(' '))))
        .extracting(RosterIssue::valueOf)
        .containsAll(EnumSet.allOf(RosterIssue.class));
  }

  @Test
  void aBirthThatMayLieBeforeTheDayIsNotRefused() {
    SeatRow row = villagers(9, Office.COMMITTEE_MEMBER, born("4", PartialDate.ofYear(2021)));
    assertThat(Roster.of(TREE, DAY, ImmutableList.of(row)).issues()).isEmpty();
    SeatRow today = villagers(9, Office.COMMITTEE_MEMBER, born("4", PartialDate.of(DAY)));
    assertThat(Roster.of(TREE, DAY, ImmutableList.of(today)).issues()).isEmpty();
  }

  @Test
  void anOfficeHeldFromTheDayIsHeld() {
    SeatRow row = from(DAY, villagers(9, Office.COMMITTEE_MEMBER, person("4")));
    assertThat(Roster.of(TREE, DAY, ImmutableList.of(row)).issues()).isEmpty();
  }

  @Test
  void linesWithoutAPlaceAreNamedByTheirBody() {
    SeatRow seat = branch(1, Office.SECRETARY, person("1"));
    SeatRow placeless =
        new SeatRow(
            seat.unit(), seat.body(), seat.office(), seat.tenure(), seat.person(), Place.none());
    assertThat(Roster.of(TREE, DAY, ImmutableList.of(placeless, placeless)).issues())
        .singleElement()
        .extracting(issue -> issue.in(Language.EN))
        .isEqualTo(
            "personId: ROSTER_SEAT_DUPLICATE:"
                + " 1 sits in the branch committee of v1 already (at v1/BRANCH)");
  }
}
