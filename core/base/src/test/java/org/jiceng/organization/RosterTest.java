package org.jiceng.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiceng.organization.Tables.COMMUNITY;
import static org.jiceng.organization.Tables.DAY;
import static org.jiceng.organization.Tables.ELECTED;
import static org.jiceng.organization.Tables.OTHER_VILLAGE;
import static org.jiceng.organization.Tables.TREE;
import static org.jiceng.organization.Tables.VILLAGE;
import static org.jiceng.organization.Tables.branch;
import static org.jiceng.organization.Tables.row;
import static org.jiceng.organization.Tables.villagers;
import static org.jiceng.testkit.People.outsider;
import static org.jiceng.testkit.People.person;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.jiceng.issue.Issue;
import org.jiceng.person.PersonId;
import org.jiceng.unit.UnitId;
import org.junit.jupiter.api.Test;

class RosterTest {
  private static final CommitteeId BRANCH = CommitteeId.of(VILLAGE, CommitteeKind.BRANCH);
  private static final CommitteeId VILLAGERS = CommitteeId.of(VILLAGE, CommitteeKind.VILLAGERS);
  private static final LocalDate LATER = DAY.plusDays(30);

  private static final ImmutableList<SeatRow> ROWS =
      ImmutableList.of(
          villagers(2, Office.COMMITTEE_MEMBER, outsider("3")),
          villagers(3, Office.DIRECTOR, person("1")),
          branch(4, Office.BRANCH_MEMBER, person("5")),
          branch(5, Office.BRANCH_MEMBER, person("2")),
          branch(6, Office.SECRETARY, person("1")),
          row(7, VILLAGE, CommitteeKind.SUPERVISION, Office.SUPERVISION_CHAIR, person("6")),
          row(8, COMMUNITY, CommitteeKind.RESIDENTS, Office.DIRECTOR, person("7")),
          row(9, COMMUNITY, CommitteeKind.BRANCH, Office.SECRETARY, person("8")));

  private final Roster roster = Roster.of(TREE, DAY, ROWS).orElseThrow();

  private static Member member(String id, CommitteeId committee, Office office) {
    return new Member.Builder()
        .person(PersonId.of(id))
        .committee(committee)
        .office(office)
        .tenure(ELECTED)
        .build();
  }

  @Test
  void bodiesStandInTheOrderOfTheTreeAndMembersInTheOrderOfTheirOffices() {
    assertThat(roster.committees())
        .extracting(Committee::id)
        .containsExactly(
            CommitteeId.of(COMMUNITY, CommitteeKind.BRANCH),
            CommitteeId.of(COMMUNITY, CommitteeKind.RESIDENTS),
            BRANCH,
            VILLAGERS,
            CommitteeId.of(VILLAGE, CommitteeKind.SUPERVISION));
    assertThat(roster.members(BRANCH))
        .containsExactly(
            member("1", BRANCH, Office.SECRETARY),
            member("2", BRANCH, Office.BRANCH_MEMBER),
            member("5", BRANCH, Office.BRANCH_MEMBER));
    assertThat(roster.committees(VILLAGE))
        .extracting(Committee::kind)
        .containsExactly(CommitteeKind.BRANCH, CommitteeKind.VILLAGERS, CommitteeKind.SUPERVISION);
  }

