package org.jiceng.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.law.Authority;
import org.jiceng.law.Citation;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.testkit.Law;
import org.jiceng.testkit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where it stands that an office of self-government ends early, and what ends a candidacy. */
class OfficeEndTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);

  @ParameterizedTest
  @CsvSource({
    "CAPACITY_LOST, 18, 22, 23",
    "SENTENCED, 18, 22, 23",
    "INCOMPETENT_TWICE, 33-2, 38-2, 37-2",
    "RECALLED, 16-2, 19-2, 20-2",
    "RESIGNED, , 20, 21",
    "ELECTION_VOID, 17-1, 21-1, 22"
  })
  @Law({
    "VC-ORG-2010/18",
    "VC-ORG-2018/18",
    "VC-ORG-2025/22",
    "RC-ORG-2025/23",
    "VC-ORG-2010/33-2",
    "VC-ORG-2018/33-2",
    "VC-ORG-2025/38-2",
    "RC-ORG-2025/37-2",
    "VC-ORG-2025/20",
    "RC-ORG-2025/21",
    "VC-ORG-2010/17-1",
    "VC-ORG-2018/17-1",
    "VC-ORG-2025/21-1",
    "RC-ORG-2025/22"
  })
  void eachEndStandsInTheLawOfTheDay(OfficeEnd end, String old, String now, String residents) {
    assertRule(end, CommitteeKind.VILLAGERS, "2010-10-27", "", null);
    assertRule(end, CommitteeKind.VILLAGERS, "2010-10-28", "VC-ORG-2010/", old);
    assertRule(end, CommitteeKind.VILLAGERS, "2018-12-28", "VC-ORG-2010/", old);
    assertRule(end, CommitteeKind.VILLAGERS, "2018-12-29", "VC-ORG-2018/", old);
    assertRule(end, CommitteeKind.VILLAGERS, "2025-12-31", "VC-ORG-2018/", old);
    assertRule(end, CommitteeKind.VILLAGERS, "2026-01-01", "VC-ORG-2025/", now);
    assertRule(end, CommitteeKind.RESIDENTS, "2025-12-31", "", null);
    assertRule(end, CommitteeKind.RESIDENTS, "2026-01-01", "RC-ORG-2025/", residents);
    assertRule(end, CommitteeKind.BRANCH, "2026-01-01", "", null);
    assertRule(end, CommitteeKind.SUPERVISION, "2026-01-01", "", null);
    Texts.assertComplete(end);
  }

  private static void assertRule(
      OfficeEnd end, CommitteeKind body, String day, String instrument, String rule) {
    Optional<Citation> basis = end.basis(body, LocalDate.parse(day));
    assertThat(basis.map(Citation::rule))
        .isEqualTo(Optional.ofNullable(rule).map(article -> instrument + article));
    basis.ifPresent(
        text -> {
          assertThat(text.authority()).isEqualTo(Authority.STATUTE);
          assertThat(text.rule())
              .startsWith(text.instrument().id() + "/" + text.article().orElseThrow());
        });
  }

  @Test
  @Law("RENEWAL-DEFAULTS/death")
  void onlyAStatuteInForceOrDeathTakesAnOfficeOfSelfGovernment() {
    Candidacy director =
        CandidacyTest.walk(CandidacyTest.reach('S', Stage.CONFIRMED), Stage.IN_OFFICE);
    Step bare =
        new Step(Stage.OFFICE_ENDED, DAY, CandidacyTest.TOWNSHIP, CandidacyTest.DOCUMENT, "判刑（虚构）");
    Citation law = OfficeEnd.SENTENCED.basis(CommitteeKind.VILLAGERS, DAY).orElseThrow();
    Citation old =
        OfficeEnd.SENTENCED.basis(CommitteeKind.VILLAGERS, DAY.minusYears(1)).orElseThrow();
    Citation policy = Basis.inferred("anything");
    assertThat(Places.codes(director.take(bare))).containsExactly("CANDIDACY_GROUND_MISSING");
    assertThat(director.take(bare.onGround(old)).value()).isEmpty();
    assertThat(director.take(bare.onGround(policy)).value()).isEmpty();
    assertThat(director.take(bare.onGround(OfficeEnd.DEATH)).value()).isPresent();
    Candidacy ended = director.take(bare.onGround(law)).orElseThrow();
    assertThat(ended.stage()).isEqualTo(Stage.OFFICE_ENDED);
    assertThat(ended.office()).isEqualTo(Office.DIRECTOR);
    assertThat(ended.allowed()).isEmpty();
    Candidacy branch =
        CandidacyTest.walk(CandidacyTest.reach('P', Stage.RECORDED), Stage.IN_OFFICE);
    assertThat(branch.take(bare).value()).isPresent();
    assertThat(
            Places.codes(
                director.take(
                    Step.to(Stage.OFFICE_ENDED, DAY, CandidacyTest.TOWNSHIP, CandidacyTest.DOCUMENT)
                        .onGround(law))))
        .containsExactly("CANDIDACY_REASON_MISSING");
  }
}
