package org.jiceng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.PartialDate;
import org.jiceng.law.Authority;
import org.jiceng.law.Confidence;
import org.jiceng.law.PeriodConvention;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.rule.LookBack;
import org.jiceng.testkit.Law;
import org.jiceng.text.Audience;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How long sanctions have effect, and which posts they close meanwhile. */
class SanctionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  private static final Office DEPUTY = Office.DEPUTY_SECRETARY;

  @ParameterizedTest
  @CsvSource({
    "GOVERNMENT_WARNING, 2025-03-10, 2025-09-11, 2025-09-10",
    "PARTY_WARNING, 2025-03-10, 2026-03-11, 2026-03-10",
    "PARTY_SERIOUS_WARNING, 2025-03-10, 2026-09-11, 2026-09-10",
    "PARTY_REMOVAL, 2025-03-10, 2027-03-11, 2027-03-10",
    "GOVERNMENT_MAJOR_DEMERIT, 2024-08-31, 2026-03-01, 2026-02-28",
    "GOVERNMENT_WARNING, 2025-08-31, 2026-03-01, 2026-02-28",
    "GOVERNMENT_DEMERIT, 2024-02-29, 2025-03-01, 2025-02-28",
    "PARTY_SERIOUS_WARNING, 2022-08-31, 2024-03-01, 2024-02-29",
    "GOVERNMENT_DEMOTION, 2024-05-20, 2026-05-21, 2026-05-20",
    "GOVERNMENT_DISMISSAL, 2024-05-20, 2026-05-21, 2026-05-20"
  })
  void effectEndsOnTheCorrespondingDayOrTheLastOfTheMonth(
      SanctionKind kind, LocalDate decided, LocalDate included, LocalDate free) {
    ReportedRecord record = record(Sanction.of(kind), DateAnchor.DECIDED, decided.toString());
    assertThat(firstFree(record, PeriodConvention.CORRESPONDING_DAY_INCLUDED)).isEqualTo(included);
    assertThat(firstFree(record, PeriodConvention.CORRESPONDING_DAY_FREE)).isEqualTo(free);
  }

  private static LocalDate firstFree(ReportedRecord record, PeriodConvention convention) {
    LocalDate day = record.date(DateAnchor.DECIDED).orElseThrow().latest();
    while (LookBack.whileInEffect()
        .runs(record.toFact(Optional.empty()), day, convention)
        .isTrue()) {
      day = day.plusDays(1);
    }
    return day;
  }

  @ParameterizedTest
  @CsvSource({"2024-06-01, 2026-06-01", "2024-07-15, 2026-07-15"})
  void theEffectAfterProbationIsCountedFromTheRestorationOfRights(String restored, String end) {
    Sanction probation = Sanction.of(SanctionKind.PARTY_PROBATION, Office.SECRETARY);
    assertThat(
            probation.effectEnded(
                ImmutableMap.of(
                    DateAnchor.DECIDED, PartialDate.of(LocalDate.of(2023, 6, 1)),
                    DateAnchor.RIGHTS_RESTORED, PartialDate.parse(restored).orElseThrow())))
        .contains(PartialDate.parse(end).orElseThrow());
    assertThat(probation.effectEnded(ImmutableMap.of())).isEmpty();
  }

  @Test
  void anInexactStartGivesAnInexactEnd() {
    Sanction warning = Sanction.of(SanctionKind.PARTY_WARNING);
    assertThat(warning.effectEnded(decided("2025-03")))
        .contains(PartialDate.parse("2026-03").orElseThrow());
    assertThat(warning.effectEnded(decided("2025"))).isEmpty();
  }

  private static ImmutableMap<DateAnchor, PartialDate> decided(String date) {
    return ImmutableMap.of(DateAnchor.DECIDED, PartialDate.parse(date).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "GOVERNMENT_DEMERIT, 12, true", "GOVERNMENT_DEMERIT, 48, true",
    "GOVERNMENT_DEMERIT, 11, false", "GOVERNMENT_DEMERIT, 49, false",
    "PARTY_WARNING, 12, false", "PARTY_PROBATION, 12, true",
    "PARTY_PROBATION, 24, true", "PARTY_PROBATION, 18, false"
  })
  void itsOwnLengthIsOneThatTheTextsAllow(SanctionKind kind, int months, boolean allowed) {
    if (allowed) {
      assertThat(new Sanction(kind, Optional.empty(), Optional.of(months)).months())
          .contains(months);
    } else {
      assertThatThrownBy(() -> new Sanction(kind, Optional.empty(), Optional.of(months)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void combinedGovernmentSanctionsHaveTheLengthOfTheirDecision() {
    Sanction combined =
        new Sanction(SanctionKind.GOVERNMENT_MAJOR_DEMERIT, Optional.empty(), Optional.of(36));
    assertThat(combined.effectEnded(decided("2023-01-31")))
        .contains(PartialDate.parse("2026-01-31").orElseThrow());
  }

  private static ReportedRecord record(Sanction sanction, DateAnchor anchor, String date) {
    return ReportedRecord.of(
        sanction, ImmutableMap.of(anchor, PartialDate.parse(date).orElseThrow()));
  }

  private static ReportedRecord record(SanctionKind kind, String decided, Office... posts) {
    return record(Sanction.of(kind, posts), DateAnchor.DECIDED, decided);
  }

  private static Conclusion conclude(
      ReviewPolicy policy, CommitteeKind body, Office office, ReportedRecord record) {
    Candidate candidate = Exercise.candidate(Exercise.member("甲"), body, office);
    return JointReview.of(policy, Exercise.list(candidate), policy.referenceDay())
        .receive(
            Stream.concat(
                    Exercise.clean("甲", Exercise.JW),
                    Stream.of(replied(policy.referenceDay(), record)))
                .toList())
        .conclude()
        .conclusions()
        .get(0);
  }

  private static Opinion replied(LocalDate day, ReportedRecord record) {
    Opinion.Builder opinion = new Opinion.Builder();
    opinion
        .candidate(CandidateId.of("甲"))
        .department(Exercise.JW)
        .version(1)
        .date(day)
        .answer(Answer.records(record));
    return opinion.build();
  }

  private static ReviewPolicy.Builder policy(LocalDate day) {
    return Exercise.policy(day).putCompetence(ConditionCode.N05, Exercise.JW);
  }

  private static Conclusion conclude(Office office, ReportedRecord record) {
    return conclude(policy(DAY).build(), CommitteeKind.BRANCH, office, record);
  }

  private static List<String> rules(Conclusion conclusion, Standing standing) {
    return conclusion.findings(standing).stream().map(ReviewFinding::rule).toList();
  }

  @Test
  @Law("PARTY-DISC/10a")
  void aWarningClosesHigherPostsAndNeitherTheSameNorLowerOnes() {
    ReportedRecord warning = record(SanctionKind.PARTY_WARNING, "2025-06-01", DEPUTY);
    Conclusion higher = conclude(Office.SECRETARY, warning);
    assertThat(rules(higher, Standing.BARS)).containsExactly("PARTY-DISC-2023/10");
    assertThat(higher.findings(Standing.BARS).get(0).authority()).isEqualTo(Authority.REGULATION);
    assertThat(conclude(DEPUTY, warning).status()).isEqualTo(Status.CLEARED);
    assertThat(conclude(Office.BRANCH_MEMBER, warning).status()).isEqualTo(Status.CLEARED);
  }

  @Test
  @Law("PARTY-DISC/11b")
  void aRemovalClosesTheSamePostToo() {
    ReportedRecord removal = record(SanctionKind.PARTY_REMOVAL, "2024-06-01", DEPUTY);
    assertThat(rules(conclude(DEPUTY, removal), Standing.BARS))
        .containsExactly("PARTY-DISC-2023/11");
    assertThat(conclude(Office.BRANCH_MEMBER, removal).status()).isEqualTo(Status.CLEARED);
  }

  @ParameterizedTest
  @EnumSource
  void theLastDayOfAnEffectIsTheConventionsAndTheNextIsFree(PeriodConvention convention) {
    boolean included = convention == PeriodConvention.CORRESPONDING_DAY_INCLUDED;
    assertThat(promoted("2025-03-07", convention)).isEqualTo(Status.CLEARED);
    assertThat(promoted("2025-03-08", convention))
        .isEqualTo(included ? Status.BARRED : Status.CLEARED);
    assertThat(promoted("2025-03-09", convention)).isEqualTo(Status.BARRED);
  }

  private static Status promoted(String decided, PeriodConvention convention) {
    ReviewPolicy policy = policy(DAY).periodConvention(convention).build();
    return conclude(
            policy,
            CommitteeKind.BRANCH,
            Office.SECRETARY,
            record(SanctionKind.PARTY_WARNING, decided, DEPUTY))
        .status();
  }

  @Test
  void theTextOfTheDayOfTheDecisionCounts() {
    LocalDate day = LocalDate.of(2024, 12, 1);
    ReviewPolicy policy = policy(day).build();
    ReportedRecord last = record(SanctionKind.PARTY_WARNING, "2023-12-31", DEPUTY);
    ReportedRecord first = record(SanctionKind.PARTY_WARNING, "2024-01-01", DEPUTY);
    assertThat(rules(conclude(policy, CommitteeKind.BRANCH, Office.SECRETARY, last), Standing.BARS))
        .containsExactly("PARTY-DISC-2018/10");
    assertThat(
            rules(conclude(policy, CommitteeKind.BRANCH, Office.SECRETARY, first), Standing.BARS))
        .containsExactly("PARTY-DISC-2023/10");
    assertThat(flags(policy, record(SanctionKind.PARTY_WARNING, "2023-12-31"))).isEmpty();
    assertThat(flags(policy, record(SanctionKind.PARTY_WARNING, "2024-01-01")))
        .containsExactly("XING-2021/first-post");
  }

  private static List<String> flags(ReviewPolicy policy, ReportedRecord record) {
    Conclusion conclusion = conclude(policy, CommitteeKind.BRANCH, Office.BRANCH_MEMBER, record);
    assertThat(conclusion.status()).isEqualTo(Status.CLEARED);
    return rules(conclusion, Standing.ADVICE);
  }

  @Test
  void acrossTheLaddersTheReviewerIsAskedAndAPolicyMayRankThem() {
    ReportedRecord warning =
        record(SanctionKind.PARTY_WARNING, "2025-06-01", Office.COMMITTEE_MEMBER);
    Conclusion across = conclude(Office.SECRETARY, warning);
    assertThat(across.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(across.owed())
        .extracting(owed -> owed.body().code())
        .containsExactly("LEADING-GROUP");

    ReviewPolicy ranked =
        policy(DAY)
            .postLadder(
                new PostLadder(
                    ImmutableList.of(ImmutableList.of(Office.COMMITTEE_MEMBER, Office.SECRETARY))))
            .build();
    assertThat(conclude(ranked, CommitteeKind.BRANCH, Office.SECRETARY, warning).status())
        .isEqualTo(Status.BARRED);
  }

  @Test
  void whatTheDepartmentDoesNotSayItOwes() {
    ReportedRecord unsaid =
        record(
            new Sanction(SanctionKind.PARTY_WARNING, Optional.empty(), Optional.empty()),
            DateAnchor.DECIDED,
            "2025-06-01");
    assertThat(conclude(Office.SECRETARY, unsaid).owed())
        .extracting(owed -> owed.body().code())
        .containsExactly("JW");
    ReportedRecord which = Exercise.record(ConditionCode.N05, "2025-06-01");
    assertThat(conclude(Office.SECRETARY, which).status()).isEqualTo(Status.UNDETERMINED);
  }

  private static ReportedRecord probation(String decided, int months, Optional<String> restored) {
    ImmutableMap.Builder<DateAnchor, PartialDate> dates = ImmutableMap.builder();
    dates.put(DateAnchor.DECIDED, PartialDate.parse(decided).orElseThrow());
    restored.ifPresent(
        day -> dates.put(DateAnchor.RIGHTS_RESTORED, PartialDate.parse(day).orElseThrow()));
    return ReportedRecord.of(
        new Sanction(
            SanctionKind.PARTY_PROBATION,
            Optional.of(ImmutableSet.of(DEPUTY)),
            Optional.of(months)),
        dates.buildOrThrow());
  }

  @Test
  @Law(outside = "PARTY-ELECT-2020/5b", value = "PARTY-DISC/12b")
  void probationTakesTheRightUntilItIsRestoredByDecision() {
    Office lower = Office.BRANCH_MEMBER;
    assertThat(rules(conclude(lower, probation("2025-06-01", 12, Optional.empty())), Standing.BARS))
        .containsExactly("PARTY-ELECT-2020/5b");
    Conclusion over = conclude(lower, probation("2025-03-01", 12, Optional.empty()));
    assertThat(over.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(over.explain(Language.EN, Audience.REVIEW_OFFICE))
        .contains("decision on the restoration of rights");
    assertThat(conclude(lower, probation("2024-06-01", 12, Optional.of("2025-06-01"))).status())
        .as("a lower post is open once rights are restored")
        .isEqualTo(Status.CLEARED);
    assertThat(
            rules(
                conclude(DEPUTY, probation("2024-06-01", 12, Optional.of("2025-06-01"))),
                Standing.BARS))
        .containsExactly("PARTY-DISC-2023/after-probation");
    Conclusion older = conclude(DEPUTY, probation("2023-06-01", 12, Optional.of("2024-06-01")));
    assertThat(older.findings(Standing.BARS).get(0).authority()).isEqualTo(Authority.POLICY);
  }

  @Test
  void governmentSanctionsStopNothingUnlessTheListSaysSo() {
    ReportedRecord demerit =
        record(SanctionKind.GOVERNMENT_DEMERIT, "2025-06-01", Office.COMMITTEE_MEMBER);
    assertThat(conclude(Office.SECRETARY, demerit).status()).isEqualTo(Status.CLEARED);

    NegativeList list =
        NegativeList.named(Exercise.SOURCE, Confidence.SEEN)
            .add(ConditionCode.N05, ListSeverity.HARD, LookBack.whileInEffect())
            .build();
    ReviewPolicy.Builder bare = new ReviewPolicy.Builder();
    bare.id("P")
        .title(Bilingual.same("P"))
        .referenceDay(DAY)
        .panel(Panel.of(Bilingual.same("P"), Exercise.FOURTEEN))
        .negativeList(list)
        .putCompetence(ConditionCode.N05, Exercise.JW);
    Conclusion further =
        conclude(bare.build(), CommitteeKind.BRANCH, Office.BRANCH_MEMBER, demerit);
    assertThat(rules(further, Standing.BARS)).containsExactly("EXAMPLE-LIST/N05");
    assertThat(further.findings(Standing.BARS).get(0).authority()).isEqualTo(Authority.POLICY);
  }

  @Test
  void forSelfGovernmentTheRegulationsAdviseWhoeverRecommends() {
    ReportedRecord warning =
        record(SanctionKind.PARTY_WARNING, "2025-06-01", Office.COMMITTEE_MEMBER);
    LocalDate before = LocalDate.of(2025, 12, 31);
    Conclusion director =
        conclude(policy(before).build(), CommitteeKind.VILLAGERS, Office.DIRECTOR, warning);
    assertThat(director.status()).isEqualTo(Status.CLEARED);
    assertThat(rules(director, Standing.ADVICE)).containsExactly("PARTY-DISC-2023/10");
  }

  @Test
  void sanctionsAreAskedAboutWhereSomebodyIsCompetent() {
    assertThat(Exercise.policy().build().notes())
        .extracting(note -> note.in(Language.EN))
        .anyMatch(note -> note.contains("rights lost by probation within the Party"));
    assertThat(policy(DAY).build().notes())
        .extracting(note -> note.in(Language.EN))
        .noneMatch(note -> note.contains("probation within the Party"))
        .contains(
            "posts, the lowest first: branch committee member, deputy secretary, secretary (policy;"
                + " inferred)");
  }
}
