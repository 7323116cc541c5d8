package org.jiceng.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.person.IdentityNumber;
import org.jiceng.person.Kinship;
import org.jiceng.person.KinshipTie;
import org.jiceng.person.Kinships;
import org.jiceng.person.PersonId;
import org.jiceng.testkit.Texts;
import org.jiceng.text.Audience;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.jiceng.unit.UnitId;
import org.junit.jupiter.api.Test;

/** What was found across the lists is part of the conclusion about each side. */
class AcrossTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  private static final UnitId OTHER = UnitId.of("planted-unit");
  private static final Candidate FIRST =
      candidate("甲", "甲", CommitteeKind.VILLAGERS, Office.COMMITTEE_MEMBER);
  private static final Candidate SECOND =
      candidate("planted-id", "planted-name", CommitteeKind.VILLAGERS, Office.COMMITTEE_MEMBER);

  private static Candidate candidate(String id, String of, CommitteeKind body, Office office) {
    return new Candidate.Builder()
        .id(CandidateId.of(id))
        .person(Exercise.member(of))
        .unit(Exercise.VILLAGE)
        .body(body)
        .office(office)
        .build();
  }

  private static Candidate elsewhere(String id, CommitteeKind body, Office office) {
    return new Candidate.Builder()
        .id(CandidateId.of(id))
        .person(Exercise.member("甲"))
        .unit(OTHER)
        .body(body)
        .office(office)
        .build();
  }

  /** Everybody is cleared as far as departments go. */
  private static ReviewReport report(Candidate... candidates) {
    ReviewPolicy policy =
        Exercise.policy(DAY).putCompetence(ConditionCode.N04, Exercise.ZZ).build();
    ReviewReport report =
        JointReview.of(policy, Exercise.list(candidates), DAY)
            .receive(
                Stream.of(candidates)
                    .flatMap(candidate -> Exercise.clean(candidate.id().value()))
                    .toList())
            .conclude();
    assertThat(report.count(Status.CLEARED)).isEqualTo(candidates.length);
    return report;
  }

  private static CrossReview review(Candidate... candidates) {
    return CrossReview.of(CrossPolicy.lawOn(DAY), List.of(Exercise.list(candidates)))
        .kinships(declared(candidates));
  }

  private static Kinships declared(Candidate[] candidates, KinshipTie... ties) {
    return Kinships.of(Stream.of(candidates).map(one -> one.person().id()).toList(), List.of(ties));
  }

  private static CrossReview related() {
    Candidate[] both = {FIRST, SECOND};
    return review(both)
        .kinships(
            declared(
                both, KinshipTie.of(FIRST.person().id(), SECOND.person().id(), Kinship.SIBLING)));
  }

  private static List<Status> statuses(ReviewReport report) {
    return report.conclusions().stream().map(Conclusion::status).toList();
  }

  @Test
  void relativesMayStandAndBothKnow() {
    ReviewUpdate update = report(FIRST, SECOND).across(related().conclude());
    assertThat(statuses(update.report())).containsExactly(Status.CLEARED, Status.CLEARED);
    for (Conclusion conclusion : update.report().conclusions()) {
      assertThat(conclusion.across())
          .extracting(CrossFinding::kind)
          .containsExactly(CrossKind.RELATIVES);
      assertThat(conclusion.owed()).isEmpty();
      assertThat(conclusion.explain(Language.EN, Audience.CANDIDATE))
          .contains("relatives may all stand", "VC-ORG-2025/8-2b");
      assertThat(conclusion.explain(Language.ZH, Audience.CANDIDATE)).contains("亲属均可参选");
    }
    assertThat(update.changes())
        .hasSize(2)
        .allSatisfy(change -> assertThat(change.rules()).containsExactly("VC-ORG-2025/8-2b"));
  }

  @Test
  void postsOfWhichAStatuteAllowsOneAreToBeDecidedOnBothSides() {
    Candidate supervisor =
        candidate("2", "甲", CommitteeKind.SUPERVISION, Office.SUPERVISION_MEMBER);
    ReviewReport report =
        report(FIRST, supervisor).across(review(FIRST, supervisor).conclude()).report();
    assertThat(statuses(report))
        .containsExactly(Status.AWAITING_DECISION, Status.AWAITING_DECISION);
    assertThat(report.explain(Language.EN, Audience.REVIEW_OFFICE))
        .contains(
            "across the lists (to be decided): to be decided which candidacy is kept: one"
                + " person is proposed in 141123104207 for posts of which the law allows one")
        .contains("seats of a villagers' committee: 3, 4, 5, 6, 7")
        .contains("2 candidates compared");
    assertThat(report.conclusions().get(0).owed()).isEmpty();
  }

  /** Two branches: policy decides for the Party's posts, and is advice for self-government. */
  @Test
  void onePersonInTwoPlacesIsForTheLeadingGroupOnThePartysTrackAlone() {
    Candidate here = candidate("1", "甲", CommitteeKind.BRANCH, Office.BRANCH_MEMBER);
    Candidate there = elsewhere("2", CommitteeKind.VILLAGERS, Office.COMMITTEE_MEMBER);
    ReviewReport report = report(here).across(review(here, there).conclude()).report();
    assertThat(statuses(report)).containsExactly(Status.AWAITING_DECISION);

    ReviewReport village = report(there).across(review(here, there).conclude()).report();
    assertThat(statuses(village)).containsExactly(Status.CLEARED);
    Conclusion conclusion = village.conclusions().get(0);
    assertThat(conclusion.across())
        .extracting(finding -> finding.standing(Track.SELF_GOVERNMENT))
        .containsExactly(Standing.ADVICE);
    assertThat(conclusion.explain(Language.EN, Audience.CANDIDATE).lines()).hasSize(1);
  }

  @Test
  void unknownRelationsAreUndeterminedAndOwed() {
    CrossReview open = review(FIRST, SECOND).kinships(Kinships.undeclared());
    ReviewReport report = report(FIRST, SECOND).across(open.conclude()).report();
    assertThat(statuses(report)).containsExactly(Status.UNDETERMINED, Status.UNDETERMINED);
    for (Conclusion conclusion : report.conclusions()) {
      assertThat(conclusion.owed())
          .extracting(owed -> owed.in(Language.EN))
          .containsExactly(
              "organization department owes: clearing up of what was found across the lists");
      assertThat(conclusion.explain(Language.EN, Audience.CANDIDATE))
          .contains("the review office will be in touch");
    }
  }

  @Test
  void aDefectOfAListKeepsNobodyFromStanding() {
    Candidate member = candidate("1", "甲", CommitteeKind.BRANCH, Office.BRANCH_MEMBER);
    Stream.of(PlannedSeats.ofBranchCommittee(member.unit(), 3))
        .map(seats -> SeatPlan.of(List.of(seats)).orElseThrow())
        .map(plan -> review(member).seats(plan).conclude())
        .forEach(
            found -> {
              Conclusion conclusion = report(member).across(found).report().conclusions().get(0);
              assertThat(conclusion.across())
                  .extracting(CrossFinding::kind)
                  .containsExactly(CrossKind.TOO_FEW_CANDIDATES);
              assertThat(conclusion.status()).isEqualTo(Status.CLEARED);
            });
  }

  @Test
  void eachKindMeansWhatItsMeaningSays() {
    for (CrossKind kind : CrossKind.values()) {
      CrossFinding policy =
          new CrossFinding(
              kind,
              ImmutableList.of(),
              kind.with(ImmutableMap.of()),
              CrossPolicy.inferred("test"),
              Optional.empty());
      Standing party = policy.standing(Track.PARTY);
      boolean ofList = kind.compareTo(CrossKind.TOO_FEW_CANDIDATES) >= 0;
      assertThat(party)
          .as("%s", kind)
          .isEqualTo(
              ofList
                  ? Standing.ADVICE
                  : switch (kind.meaning()) {
                    case DECISION -> Standing.NEEDS_DECISION;
                    case UNDETERMINED -> Standing.UNDETERMINED;
                    case DEFECT, NOTICE -> Standing.ADVICE;
                  });
      assertThat(policy.standing(Track.SELF_GOVERNMENT))
          .isEqualTo(party == Standing.NEEDS_DECISION ? Standing.ADVICE : party);
    }
  }

  @Test
  void whatArrivesLaterKeepsWhatWasFoundAndWhatIsFoundLaterReplacesIt() {
    CrossReview open = review(FIRST, SECOND).kinships(Kinships.undeclared());
    ReviewReport report = report(FIRST, SECOND).across(open.conclude()).report();
    Opinion again =
        Exercise.opinion(
            "甲", Exercise.FY, 2, Answer.records(Exercise.record(ConditionCode.N01, "1999-12-31")));
    ReviewUpdate received = report.receive(List.of(again));
    assertThat(statuses(received.report())).containsExactly(Status.BARRED, Status.UNDETERMINED);
    assertThat(received.report().conclusions().get(0).across()).hasSize(1);

    ReviewUpdate cleared = received.report().across(related().conclude());
    assertThat(statuses(cleared.report())).containsExactly(Status.BARRED, Status.CLEARED);
    assertThat(cleared.changes())
        .allSatisfy(
            change ->
                assertThat(change.rules())
                    .containsExactly("CROSS-DEFAULTS/relatives-are-declared", "VC-ORG-2025/8-2b"));
    cleared.changes().forEach(change -> assertThat(change.in(Language.EN)).endsWith("8-2b"));
    assertThat(cleared.report().notes())
        .hasSizeGreaterThan(report(FIRST, SECOND).notes().size())
        .allSatisfy(Texts::assertComplete);
  }

  /** Another one's name, key, place and number, for each finding there may be between the two. */
  @Test
  void nothingOfTheOtherSideReachesWhoMayNotSeeIt() {
    IdentityNumber number = CrossCase.NUMBERS.get(0);
    PersonId holder = PersonId.of("planted-holder");
    OutsidePost post =
        new OutsidePost(
            Bilingual.same("planted-post"),
            Posts.allOf(CommitteeKind.VILLAGERS),
            Kinship.NEAR_RELATIVES,
            CrossPolicy.inferred("test-post"));
    Candidate away = elsewhere("planted-away", CommitteeKind.BRANCH, Office.BRANCH_MEMBER);
    Candidate[] all = {FIRST, SECOND, away};
    List<CrossReport> reports = new ArrayList<>();
    reports.add(related().conclude());
    reports.add(review(FIRST, SECOND).kinships(Kinships.undeclared()).conclude());
    reports.add(review(all).conclude());
    reports.add(
        review(FIRST, SECOND)
            .identities(ImmutableMap.of(FIRST.id(), number, SECOND.id(), number))
            .conclude());
    reports.add(
        review(FIRST)
            .kinships(
                declared(
                    new Candidate[] {FIRST},
                    KinshipTie.of(FIRST.person().id(), holder, Kinship.SPOUSE)))
            .holders(List.of(new PostHolder(holder, FIRST.unit(), post)))
            .conclude());
    String[] planted = {"planted", number.inFull(), "19800101", "SIBLING", "brother", "兄弟"};
    for (CrossReport found : reports) {
      assertThat(found.findings(FIRST.id())).isNotEmpty();
      Conclusion conclusion = report(FIRST).across(found).report().conclusions().get(0);
      for (Language language : Language.values()) {
        for (Audience audience :
            List.of(Audience.PUBLIC, Audience.CANDIDATE, Audience.DEPARTMENT)) {
          assertThat(conclusion.explain(language, audience)).doesNotContain(planted);
        }
        assertThat(conclusion.explain(language, Audience.PUBLIC).lines()).hasSize(1);
        for (var department : Exercise.FOURTEEN) {
          assertThat(conclusion.explainTo(department, language)).doesNotContain(planted);
        }
        assertThat(conclusion.explainTo(CrossPolicy.lawOn(DAY).fileKeeper(), language))
            .doesNotContain(planted);
        assertThat(conclusion.explain(language, Audience.REVIEW_OFFICE))
            .doesNotContain(number.inFull(), SECOND.label());
      }
      assertThat(conclusion.toString() + conclusion.across() + conclusion.findings())
          .doesNotContain(SECOND.label(), "planted-unit", number.inFull());
    }
  }

  @Test
  void whoHoldsAPostOutsideIsToldAndMayStand() {
    PostHolder self = new PostHolder(FIRST.person().id(), FIRST.unit(), CrossCase.CASHIER);
    Conclusion conclusion =
        report(FIRST)
            .across(review(FIRST).holders(List.of(self)).conclude())
            .report()
            .conclusions()
            .get(0);
    assertThat(conclusion.status()).isEqualTo(Status.CLEARED);
    assertThat(conclusion.explain(Language.EN, Audience.CANDIDATE)).contains("cashier");
    assertThat(conclusion.explain(Language.EN, Audience.PUBLIC)).doesNotContain("cashier");
  }
}
