package org.jiceng.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import org.jiceng.testkit.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonTest {
  private static final BranchId HERE = BranchId.of("here");

  @ParameterizedTest
  @EnumSource(names = {"PROBATIONARY", "FULL"})
  void standingIsThatOfTheMembership(PartyStanding standing) {
    Person member =
        new Person.Builder()
            .id(PersonId.of("1"))
            .label("候选人甲")
            .sex(Sex.UNKNOWN)
            .birth(People.person("1").birth())
            .membership(People.member(standing))
            .build();
    assertThat(member.standing()).isEqualTo(standing);
  }

  @Test
  void whoHasNoMembershipIsNoMember() {
    assertThat(People.outsider("1").standing()).isEqualTo(PartyStanding.NOT_A_MEMBER);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> People.member(PartyStanding.NOT_A_MEMBER));
  }

  @Test
  void fullMembershipIsOfThisBranch() {
    assertThat(membership(PartyStanding.FULL, HERE).isFullMemberOf(HERE)).isTrue();
    assertThat(membership(PartyStanding.FULL, HERE).isFullMemberOf(BranchId.of("there"))).isFalse();
    assertThat(membership(PartyStanding.PROBATIONARY, HERE).isFullMemberOf(HERE)).isFalse();
    assertThat(People.member(PartyStanding.FULL).isFullMemberOf(HERE)).isFalse();
  }

  private static PartyMembership membership(PartyStanding standing, BranchId branch) {
    return new PartyMembership(standing, Optional.of(branch), Optional.empty());
  }

  @Test
  void isEqualByAllThatIsSaid() {
    assertThat(People.person("1")).isEqualTo(People.person("1")).isNotEqualTo(People.person("2"));
    assertThatIllegalStateException()
        .isThrownBy(() -> new Person.Builder().id(PersonId.of("1")).build());
  }

  @Test
  void idsAreOrderedAndNotBlank() {
    assertThat(PersonId.of("a")).isLessThan(PersonId.of("b")).hasToString("a");
    assertThat(BranchId.of("a")).isLessThan(BranchId.of("b")).hasToString("a");
    assertThatIllegalArgumentException().isThrownBy(() -> PersonId.of(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> BranchId.of(""));
  }
}
