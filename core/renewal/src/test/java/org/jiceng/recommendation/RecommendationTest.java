package org.jiceng.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jiceng.issue.Issue;
import org.jiceng.law.Comparison;
import org.jiceng.law.Fraction;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.testkit.Law;
import org.jiceng.testkit.People;
import org.jiceng.testkit.Texts;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

class RecommendationTest {
  private static final RecommendationPolicy POLICY = Tianji.policy(1, Tianji.equally()).build();

  private static Recommendation three(RecommendationPolicy policy) {
    return Recommendation.of(Tianji.BODY, 3, policy)
        .nominate(Tianji.named("a", "b", "c", "d", "e"));
  }

  private static List<String> ids(Slate slate) {
    return slate.persons().stream().map(Person::id).map(PersonId::value).toList();
  }

  private static RecommendationReport clear() {
    return three(POLICY)
        .hold(
            List.of(
                Tianji.members(40, 30, Map.of("a", 30, "b", 20, "c", 10, "d", 9, "e", 1)),
                Tianji.representatives(30, 20, Map.of("a", 1, "b", 20, "c", 10, "d", 9))))
        .conclude();
  }

  @Test
  void theSlateHasAFifthMoreThanSeatsInTheOrderOfTheScores() {
    RecommendationReport report = clear();
    Slate slate = report.proposal().settled().orElseThrow();
    assertThat(ids(slate)).containsExactly("b", "a", "c", "d");
    assertThat(slate.substitutes())
        .extracting(one -> one.person().id())
        .containsExactly(PersonId.of("e"));
    assertThat(report.issues()).isEmpty();
    assertThat(report.rounds().get(0).ranking())
        .extracting(Ranked::place)
        .containsExactly(1, 2, 3, 4, 5);
    // 20/30 and 20/20, of equal weight
    assertThat(report.rounds().get(0).ranking().get(0).score()).hasToString("5/6");
  }

  @Test
  void exactlyHalfOfABodyIsNotEnough() {
    Recommendation half =
        three(POLICY)
            .hold(
                List.of(
                    Tianji.members(40, 20, Map.of("a", 1)),
                    Tianji.representatives(30, 16, Map.of("a", 1))));
    RecommendationReport report = half.conclude();
    assertThat(report.proposal()).isEqualTo(new SlateProposal.Open(1));
    assertThat(report.issues())
        .extracting(Issue::code)
        .containsExactly(RecommendationIssue.MEETING_ATTENDANCE_SHORT);
    assertThat(report.rounds().get(0).ranking()).isEmpty();
    assertThat(report.accepted()).isEqualTo(7);

    RecommendationReport oneMore =
        three(POLICY)
            .hold(
                List.of(
                    Tianji.members(40, 21, Map.of("a", 1)),
                    Tianji.representatives(30, 16, Map.of("a", 1))))
            .conclude();
    assertThat(oneMore.rounds().get(0).counts()).isTrue();
  }

  @Test
  void aBodyThatHasNotMetIsWaitedFor() {
    RecommendationReport report =
        three(POLICY).hold(List.of(Tianji.members(40, 30, Map.of("a", 1)))).conclude();
    assertThat(report.rounds().get(0).missing()).containsExactly(RecommendingBody.REPRESENTATIVES);
    assertThat(report.proposal()).isEqualTo(new SlateProposal.Open(1));
    assertThat(report.explain(Language.EN, Audience.REVIEW_OFFICE))
        .contains("not held or not counted: meeting of representatives", "not settled");
  }

  @Test
  void aTieAtTheEdgeIsDecidedByABodyAndNeverByChance() {
    RecommendationReport report =
        three(POLICY)
            .hold(
                List.of(
                    Tianji.members(40, 30, Map.of("a", 30, "b", 20, "c", 15, "d", 15, "e", 15)),
                    Tianji.representatives(
                        30, 20, Map.of("a", 20, "b", 20, "c", 10, "d", 10, "e", 10))))
            .conclude();
    SlateProposal.Tied tie = (SlateProposal.Tied) report.proposal();
    assertThat(tie.by()).isEqualTo(POLICY.decider());
    assertThat(tie.places()).isEqualTo(2);
    assertThat(tie.tied()).extracting(Ranked::place).containsExactly(3, 3, 3);
    assertThat(report.proposal().settled()).isEmpty();

    Slate slate = tie.decided(List.of(PersonId.of("e"), PersonId.of("c"))).orElseThrow();
    assertThat(ids(slate)).containsExactly("a", "b", "c", "e");
    assertThat(slate.substitutes())
        .extracting(one -> one.person().id())
        .containsExactly(PersonId.of("d"));
    for (List<PersonId> wrong :
        List.of(
            List.of(PersonId.of("c")),
            List.of(PersonId.of("a"), PersonId.of("c")),
            List.of(PersonId.of("c"), PersonId.of("d"), PersonId.of("e")))) {
      assertThat(tie.decided(wrong).issues())
          .extracting(Issue::code)
          .containsExactly(RecommendationIssue.SLATE_DECISION_INVALID);
    }
    assertThat(report.explain(Language.ZH, Audience.REVIEW_OFFICE)).contains("人员c、人员d、人员e");
  }

