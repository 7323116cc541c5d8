package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jiceng.law.Authority;
import org.jiceng.law.Base;
import org.jiceng.law.Fraction;
import org.jiceng.law.Provision;
import org.jiceng.law.Threshold;
import org.jiceng.testkit.Law;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectionMethodsTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 7, 13);

  private final ElectionMethod committee = ElectionMethods.branchCommittee(FIRST).orElseThrow();
  private final ElectionMethod officers = ElectionMethods.branchOfficers(FIRST).orElseThrow();

  // party-elections, worked examples: least number present, 5P >= 4E
  @ParameterizedTest
  @CsvSource({"3,3", "5,4", "7,6", "10,8", "37,30", "40,32", "50,40", "60,48", "100,80"})
  @Law("PARTY-ELECT-2020/quorum")
  void quorumIsFourFifthsOfTheEntitledAndEqualityIsEnough(int entitled, int least) {
    Contest contest = Contests.committee(3, 4);
    assertThat(contest.quorum(Attendance.of(entitled, least)).orElseThrow().isMet()).isTrue();
    assertThat(contest.quorum(Attendance.of(entitled, least - 1)).orElseThrow().isMet()).isFalse();
  }

  // party-elections, worked examples: least number of votes, 2v > P
  @ParameterizedTest
  @CsvSource({"30,16", "31,16", "32,17", "8,5", "7,4", "52,27"})
  @Law("PARTY-ELECT-2020/majority")
  void majorityIsMoreThanHalfOfThosePresent(int present, int least) {
    Contest contest = Contests.committee(1, 2);
    assertThat(Contests.declare(contest, present, Box.withVotes(present, least, 0)).elected())
        .hasSize(1);
    assertThat(Contests.declare(contest, present, Box.withVotes(present, least - 1, 0)).elected())
        .isEmpty();
  }

  // party-elections, worked examples: least number of candidates, 5(N-S) >= S
  @ParameterizedTest
  @CsvSource({"1,2", "3,4", "5,6", "6,8", "7,9", "9,11", "10,12", "15,18"})
  @Law("PARTY-ELECT-2020/13")
  void surplusIsAFifthOfTheSeatsRoundedUp(int seats, int least) {
    assertThat(Contests.committee(seats, least).issues()).isEmpty();
    assertThat(Contests.codes(Contests.committee(seats, least - 1).issues()))
        .containsExactly("CONTEST_SURPLUS_TOO_SMALL");
  }

  @Test
  @Law("PARTY-ELECT-2020/secretary-by-committee")
  void aSecretaryIsElectedWithoutSurplus() {
    assertThat(Contests.secretary().issues()).isEmpty();
  }

  @Test
  void whatWasDeducedIsPolicy() {
    assertThat(officers.quorum().citation().authority()).isEqualTo(Authority.POLICY);
    assertThat(officers.majority().citation().authority()).isEqualTo(Authority.POLICY);
    assertThat(committee.unbackedWriteIn().citation().authority()).isEqualTo(Authority.POLICY);
    assertThat(committee.quorum().citation().authority()).isEqualTo(Authority.REGULATION);
    assertThat(committee.quorum().citation().article()).isEmpty();
    assertThat(committee.surplus().citation().article()).contains("13");
  }

  @Test
  void everyParameterIsPrintedWithItsBasis() {
    assertThat(committee.parameters().keySet()).containsExactly(Parameter.values());
    assertThat(committee.in(Language.EN))
        .contains("Quorum: at least 4/5 of those entitled to attend.", "article not verified")
        .contains("A name without a vote against: that line alone is void.", "inferred")
        .doesNotContain("{");
    assertThat(officers.in(Language.EN)).contains("Surplus of candidates: none asked for");
    assertThat(officers.in(Language.ZH)).contains("差额：不作要求", "条款号未核").doesNotContain("{");
  }

  @Test
  void theTiedAreVotedOnByPluralityAndNobodyElse() {
    ElectionMethod tied = committee.amongTied();
    assertThat(tied.writeIn().value()).isEqualTo(WriteInRule.NOT_ALLOWED);
    assertThat(tied.majority().value().least(52)).isZero();
    assertThat(tied.majority().citation()).isEqualTo(committee.tie().citation());
    assertThat(tied.quorum()).isEqualTo(committee.quorum());
    assertThat(tied.amongTied()).isEqualTo(tied);
    assertThat(officers.amongTied().confirmation().value()).isEqualTo(Confirmation.APPROVAL);
  }

  @Test
  void aShareOfTheSeatsIsNoQuorum() {
    Provision<Threshold> ofSeats =
        new Provision<>(
            Threshold.atLeast(Fraction.of(1, 2), Base.SEATS), committee.quorum().citation());
    assertThatThrownBy(() -> Methods.withQuorum(committee, ofSeats))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("QUORUM");
  }
}
