package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jiceng.law.Authority;
import org.jiceng.law.Base;
import org.jiceng.law.Fraction;
import org.jiceng.law.Threshold;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Half-open intervals: the first day of a text belongs to it, the day before to the earlier one.
 */
class MethodsByDayTest {

  @ParameterizedTest
  @CsvSource({
    "BRANCH_COMMITTEE, 1990-06-27",
    "GENERAL_BRANCH_COMMITTEE, 1990-06-27",
    "GRASSROOTS_COMMITTEE, 1990-06-27",
    "BRANCH_SECRETARY, 1990-06-27",
    "COMMITTEE_OFFICERS, 1990-06-27",
    "PRELIMINARY, 1990-06-27",
    "DELEGATES, 1990-06-27",
    "STANDING_COMMITTEE, 1990-06-27",
    "VILLAGERS_COMMITTEE, 2010-10-28",
    "RESIDENTS_COMMITTEE_BY_VOTERS, 1990-01-01",
    "RESIDENTS_COMMITTEE_BY_HOUSEHOLDS, 1990-01-01",
    "RESIDENTS_COMMITTEE_BY_REPRESENTATIVES, 1990-01-01"
  })
  void theDayBeforeTheFirstTextIsRefused(ElectionKind kind, LocalDate first) {
    assertThat(ElectionMethods.of(kind, first).value()).isPresent();
    assertThat(Contests.codes(ElectionMethods.of(kind, first.minusDays(1)).issues()))
        .containsExactly("ELECTION_LAW_UNKNOWN");
  }

  @ParameterizedTest
  @EnumSource
  void everyTextIsInForceAsLongAsItsMethod(ElectionKind kind) {
    ElectionMethods.timeline(kind)
        .values()
        .asMapOfRanges()
        .forEach(
            (range, method) ->
                method
                    .parameters()
                    .values()
                    .forEach(
                        setting ->
                            assertThat(
                                    setting
                                        .citation()
                                        .instrument()
                                        .isInForceOn(range.lowerEndpoint()))
                                .as(setting.citation().rule())
                                .isTrue()));
  }

  // party-elections, worked examples: least number present in 1990 and in 2020
  @ParameterizedTest
  @CsvSource({"3,3,3", "5,4,5", "7,6,6", "10,8,9", "37,30,30", "40,32,33", "50,40,41", "100,80,81"})
  void theQuorumOf1990IsMoreThanFourFifths(int entitled, int least2020, int least1990) {
    assertThat(party("2020-07-13").quorum().value().least(entitled)).isEqualTo(least2020);
    assertThat(party("2020-07-12").quorum().value().least(entitled)).isEqualTo(least1990);
  }

  @Test
  void theSurplusOf1990IsOneValue() {
    assertThat(party("2020-07-12").surplusKind().value()).isEqualTo(SurplusKind.VALUE);
    assertThat(party("2020-07-13").surplusKind().value()).isEqualTo(SurplusKind.FLOOR);
    LocalDate day = LocalDate.of(2019, 5, 4);
    assertThat(Contests.codes(contest(party("2019-05-04"), 3, 5, day).issues()))
        .containsExactly("CONTEST_SURPLUS_NOT_EXACT");
    assertThat(contest(party("2019-05-04"), 3, 4, day).issues()).isEmpty();
    assertThat(Contests.codes(contest(party("2019-05-04"), 3, 3, day).issues()))
        .containsExactly("CONTEST_SURPLUS_TOO_SMALL");
    assertThat(contest(party("2021-03-21"), 3, 5, Contests.DAY).issues()).isEmpty();
  }

  @Test
  void relativesAreToBeAvoidedFrom2026() {
    ElectionMethod before = village("2025-12-31");
    ElectionMethod after = village("2026-01-01");
    assertThat(before.relation().value()).isEqualTo(RelationRule.NONE);
    assertThat(after.relation().value()).isEqualTo(RelationRule.AVOIDANCE);
    assertThat(after.relation().citation().rule()).isEqualTo("VC-ORG-2025/8-2b");
    assertThat(before.woman().citation().rule()).isEqualTo("VC-ORG-2018/6-2");
    assertThat(village("2018-12-28").woman().citation().rule()).isEqualTo("VC-ORG-2010/6-2");
    assertThat(after.differencesFrom(before))
        .extracting(MethodDifference::parameter)
        .containsExactly(
            Parameter.PROXIES, Parameter.PROXY_CAP, Parameter.PROXY_CANDIDATES, Parameter.RELATION);
  }