  @Test
  void thePassMarkIsExact() {
    RecommendationPolicy.Builder policy = Tianji.policy(1, Tianji.equally());
    Fraction half = Fraction.of(1, 2);
    List<Meeting> meetings =
        List.of(
            Tianji.members(40, 30, Map.of("a", 15, "b", 15)),
            Tianji.representatives(30, 20, Map.of("a", 10, "b", 9)));
    RecommendationReport atLeast =
        three(
                policy
                    .passMark(Tianji.practice(new PassMark(Comparison.AT_LEAST, half), "pass"))
                    .build())
            .hold(meetings)
            .conclude();
    assertThat(ids(atLeast.proposal().settled().orElseThrow())).containsExactly("a");
    assertThat(atLeast.issues())
        .extracting(Issue::code)
        .containsExactly(RecommendationIssue.SLATE_SURPLUS_SHORT);
    RecommendationReport more =
        three(
                Tianji.policy(1, Tianji.equally())
                    .passMark(Tianji.practice(new PassMark(Comparison.MORE_THAN, half), "pass"))
                    .build())
            .hold(meetings)
            .conclude();
    assertThat(more.proposal().settled().orElseThrow().persons()).isEmpty();
  }

  @Test
  void weightsMayLieOnVotesOrOnShares() {
    Map<String, Integer> ofMembers = Map.of("a", 10, "b", 4);
    Map<String, Integer> ofOthers = Map.of("a", 30, "b", 50);
    List<Meeting> meetings =
        List.of(Tianji.members(16, 10, ofMembers), Tianji.representatives(160, 100, ofOthers));
    assertThat(first(Tianji.scoring(ScoreBasis.VOTES, 1, 1), meetings)).isEqualTo("b");
    assertThat(first(Tianji.scoring(ScoreBasis.VOTES, 4, 1), meetings)).isEqualTo("a");
    assertThat(first(Tianji.equally(), meetings)).isEqualTo("a");
    assertThat(first(Tianji.scoring(ScoreBasis.SHARE_OF_PRESENT, 1, 4), meetings)).isEqualTo("b");
    assertThat(first(Tianji.scoring(ScoreBasis.SHARE_OF_ENTITLED, 1, 1), meetings)).isEqualTo("a");
  }

  private static String first(Scoring scoring, List<Meeting> meetings) {
    return three(Tianji.policy(1, scoring).build())
        .hold(meetings)
        .conclude()
        .rounds()
        .get(0)
        .ranking()
        .get(0)
        .person()
        .id()
        .value();
  }

  @Test
  void theLastOfTwoRoundsMakesTheSlate() {
    RecommendationPolicy two = Tianji.policy(2, Scoring.of(RecommendingBody.PARTY_MEMBERS)).build();
    Recommendation first =
        three(two).hold(List.of(Tianji.members(40, 30, Map.of("a", 20, "b", 10))));
    assertThat(first.conclude().proposal()).isEqualTo(new SlateProposal.Open(2));
    RecommendationReport both =
        first
            .hold(
                List.of(
                    Tianji.meeting(
                        2, RecommendingBody.PARTY_MEMBERS, 40, 30, Map.of("a", 1, "b", 30))))
            .conclude();
    assertThat(ids(both.proposal().settled().orElseThrow())).containsExactly("b", "a");
    assertThat(both.rounds()).hasSize(2).allMatch(RoundResult::counts);
  }