  @Test
  void everyoneIsThereOnce() {
    assertThat(roster.persons().keySet())
        .extracting(PersonId::value)
        .containsExactly("1", "2", "3", "5", "6", "7", "8");
    assertThat(roster.person(PersonId.of("3"))).isEqualTo(outsider("3"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> roster.person(PersonId.of("9")))
        .withMessage("nobody on this roster is 9");
    assertThat(roster.day()).isEqualTo(DAY);
    assertThat(roster.tree()).isSameAs(TREE);
  }

  @Test
  void aBranchBelongsToItsUnitAndIsNamedAfterIt() {
    Branch branch = roster.branch(VILLAGE).orElseThrow();
    assertThat(branch.name()).isEqualTo("丙村党支部");
    assertThat(branch.unit()).isEqualTo(VILLAGE);
    assertThat(roster.branch(COMMUNITY).map(Branch::name)).contains("戊社区党支部");
    assertThat(roster.branch(OTHER_VILLAGE)).isEmpty();
    assertThat(roster.committees(VILLAGE).get(0).branch()).contains(branch.id());
    assertThat(roster.committees(VILLAGE).get(1).branch()).isEmpty();
  }

  @Test
  void whatIsNotThereIsEmpty() {
    assertThat(roster.members(CommitteeId.of(OTHER_VILLAGE, CommitteeKind.BRANCH))).isEmpty();
    assertThat(roster.committees(OTHER_VILLAGE)).isEmpty();
    assertThat(roster.twoCommittees(OTHER_VILLAGE).persons()).isEmpty();
  }

  @Test
  void theTwoCommitteesLeaveSupervisionOut() {
    TwoCommittees both = roster.twoCommittees(VILLAGE);
    assertThat(both.persons()).extracting(PersonId::value).containsExactly("1", "2", "3", "5");
    assertThat(both.onBoth()).extracting(PersonId::value).containsExactly("1");
    assertThat(both.secretary()).contains(PersonId.of("1"));
    assertThat(both.director()).contains(PersonId.of("1"));
    assertThat(both.isOnePersonBothPosts()).isTrue();
    assertThat(roster.twoCommittees(COMMUNITY).isOnePersonBothPosts()).isFalse();
    assertThat(roster.twoCommittees(OTHER_VILLAGE).isOnePersonBothPosts()).isFalse();
  }

  @Test
  void replacingSeatsNewcomersAndLeavesTheOtherBodies() {
    Roster after =
        roster
            .replacing(
                BRANCH,
                ImmutableList.of(
                    member("4", BRANCH, Office.SECRETARY),
                    member("2", BRANCH, Office.BRANCH_MEMBER)),
                ImmutableMap.of(PersonId.of("4"), person("4")),
                LATER)
            .orElseThrow();
    assertThat(after.day()).isEqualTo(LATER);
    assertThat(after.members(BRANCH))
        .extracting(seat -> seat.person().value())
        .containsExactly("4", "2");
    assertThat(after.members(VILLAGERS)).isEqualTo(roster.members(VILLAGERS));
    assertThat(after.twoCommittees(COMMUNITY)).isEqualTo(roster.twoCommittees(COMMUNITY));
    assertThat(after.persons().keySet())
        .extracting(PersonId::value)
        .as("who lost the only office is no longer there")
        .containsExactly("1", "2", "3", "4", "6", "7", "8");
    assertThat(after.twoCommittees(VILLAGE).isOnePersonBothPosts()).isFalse();
    assertThat(roster.members(BRANCH)).as("unchanged").hasSize(3);
  }

  @Test
  void replacingSeatsTheFirstMembersOfABody() {
    CommitteeId empty = CommitteeId.of(OTHER_VILLAGE, CommitteeKind.VILLAGERS);
    Roster after =
        roster
            .replacing(
                empty,
                ImmutableList.of(member("4", empty, Office.DIRECTOR)),
                ImmutableMap.of(PersonId.of("4"), person("4")),
                LATER)
            .orElseThrow();
    assertThat(after.members(empty)).extracting(seat -> seat.person().value()).containsExactly("4");
    assertThat(after.persons()).hasSize(roster.persons().size() + 1);
    assertThat(after.members(BRANCH)).isEqualTo(roster.members(BRANCH));
    assertThat(after.committees(OTHER_VILLAGE)).hasSize(1);
  }

  @Test
  void replacingByTheSameMembersOnTheSameDayChangesNothing() {
    assertThat(
            roster.replacing(BRANCH, roster.members(BRANCH), ImmutableMap.of(), DAY).orElseThrow())
        .isEqualTo(roster);
  }

  @Test
  void replacingIsCheckedLikeATable() {
    assertThat(
            roster
                .replacing(
                    BRANCH,
                    ImmutableList.of(
                        member("2", BRANCH, Office.SECRETARY),
                        member("5", BRANCH, Office.SECRETARY)),
                    ImmutableMap.of(),
                    LATER)
                .issues())
        .extracting(Issue::code)
        .containsExactly(RosterIssue.ROSTER_HEAD_SECOND);
  }

  @Test
  void replacingRefusesMistakes() {
    ImmutableList<Member> stranger = ImmutableList.of(member("9", BRANCH, Office.SECRETARY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> roster.replacing(BRANCH, stranger, ImmutableMap.of(), LATER))
        .withMessage("9 is neither here nor a newcomer");
    ImmutableList<Member> elsewhere = ImmutableList.of(member("2", VILLAGERS, Office.DIRECTOR));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> roster.replacing(BRANCH, elsewhere, ImmutableMap.of(), LATER))
        .withMessage("2 sits in v1/VILLAGERS, not in v1/BRANCH");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                roster.replacing(BRANCH, ImmutableList.of(), ImmutableMap.of(), DAY.minusDays(1)));
    CommitteeId absent = CommitteeId.of(UnitId.of("nowhere"), CommitteeKind.BRANCH);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> roster.replacing(absent, ImmutableList.of(), ImmutableMap.of(), LATER));
  }

  @Test
  void promotionChangesTheOfficeAndTheTenure() {
    Tenure approved = new Tenure(Gained.ELECTED, LATER);
    Member promoted =
        member("2", BRANCH, Office.BRANCH_MEMBER).promotedTo(Office.SECRETARY, approved);
    assertThat(promoted.office()).isEqualTo(Office.SECRETARY);
    assertThat(promoted.tenure()).isEqualTo(approved);
    assertThat(promoted.person()).isEqualTo(PersonId.of("2"));
    assertThat(promoted.committee()).isEqualTo(BRANCH);
  }

  @Test
  void isEqualByPeopleOfficesAndDay() {
    assertThat(Roster.of(TREE, DAY, ROWS).orElseThrow())
        .isEqualTo(roster)
        .hasSameHashCodeAs(roster);
    assertThat(Roster.of(TREE, LATER, ROWS).orElseThrow()).isNotEqualTo(roster);
    assertThat(Roster.of(TREE, DAY, ROWS.subList(1, 8)).orElseThrow()).isNotEqualTo(roster);
    ImmutableList<SeatRow> other =
        ImmutableList.<SeatRow>builder()
            .addAll(ROWS.subList(1, 8))
            .add(villagers(2, Office.COMMITTEE_MEMBER, person("3")))
            .build();
    assertThat(Roster.of(TREE, DAY, other).orElseThrow()).isNotEqualTo(roster);
  }

  @Test
  void printsNobodysData() {
    assertThat(roster).hasToString("Roster{2021-03-21, 7 persons, 8 seats}");
  }

  @Test
  void aRosterMayBeEmpty() {
    Roster empty = Roster.of(TREE, DAY, ImmutableList.of()).orElseThrow();
    assertThat(empty.committees()).isEmpty();
    assertThat(empty.persons()).isEmpty();
    assertThat(empty.branch(UnitId.of("x"))).isEmpty();
  }
}