  @Test
  void theLawOnResidentsWasSilentUntil2026() {
    LocalDate last = LocalDate.of(2025, 12, 31);
    for (ElectionKind kind :
        List.of(
            ElectionKind.RESIDENTS_COMMITTEE_BY_VOTERS,
            ElectionKind.RESIDENTS_COMMITTEE_BY_HOUSEHOLDS,
            ElectionKind.RESIDENTS_COMMITTEE_BY_REPRESENTATIVES)) {
      ElectionMethod silent = ElectionMethods.of(kind, last).orElseThrow();
      assertThat(silent.quorum().isKnown()).isFalse();
      assertThat(silent.majority().isKnown()).isFalse();
      assertThat(silent.woman().value()).isEqualTo(WomanRule.NONE);
      ElectionMethod after = ElectionMethods.of(kind, last.plusDays(1)).orElseThrow();
      assertThat(after.majority().value())
          .isEqualTo(Threshold.moreThan(Fraction.of(1, 2), Base.VOTED));
    }
  }

  // civil-elections, worked examples: mode 3 needs more than two thirds of the representatives
  @ParameterizedTest
  @CsvSource({"60,41", "61,41", "62,42"})
  void representativesMustBeMoreThanTwoThirds(int representatives, int least) {
    Threshold turnout =
        ElectionMethods.of(
                ElectionKind.RESIDENTS_COMMITTEE_BY_REPRESENTATIVES, LocalDate.of(2026, 1, 1))
            .orElseThrow()
            .quorum()
            .value();
    assertThat(turnout.least(representatives)).isEqualTo(least);
  }

  @Test
  void differencesArePrintedWithBothCitations() {
    List<MethodDifference> differences = party("2021-01-01").differencesFrom(party("2019-01-01"));
    assertThat(differences)
        .extracting(MethodDifference::parameter)
        .containsExactly(Parameter.SURPLUS_KIND, Parameter.QUORUM, Parameter.ANOTHER_QUORUM);
    assertThat(differences.get(1).in(Language.EN))
        .startsWith("Quorum: at least 4/5 of those entitled to attend (")
        .contains("PARTY-ELECT-2020/quorum", "there more than 4/5", "PARTY-ELECT-1990/quorum");
    assertThat(differences.get(1).in(Language.ZH)).contains("不少于", "超过").doesNotContain("{");
    assertThat(party("2021-01-01").differencesFrom(party("2022-01-01"))).isEmpty();
  }

  @Test
  void whatNoTextOf1990WasReadToSayIsPolicy() {
    ElectionMethod method = party("2020-07-12");
    assertThat(method.quorum().citation().authority()).isEqualTo(Authority.REGULATION);
    assertThat(method.tie().citation().rule()).isEqualTo("ELECTION-DEFAULTS/1990-tie");
    assertThat(method.tie().citation().authority()).isEqualTo(Authority.POLICY);
  }

  @Test
  void whatIsFromMemoryIsPolicy() {
    ElectionMethod standing =
        ElectionMethods.of(ElectionKind.STANDING_COMMITTEE, Contests.DAY).orElseThrow();
    assertThat(standing.surplus().citation().authority()).isEqualTo(Authority.POLICY);
    assertThat(standing.in(Language.EN)).contains("from memory, not checked");
  }

  private static Contest contest(ElectionMethod method, int seats, int candidates, LocalDate day) {
    return new Contest.Builder()
        .id(ContestId.of("vote"))
        .office(Contests.MEMBER)
        .seats(seats)
        .addAllCandidates(Contests.candidates(candidates))
        .method(method)
        .pollDay(day)
        .build();
  }

  private static ElectionMethod party(String day) {
    return ElectionMethods.branchCommittee(LocalDate.parse(day)).orElseThrow();
  }

  private static ElectionMethod village(String day) {
    return ElectionMethods.of(ElectionKind.VILLAGERS_COMMITTEE, LocalDate.parse(day)).orElseThrow();
  }
}