  @Test
  void everyWayOfNamingIsKeptAndAJointOneNeedsItsSignatures() {
    RecommendationPolicy ten =
        Tianji.policy(1, Tianji.equally())
            .leastSignatures(Tianji.practice(10, "signatures"))
            .build();
    RecommendationReport report =
        Recommendation.of(Tianji.BODY, 1, ten)
            .nominate(
                List.of(
                    Nomination.bySelf(Tianji.person("a")),
                    Nomination.jointly(Tianji.person("a"), 10),
                    Nomination.jointly(Tianji.person("b"), 9),
                    Nomination.byOrganization(Tianji.person("c")),
                    Nomination.inMeeting(Tianji.person("d")),
                    Nomination.inMeeting(People.outsider("d"))))
            .conclude();
    assertThat(report.nominations())
        .extracting(Nomination::kind)
        .containsExactly(NominationKind.SELF, NominationKind.JOINT, NominationKind.ORGANIZATION);
    assertThat(report.issues())
        .extracting(Issue::code)
        .containsExactly(
            RecommendationIssue.NOMINATION_PERSON_DIFFERS,
            RecommendationIssue.NOMINATION_SIGNATURES_SHORT);
    assertThat(report.accepted()).isEqualTo(3);
    assertThat(report.refused()).isEqualTo(3);
    assertThatThrownBy(() -> Nomination.jointly(Tianji.person("a"), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRecordThatCannotBeSoIsRefused() {
    RecommendationReport report =
        three(POLICY)
            .hold(
                List.of(
                    Tianji.members(10, 11, Map.of()),
                    Tianji.representatives(30, 20, Map.of("a", 21)),
                    Tianji.representatives(30, 20, Map.of("z", 1)),
                    Tianji.meeting(1, RecommendingBody.VOTERS, 10, 10, Map.of()),
                    Tianji.meeting(2, RecommendingBody.PARTY_MEMBERS, 10, 10, Map.of())))
            .conclude();
    assertThat(report.issues())
        .extracting(Issue::code)
        .containsOnly(
            RecommendationIssue.MEETING_ATTENDANCE_ABOVE_ELIGIBLE,
            RecommendationIssue.MEETING_VOTES_ABOVE_ATTENDANCE,
            RecommendationIssue.MEETING_VOTE_FOR_STRANGER,
            RecommendationIssue.MEETING_TWICE,
            RecommendationIssue.MEETING_BODY_OUTSIDE,
            RecommendationIssue.MEETING_ROUND_OUTSIDE)
        .doesNotHaveDuplicates();
    assertThat(report.refused()).isEqualTo(5);
    report.issues().forEach(Texts::assertComplete);
  }

  @Test
  @Law("PARTY-ELECT-2020/two-recommendations")
  void aPracticePrintsAsPolicyAndTheSurplusAsTheRegulation() {
    RecommendationPolicy all =
        Tianji.policy(1, Tianji.equally())
            .passMark(
                Tianji.practice(new PassMark(Comparison.AT_LEAST, Fraction.of(3, 10)), "pass"))
            .leastSignatures(Tianji.practice(10, "signatures"))
            .withdrawalDays(Tianji.practice(3, "withdrawal"))
            .republicationDays(Tianji.practice(2, "republication"))
            .build();
    all.notes().forEach(Texts::assertComplete);
    assertThat(all.notes()).hasSize(POLICY.notes().size() + 4);
    String words = three(all).conclude().explain(Language.EN, Audience.ARCHIVE);
    assertThat(words).contains("TOWN-PRACTICE", "PARTY-ELECT-2020/13", "at least 3/10");
    assertThat(POLICY.slateLength(5)).isEqualTo(6);
    assertThat(POLICY.slateLength(6)).isEqualTo(8);
  }

  @Test
  void thePublicReadsNamesAndTheOfficeVotes() {
    RecommendationReport report = clear();
    for (Audience audience : List.of(Audience.PUBLIC, Audience.CANDIDATE, Audience.DEPARTMENT)) {
      assertThat(report.explain(Language.EN, audience))
          .isEqualTo("Slate for v1/BRANCH (not published yet): 人员b, 人员a, 人员c, 人员d");
    }
    assertThat(report.explain(Language.EN, Audience.REVIEW_OFFICE))
        .contains(
            "1. 人员b: 5/6 (meeting of Party members 20, meeting of representatives 20), reaches the"
                + " pass mark");
    assertThat(report).hasToString("RecommendationReport{1 of 1 rounds count}");
  }
}
