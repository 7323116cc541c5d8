package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.issue.Outcome;
import org.jiceng.person.PersonId;
import org.jiceng.testkit.Law;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is just entitled, and who just is not. */
class ElectorateBoundariesTest {

  @Test
  @Law(
      inside = {
        "PARTY-ELECT-2020/5a",
        "PARTY-ELECT-2020/5b",
        "PARTY-ELECT-2020/5c",
        "PARTY-CONST/7",
        "PARTY-CONST/41"
      })
  void aFullMemberHasTheVote() {
    assertThat(entitled(RegisterEntry.full(id(1)))).isEqualTo(1);
  }

  @Test
  @Law(outside = {"PARTY-ELECT-2020/5a", "PARTY-CONST/7"})
  void aProbationaryMemberHasNot() {
    assertThat(entitled(RegisterEntry.probationary(id(1)))).isZero();
  }

  @Test
  @Law(outside = {"PARTY-ELECT-2020/5b", "PARTY-CONST/41"})
  void aMemberOnProbationWithinThePartyHasNot() {
    assertThat(entitled(RegisterEntry.withoutRights(id(1), RightsGround.PROBATION_WITHIN_PARTY)))
        .isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"CUSTODY", "ARREST"})
  @Law(outside = "PARTY-ELECT-2020/5c")
  void aMemberWhoseRightsAreSuspendedHasNot(RightsGround ground) {
    assertThat(entitled(RegisterEntry.withoutRights(id(1), ground))).isZero();
  }

  // party-elections, worked example: 41 full members, one without rights, three excluded
  @Test
  @Law(inside = {"PARTY-ELECT-2020/quorum-base", "ELECTION-DEFAULTS/quorum-base"})
  void bothConsentsLeaveThreeOut() {
    assertThat(withThreeExclusions(true, true)).isEqualTo(37);
  }

  @ParameterizedTest
  @CsvSource({"true,false", "false,true", "false,false"})
  @Law(outside = {"PARTY-ELECT-2020/quorum-base", "ELECTION-DEFAULTS/quorum-base"})
  void oneConsentAloneLeavesNobodyOut(boolean agreedAbove, boolean passedByMeeting) {
    assertThat(withThreeExclusions(agreedAbove, passedByMeeting)).isEqualTo(40);
  }

  @Test
  @Law(inside = "PARTY-BRANCH-2018/4b")
  void fiftyMembersAreABranch() {
    assertThat(branch(50).issues()).isEmpty();
  }

  @Test
  @Law(outside = "PARTY-BRANCH-2018/4b")
  void fiftyOneAreWorthANotice() {
    assertThat(Contests.codes(branch(51).issues())).containsExactly("ELECTORATE_BRANCH_LARGE");
  }

  private static int withThreeExclusions(boolean agreedAbove, boolean passedByMeeting) {
    List<RegisterEntry> register = new ArrayList<>(full(40));
    register.add(RegisterEntry.withoutRights(id(41), RightsGround.PROBATION_WITHIN_PARTY));
    List<Exclusion> exclusions = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      exclusions.add(new Exclusion(id(i), ExclusionGround.BEDRIDDEN, agreedAbove, passedByMeeting));
    }
    return Electorate.ofBranch(register, exclusions).orElseThrow().entitled();
  }

  private static int entitled(RegisterEntry entry) {
    return Electorate.ofBranch(ImmutableList.of(entry), ImmutableList.of())
        .orElseThrow()
        .entitled();
  }

  private static Outcome<Electorate> branch(int members) {
    return Electorate.ofBranch(full(members), ImmutableList.of());
  }

  private static ImmutableList<RegisterEntry> full(int members) {
    ImmutableList.Builder<RegisterEntry> register = ImmutableList.builder();
    for (int i = 1; i <= members; i++) {
      register.add(RegisterEntry.full(id(i)));
    }
    return register.build();
  }

  private static PersonId id(int number) {
    return PersonId.of("p" + number);
  }
}
