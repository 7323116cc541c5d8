package org.jiceng.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jiceng.law.Authority;
import org.jiceng.law.Confidence;
import org.jiceng.law.Provision;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.testkit.Law;
import org.jiceng.testkit.Texts;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.jiceng.unit.UnitId;
import org.junit.jupiter.api.Test;

/** How many seats a planned body has. */
class SeatSizesTest {
  private static final UnitId UNIT = UnitId.of("u1");
  private static final LocalDate LAST_2025 = LocalDate.of(2025, 12, 31);
  private static final LocalDate FIRST_2026 = LocalDate.of(2026, 1, 1);

  private static List<CrossFinding> findings(CrossPolicy policy, CommitteeKind body, int seats) {
    PlannedSeats planned =
        new PlannedSeats(
            UNIT, body, seats, new Provision<>(seats, CrossPolicy.inferred("test-surplus")));
    return CrossReview.of(policy, List.of())
        .seats(SeatPlan.of(List.of(planned)).orElseThrow())
        .conclude()
        .findings()
        .stream()
        .filter(finding -> finding.kind() != CrossKind.TOO_FEW_CANDIDATES)
        .toList();
  }

  /** The numbers up to 12 that are found wrong, and by which rule. */
  private static void assertFound(
      LocalDate day, CommitteeKind body, int least, int most, String rule) {
    CrossPolicy policy = CrossPolicy.lawOn(day);
    for (int seats : IntStream.rangeClosed(1, 12).toArray()) {
      List<CrossFinding> found = findings(policy, body, seats);
      if (seats >= least && seats <= most) {
        assertThat(found).as("%s seats", seats).isEmpty();
      } else {
        assertThat(found)
            .as("%s seats", seats)
            .singleElement()
            .satisfies(
                finding -> {
                  assertThat(finding.citation().rule()).isEqualTo(rule);
                  assertThat(finding.body()).isEmpty();
                  Texts.assertComplete(finding.message());
                });
      }
    }
  }

  @Test
  @Law(
      inside = {"VC-ORG-2010/6-1", "VC-ORG-2018/6-1", "VC-ORG-2025/8-1"},
      outside = {"VC-ORG-2010/6-1", "VC-ORG-2018/6-1", "VC-ORG-2025/8-1"})
  void aVillagersCommitteeHasThreeToSeven() {
    CommitteeKind villagers = CommitteeKind.VILLAGERS;
    assertFound(LocalDate.of(2018, 12, 28), villagers, 3, 7, "VC-ORG-2010/6-1");
    assertFound(LocalDate.of(2018, 12, 29), villagers, 3, 7, "VC-ORG-2018/6-1");
    assertFound(LAST_2025, villagers, 3, 7, "VC-ORG-2018/6-1");
    assertFound(FIRST_2026, villagers, 3, 7, "VC-ORG-2025/8-1");
    CrossFinding two = findings(CrossPolicy.lawOn(FIRST_2026), villagers, 2).get(0);
    assertThat(two.kind()).isEqualTo(CrossKind.SEATS_OUTSIDE_LAW);
    assertThat(two.kind().meaning()).isEqualTo(CrossKind.Meaning.DEFECT);
    assertThat(two.explain(Language.EN, Audience.REVIEW_OFFICE))
        .contains("2 seats are planned, the law allows 3, 4, 5, 6, 7");
  }

  @Test
  @Law(
      inside = {"RC-ORG-1989/7", "RC-ORG-2025/8"},
      outside = {"RC-ORG-1989/7", "RC-ORG-2025/8"})
  void aResidentsCommitteeHasFiveToNine() {
    CommitteeKind residents = CommitteeKind.RESIDENTS;
    assertFound(LAST_2025, residents, 5, 9, "RC-ORG-1989/7");
    assertFound(FIRST_2026, residents, 5, 9, "RC-ORG-2025/8");
    assertThat(findings(CrossPolicy.lawOn(LAST_2025), residents, 4).get(0).citation().instrument())
        .isNotEqualTo(
            findings(CrossPolicy.lawOn(LocalDate.of(2018, 12, 28)), residents, 4)
                .get(0)
                .citation()
                .instrument());
  }

  @Test
  void theUsualSizeOfABranchCommitteeIsPolicyAndANotice() {
    assertFound(FIRST_2026, CommitteeKind.BRANCH, 3, 7, "CROSS-DEFAULTS/branch-committee-size");
    CrossFinding two = findings(CrossPolicy.lawOn(FIRST_2026), CommitteeKind.BRANCH, 2).get(0);
    assertThat(two.kind()).isEqualTo(CrossKind.SEATS_UNUSUAL);
    assertThat(two.kind().meaning()).isEqualTo(CrossKind.Meaning.NOTICE);
    assertThat(two.citation().authority()).isEqualTo(Authority.POLICY);
    assertThat(two.citation().confidence()).isEqualTo(Confidence.MEMORY);
  }

  @Test
  void noNationalTextSetsTheSizeOfASupervisionCommittee() {
    assertThat(findings(CrossPolicy.lawOn(FIRST_2026), CommitteeKind.SUPERVISION, 12)).isEmpty();
  }

  @Test
  void aProvinceMayAskForAnOddNumberAndBothHold() {
    CrossPolicy policy =
        CrossPolicy.lawOn(LAST_2025)
            .and(
                BodySize.oddBetween(
                    CommitteeKind.VILLAGERS, 3, 7, CrossPolicy.inferred("test-odd")));
    assertThat(policy.sizes()).hasSize(4);
    for (int seats : new int[] {3, 5, 7}) {
      assertThat(findings(policy, CommitteeKind.VILLAGERS, seats)).isEmpty();
    }
    for (int seats : new int[] {4, 6}) {
      assertThat(findings(policy, CommitteeKind.VILLAGERS, seats))
          .extracting(CrossFinding::kind)
          .containsExactly(CrossKind.SEATS_UNUSUAL);
    }
    assertThat(findings(policy, CommitteeKind.VILLAGERS, 2))
        .extracting(CrossFinding::kind)
        .containsExactly(CrossKind.SEATS_OUTSIDE_LAW, CrossKind.SEATS_UNUSUAL);
    policy.notes().forEach(Texts::assertComplete);
    assertThat(policy.notes())
        .extracting(note -> note.in(Language.EN))
        .anyMatch(note -> note.startsWith("seats of a ") && note.contains(": 3, 5, 7 ("));
  }

  @Test
  void aByElectionIsOfNoSize() {
    CrossPolicy policy = CrossPolicy.lawOn(FIRST_2026).withoutSizes();
    assertThat(policy.sizes()).isEmpty();
    assertThat(findings(policy, CommitteeKind.VILLAGERS, 1)).isEmpty();
    assertThat(policy.posts()).isEqualTo(CrossPolicy.lawOn(FIRST_2026).posts());
  }
}
