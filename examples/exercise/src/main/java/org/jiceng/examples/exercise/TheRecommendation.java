package org.jiceng.examples.exercise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.jiceng.law.Base;
import org.jiceng.law.Fraction;
import org.jiceng.law.Threshold;
import org.jiceng.organization.CommitteeId;
import org.jiceng.person.PersonId;
import org.jiceng.recommendation.Meeting;
import org.jiceng.recommendation.Nomination;
import org.jiceng.recommendation.Recommendation;
import org.jiceng.recommendation.RecommendationPolicy;
import org.jiceng.recommendation.RecommendationReport;
import org.jiceng.recommendation.RecommendingBody;
import org.jiceng.recommendation.ScoreBasis;
import org.jiceng.recommendation.Scoring;
import org.jiceng.recommendation.Slate;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;

/** Two bodies name five people for three seats; one of the slate withdraws. */
final class TheRecommendation {
  private static final PersonId FIRST = PersonId.of("p1");
  private static final PersonId SECOND = PersonId.of("p2");
  private static final PersonId THIRD = PersonId.of("p3");
  private static final PersonId FOURTH = PersonId.of("p4");
  private static final PersonId FIFTH = PersonId.of("p5");

  private TheRecommendation() {}

  static ImmutableList<Shown> shown(Language language) {
    RecommendationReport report = report();
    Slate slate = report.proposal().settled().orElseThrow();
    Slate filled = filled(slate);
    return ImmutableList.of(
        Shown.of("两次会议", "Both meetings", report.explain(language, Audience.REVIEW_OFFICE)),
        Shown.of("公众所见", "What the public reads", filled.explain(language, Audience.PUBLIC)),
        Shown.of(
            "退出与递补",
            "A withdrawal and a substitute",
            filled.explain(language, Audience.REVIEW_OFFICE)));
  }

  private static Slate filled(Slate slate) {
    // tag::slate
    return slate
        .publish(County.DAY)
        .orElseThrow()
        .withdraw(SECOND, County.DAY.plusDays(1))
        .orElseThrow()
        .substitute(County.DAY.plusDays(2))
        .orElseThrow()
        .publish(County.DAY.plusDays(3))
        .orElseThrow();
    // end::slate
  }

  private static RecommendationReport report() {
    return Recommendation.of(new CommitteeId("EAST/BRANCH"), 3, policy())
        .nominate(
            List.of(
                Nomination.inMeeting(County.member("p1", "候选人甲")),
                Nomination.inMeeting(County.member("p2", "候选人乙")),
                Nomination.jointly(County.member("p3", "候选人丙"), 10),
                Nomination.byOrganization(County.member("p4", "候选人丁")),
                Nomination.bySelf(County.member("p5", "候选人戊"))))
        .hold(
            List.of(
                new Meeting(
                    1,
                    RecommendingBody.PARTY_MEMBERS,
                    40,
                    30,
                    ImmutableMap.of(FIRST, 30, SECOND, 24, THIRD, 12, FOURTH, 9, FIFTH, 6)),
                new Meeting(
                    1,
                    RecommendingBody.REPRESENTATIVES,
                    30,
                    20,
                    ImmutableMap.of(FIRST, 8, SECOND, 20, THIRD, 10, FOURTH, 9, FIFTH, 3))))
        .conclude();
  }

  private static RecommendationPolicy policy() {
    return new RecommendationPolicy.Builder()
        .rounds(County.rule("rounds", 1))
        .attendance(County.rule("attendance", Threshold.moreThan(Fraction.of(1, 2), Base.ENTITLED)))
        .scoring(
            County.rule(
                "weights",
                new Scoring(
                    ScoreBasis.SHARE_OF_PRESENT,
                    ImmutableMap.of(
                        RecommendingBody.PARTY_MEMBERS, 3, RecommendingBody.REPRESENTATIVES, 2))))
        .leastSignatures(County.rule("signatures", 10))
        .withdrawalDays(County.rule("withdrawal", 3))
        .republicationDays(County.rule("republication", 2))
        .build();
  }
}
