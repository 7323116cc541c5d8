package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiceng.issue.Outcome;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.PersonId;
import org.jiceng.testkit.Law;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

class ElectorateTest {

  @Test
  @Law({
    "PARTY-ELECT-2020/quorum-base",
    "ELECTION-DEFAULTS/quorum-base",
    "PARTY-ELECT-2020/5b",
    "PARTY-CONST/7"
  })
  void anExclusionThatTheMeetingDidNotPassStaysIn() {
    List<RegisterEntry> register = full(60);
    for (int i = 61; i <= 63; i++) {
      register.add(RegisterEntry.probationary(id(i)));
    }
    Outcome<Electorate> outcome =
        Electorate.ofBranch(register, ImmutableList.of(exclusion(7, true, false)));
    Electorate electorate = outcome.orElseThrow();
    assertThat(electorate.entitled()).isEqualTo(60);
    assertThat(electorate.entitledPersons()).contains(id(7)).doesNotContain(id(63));
    assertThat(Contests.codes(outcome.issues()))
        .containsExactly("EXCLUSION_WITHOUT_EFFECT", "ELECTORATE_BRANCH_LARGE");
    assertThat(outcome.issues().get(0).in(Language.EN))
        .contains("p07 (away for half a year or more) stays", "not passed by the members' meeting")
        .doesNotContain("not agreed");
    assertThat(outcome.issues().get(1).in(Language.ZH)).contains("63", "50", "第4条");
    assertThat(electorate.in(Language.EN))
        .isEqualTo(
            "63 on the register: 60 full members, 3 probationary; 0 without rights, 0 excluded;"
                + " 60 entitled");
  }

  // party-elections, worked examples: 41 full members, one without rights, three excluded
  @Test
  @Law({
    "PARTY-ELECT-2020/quorum-base",
    "ELECTION-DEFAULTS/quorum-base",
    "PARTY-ELECT-2020/5a",
    "PARTY-ELECT-2020/5b",
    "PARTY-CONST/41"
  })
  void bothConsentsLeaveAMemberOut() {
    List<RegisterEntry> register = full(40);
    register.add(RegisterEntry.withoutRights(id(41), RightsGround.PROBATION_WITHIN_PARTY));
    ImmutableList<Exclusion> passed =
        ImmutableList.of(
            exclusion(1, true, true), exclusion(2, true, true), exclusion(3, true, true));
    ImmutableList<Exclusion> notPassed =
        ImmutableList.of(
            exclusion(1, true, false), exclusion(2, false, true), exclusion(3, false, false));
    Electorate electorate = Electorate.ofBranch(register, passed).orElseThrow();
    assertThat(electorate.entitled()).isEqualTo(37);
    assertThat(electorate.withoutRights()).isEqualTo(1);
    assertThat(electorate.excluded()).isEqualTo(passed);
    assertThat(Electorate.ofBranch(register, notPassed).orElseThrow().entitled()).isEqualTo(40);
  }

  @Test
  @Law("PARTY-ELECT-2020/5c")
  void onlyADecidedSuspensionTakesAMemberOut() {
    List<RegisterEntry> register = full(3);
    register.add(RegisterEntry.withoutRights(id(4), RightsGround.CUSTODY));
    register.add(RegisterEntry.withoutRights(id(5), RightsGround.ARREST));
    Electorate electorate = Electorate.ofBranch(register, ImmutableList.of()).orElseThrow();
    assertThat(electorate.entitledPersons()).containsExactly(id(1), id(2), id(3));
    assertThat(electorate.withoutRights()).isEqualTo(2);
  }

  @Test
  @Law("PARTY-BRANCH-2018/4b")
  void fiftyMembersAreNoNoticeAndFiftyOneAre() {
    assertThat(Electorate.ofBranch(full(50), ImmutableList.of()).issues()).isEmpty();
    assertThat(Contests.codes(Electorate.ofBranch(full(51), ImmutableList.of()).issues()))
        .containsExactly("ELECTORATE_BRANCH_LARGE");
  }

  @Test
  void everythingWrongIsRefusedAtOnce() {
    Outcome<Electorate> outcome =
        Electorate.ofBranch(
            ImmutableList.of(
                RegisterEntry.full(id(1)),
                RegisterEntry.full(id(1)),
                new RegisterEntry(id(2), PartyStanding.NOT_A_MEMBER, Optional.empty())),
            ImmutableList.of(
                exclusion(1, true, true), exclusion(1, true, true), exclusion(9, true, true)));
    assertThat(outcome.value()).isEmpty();
    assertThat(Contests.codes(outcome.issues()))
        .containsExactly(
            "ELECTORATE_NOT_A_MEMBER",
            "ELECTORATE_PERSON_TWICE",
            "EXCLUSION_PERSON_UNKNOWN",
            "EXCLUSION_TWICE");
  }

  @Test
  void excludingSomeoneWithoutVoteChangesNothing() {
    Outcome<Electorate> outcome =
        Electorate.ofBranch(
            ImmutableList.of(RegisterEntry.full(id(1)), RegisterEntry.probationary(id(2))),
            ImmutableList.of(exclusion(2, true, true)));
    assertThat(outcome.orElseThrow().entitled()).isEqualTo(1);
    assertThat(outcome.orElseThrow().excluded()).isEmpty();
    assertThat(Contests.codes(outcome.issues())).containsExactly("EXCLUSION_NEEDLESS");
  }

  @Test
  void theNewCommitteeIsItsOwnElectorate() {
    assertThat(
            Electorate.ofCommittee(ImmutableList.of(id(3), id(1), id(2)))
                .orElseThrow()
                .entitledPersons())
        .containsExactly(id(1), id(2), id(3));
  }

  private static List<RegisterEntry> full(int number) {
    List<RegisterEntry> register = new ArrayList<>();
    for (int i = 1; i <= number; i++) {
      register.add(RegisterEntry.full(id(i)));
    }
    return register;
  }

  private static Exclusion exclusion(int person, boolean agreedAbove, boolean passedByMeeting) {
    return new Exclusion(id(person), ExclusionGround.AWAY, agreedAbove, passedByMeeting);
  }

  private static PersonId id(int number) {
    return PersonId.of(String.format("p%02d", number));
  }

  @Test
  void electoratesOfTheSamePeopleAreEqual() {
    ImmutableList<RegisterEntry> register =
        ImmutableList.of(
            RegisterEntry.full(PersonId.of("m2")), RegisterEntry.full(PersonId.of("m1")));
    Exclusion away = new Exclusion(PersonId.of("m2"), ExclusionGround.AWAY, true, true);
    Electorate both = Electorate.ofBranch(register, ImmutableList.of()).orElseThrow();
    Electorate reversed = Electorate.ofBranch(register.reverse(), ImmutableList.of()).orElseThrow();
    Electorate fewer = Electorate.ofBranch(register, ImmutableList.of(away)).orElseThrow();
    Electorate one = Electorate.ofBranch(register.subList(0, 1), ImmutableList.of()).orElseThrow();
    assertThat(both).isEqualTo(reversed).hasSameHashCodeAs(reversed).isNotEqualTo("both");
    assertThat(both).isNotEqualTo(fewer).isNotEqualTo(one);
    assertThat(both.hashCode()).isNotEqualTo(fewer.hashCode()).isNotZero();
    assertThat(both.register()).containsExactlyElementsOf(register.reverse());
    assertThat(both.toString()).isEqualTo(both.in(Language.EN)).doesNotContain("m1");
  }
}
