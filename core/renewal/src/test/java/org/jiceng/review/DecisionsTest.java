package org.jiceng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.review.Exercise.DAY;
import static org.jiceng.review.Exercise.FY;
import static org.jiceng.review.Exercise.GA;
import static org.jiceng.review.Exercise.REPLIED;
import static org.jiceng.review.Exercise.XF;
import static org.jiceng.review.Exercise.candidate;
import static org.jiceng.review.Exercise.clean;
import static org.jiceng.review.Exercise.opinion;
import static org.jiceng.review.Exercise.record;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Place;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.text.Audience;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

/** Decisions on what is held unsuitable, and bodies that are asked again. */
class DecisionsTest {
  private static final ReviewPolicy POLICY = Exercise.policy().build();
  private static final Body DECIDER = POLICY.softDecider();

  /** Unsuitable under N12, by a report of the petition bureau. */
  private static JointReview unsuitable() {
    return JointReview.of(POLICY, Exercise.list(candidate("甲"), candidate("乙")), DAY)
        .receive(clean("甲", XF).toList())
        .receive(clean("乙").toList())
        .receive(
            List.of(opinion("甲", XF, Answer.records(record(ConditionCode.N12, "2019-05-01")))));
  }

  static SoftDecision.Builder decision(String candidate, boolean allows, LocalDate date) {
    SoftDecision.Builder decision = new SoftDecision.Builder();
    decision
        .candidate(CandidateId.of(candidate))
        .condition(ConditionCode.N12)
        .date(date)
        .allows(allows);
    return decision;
  }

  private static SoftDecision good(boolean allows, LocalDate date) {
    return decision("甲", allows, date).decider(DECIDER).reason("研判理由").build();
  }

  private static Status status(ReviewReport report) {
    return report.conclusion(CandidateId.of("甲")).orElseThrow().status();
  }

  private static Status after(SoftDecision... decisions) {
    return status(unsuitable().decide(Arrays.asList(decisions)).conclude());
  }

  private static List<String> codes(ReviewReport report) {
    return report.issues().stream().map(Issue::code).map(code -> code.name()).toList();
  }

  @Test
  void nothingIsDecidedByItself() {
    assertThat(status(unsuitable().conclude())).isEqualTo(Status.AWAITING_DECISION);
  }

  @Test
  void aDecisionAllowsOrRefusesAndIsPrinted() {
    assertThat(after(good(true, REPLIED))).isEqualTo(Status.CLEARED);
    assertThat(after(good(false, REPLIED))).isEqualTo(Status.BARRED);
    Conclusion allowed =
        unsuitable().decide(List.of(good(true, DAY))).conclude().conclusions().get(0);
    assertThat(allowed.findings(Standing.ALLOWED))
        .extracting(ReviewFinding::rule)
        .containsExactly("EXAMPLE-LIST/N12");
    assertThat(allowed.explain(Language.EN, Audience.REVIEW_OFFICE))
        .contains("leading group of the exercise decided on 2021-03-21 (without document)")
        .contains("may stand: 研判理由")
        .doesNotContain("nobody has decided yet");
    assertThat(allowed.explain(Language.EN, Audience.PUBLIC)).doesNotContain("研判理由", "N12");
    assertThat(allowed.decisions()).containsExactly(good(true, DAY));
  }

  /** XF reported a record; GA, competent too, said {@code more} or nothing. */
  private static JointReview half(List<Opinion> more) {
    return JointReview.of(POLICY, Exercise.list(candidate("甲")), DAY)
        .receive(clean("甲", XF, GA).toList())
        .receive(List.of(opinion("甲", XF, Answer.records(record(ConditionCode.N12, "2019-05-01")))))
        .receive(more);
  }

  @Test
  void anAllowanceWaitsForEveryCompetentBody() {
    List<SoftDecision> allowed = List.of(good(true, DAY));
    ReviewReport silent = half(List.of()).decide(allowed).conclude();
    assertThat(status(silent)).isEqualTo(Status.UNDETERMINED);
    assertThat(silent.conclusions().get(0).findings(Standing.UNDETERMINED))
        .filteredOn(finding -> finding.rule().equals("EXAMPLE-LIST/N12"))
        .flatExtracting(ReviewFinding::owed)
        .extracting(owed -> owed.body())
        .containsExactly(GA);
    List<Opinion> open = List.of(opinion("甲", GA, Answer.open(ConditionCode.N12)));
    assertThat(status(half(open).decide(allowed).conclude())).isEqualTo(Status.SUSPENDED);
  }

  @Test
  void aRefusalIsNotUndoneByALaterRecord() {
    List<Opinion> later =
        List.of(opinion("甲", GA, 5, Answer.records(record(ConditionCode.N12, "2019-06-01"))));
    List<SoftDecision> refused = List.of(good(false, REPLIED));
    assertThat(status(half(List.of()).decide(refused).conclude())).isEqualTo(Status.BARRED);
    assertThat(status(half(later).decide(refused).conclude())).isEqualTo(Status.BARRED);
  }

  @Test
  void theLatestOfSeveralDecisionsCounts() {
    SoftDecision first = good(false, REPLIED);
    SoftDecision second = good(true, REPLIED.plusDays(1));
    assertThat(after(first, second)).isEqualTo(Status.CLEARED);
    assertThat(after(second, first)).isEqualTo(Status.CLEARED);
  }

  @Test
  void aDecisionMustKnowWhatItDecidesOn() {
    SoftDecision early = good(true, REPLIED.minusDays(1));
    ReviewReport report = unsuitable().decide(List.of(early)).conclude();
    assertThat(status(report)).isEqualTo(Status.AWAITING_DECISION);
    assertThat(codes(report)).containsExactly("DECISION_BEFORE_REPLY");
    assertThat(report.acceptedActs()).isEqualTo(1);

    SoftDecision onNothing = decision("乙", true, DAY).decider(DECIDER).reason("研判理由").build();
    assertThat(codes(unsuitable().decide(List.of(onNothing)).conclude()))
        .containsExactly("DECISION_ON_NOTHING");
  }

  @Test
  void everyBadDecisionIsRefusedWithItsCodeAndPlace() {
    Place file = Place.of("decisions.csv");
    List<SoftDecision> bad =
        List.of(
            decision("丙", true, DAY).decider(DECIDER).reason("理由").place(file.line(1)).build(),
            decision("甲", true, DAY.plusDays(1))
                .decider(DECIDER)
                .reason("理由")
                .place(file.line(2))
                .build(),
            decision("甲", true, DAY.minusDays(1))
                .decider(GA)
                .reason("理由")
                .place(file.line(3))
                .build(),
            decision("甲", true, DAY.minusDays(2))
                .decider(DECIDER)
                .reason(" ")
                .place(file.line(4))
                .build(),
            decision("甲", true, DAY).decider(DECIDER).reason("理由").place(file.line(5)).build(),
            decision("甲", false, DAY).decider(DECIDER).reason("理由").place(file.line(6)).build());
    ReviewReport report = unsuitable().decide(bad).conclude();
    assertThat(report.issues())
        .extracting(issue -> issue.place() + " " + issue.code().name())
        .containsExactly(
            "decisions.csv:1:candidate DECISION_CANDIDATE_UNKNOWN",
            "decisions.csv:2:date DECISION_DATED_IN_FUTURE",
            "decisions.csv:3:decider DECISION_BY_ANOTHER_BODY",
            "decisions.csv:4:reason DECISION_INCOMPLETE",
            "decisions.csv:5:allows DECISION_CONFLICT",
            "decisions.csv:6:allows DECISION_CONFLICT");
    assertThat(report.acceptedActs()).isZero();
    assertThat(report.refusedActs()).isEqualTo(6);
    assertThat(status(report)).isEqualTo(Status.AWAITING_DECISION);
  }

  @Test
  void aRefusalBeforeAnythingWasKnownSettlesNothing() {
    ReviewReport early = unsuitable().decide(List.of(good(false, REPLIED.minusDays(1)))).conclude();
    assertThat(status(early)).isEqualTo(Status.AWAITING_DECISION);
    assertThat(codes(early)).containsExactly("DECISION_BEFORE_REPLY");
    SoftDecision onNothing = decision("乙", false, DAY).decider(DECIDER).reason("理由").build();
    assertThat(codes(unsuitable().decide(List.of(onNothing)).conclude()))
        .containsExactly("DECISION_ON_NOTHING");
  }

  @Test
  void anAllowanceNeedNotKnowALaterReplyThatFoundNothing() {
    Opinion later = opinion("甲", GA, 5, Answer.noIssue());
    assertThat(later.date()).isAfter(REPLIED);
    ReviewReport report =
        unsuitable().receive(List.of(later)).decide(List.of(good(true, REPLIED))).conclude();
    assertThat(status(report)).isEqualTo(Status.CLEARED);
  }

  private static Reopening.Builder reopening(String candidate, Body department, int version) {
    Reopening.Builder reopening = new Reopening.Builder();
    reopening.candidate(CandidateId.of(candidate)).department(department.code()).version(version);
    return reopening;
  }

  private static Reopening again(Ground ground) {
    return reopening("甲", XF, 1).date(DAY).ground(ground).reason("新情况").build();
  }

  @Test
  void whoIsAskedAgainOwesUntilALaterVersionAnswers() {
    JointReview asked = unsuitable().reopen(List.of(again(Ground.ASKED_AGAIN)));
    ReviewReport report = asked.conclude();
    assertThat(status(report)).isEqualTo(Status.UNDETERMINED);
    Conclusion conclusion = report.conclusions().get(0);
    assertThat(conclusion.owed()).extracting(owed -> owed.body()).containsExactly(XF);
    assertThat(conclusion.replies()).as("the earlier reply is kept").hasSize(14);
    assertThat(conclusion.explain(Language.EN, Audience.REVIEW_OFFICE))
        .contains("was asked again and has not answered", "asked again, 2021-03-21: 新情况");
    assertThat(report.owedReplies())
        .containsExactly(new OwedReply(XF, CandidateId.of("甲"), true, Optional.empty()));
    assertThat(status(asked.receive(List.of(opinion("甲", XF, 2, Answer.noIssue()))).conclude()))
        .isEqualTo(Status.CLEARED);
  }

  @Test
  void duringAReExaminationTheEarlierReplyStands() {
    JointReview asked = unsuitable().reopen(List.of(again(Ground.RE_EXAMINATION)));
    ReviewReport report = asked.conclude();
    assertThat(status(report)).isEqualTo(Status.AWAITING_DECISION);
    assertThat(report.conclusions().get(0).explain(Language.EN, Audience.REVIEW_OFFICE))
        .contains("re-examination asked for, 2021-03-21: 新情况");
    assertThat(report.owedReplies())
        .containsExactly(
            new OwedReply(XF, CandidateId.of("甲"), false, Optional.of(LocalDate.of(2021, 3, 24))));
    ReviewReport answered =
        asked.receive(List.of(opinion("甲", XF, 2, Answer.noIssue()))).conclude();
    assertThat(status(answered)).isEqualTo(Status.CLEARED);
    assertThat(answered.conclusions().get(0).replies()).hasSize(15);
    assertThat(answered.owedReplies()).isEmpty();
  }

  @Test
  void everyBadReopeningIsRefused() {
    List<Reopening> bad =
        List.of(
            reopening("丙", XF, 1).date(DAY).ground(Ground.ASKED_AGAIN).reason("理由").build(),
            reopening("甲", XF, 2).date(DAY).ground(Ground.ASKED_AGAIN).reason("理由").build(),
            reopening("甲", XF, 1)
                .date(DAY.plusDays(1))
                .ground(Ground.ASKED_AGAIN)
                .reason("理由")
                .build(),
            reopening("甲", XF, 1).date(DAY).ground(Ground.ASKED_AGAIN).reason("").build());
    ReviewReport report = unsuitable().reopen(bad).conclude();
    assertThat(codes(report))
        .containsExactlyInAnyOrder(
            "REOPENING_CANDIDATE_UNKNOWN",
            "REOPENING_OF_NOTHING",
            "REOPENING_DATED_IN_FUTURE",
            "REOPENING_WITHOUT_REASON");
    assertThat(report.refusedActs()).isEqualTo(4);
    assertThat(status(report)).isEqualTo(Status.AWAITING_DECISION);
  }

  @Test
  void reasonsAreForTheOfficeAlone() {
    String secret = "PLANTED-REASON";
    SoftDecision decision = decision("甲", true, DAY).decider(DECIDER).reason(secret).build();
    Reopening again =
        reopening("甲", XF, 1).date(DAY).ground(Ground.RE_EXAMINATION).reason(secret).build();
    JointReview review = unsuitable();
    ReviewUpdate update = review.conclude().decide(List.of(decision));
    update = update.report().reopen(List.of(again));
    ReviewReport report = update.report();
    for (Language language : Language.values()) {
      for (Audience audience : Audience.values()) {
        boolean office = audience == Audience.REVIEW_OFFICE || audience == Audience.ARCHIVE;
        assertThat(report.explain(language, audience).contains(secret))
            .as("%s", audience)
            .isEqualTo(office);
      }
      assertThat(report.conclusions().get(0).explainTo(XF, language)).doesNotContain(secret);
      assertThat(report.panelSummary().in(language)).doesNotContain(secret);
      for (ReviewRequest request : review.requests()) {
        assertThat(request.explain(language)).doesNotContain(secret);
      }
    }
    assertThat(
            List.of(decision, again, update, report, review, report.conclusions(), report.issues()))
        .allSatisfy(thing -> assertThat(thing.toString()).doesNotContain(secret));
  }

  @Test
  void silenceIsConsentOnlyWhereThePolicySaysSoAndThenItIsPrinted() {
    LocalDate last = DAY.minusDays(1);
    for (LocalDate looked : ImmutableList.of(last, last.plusDays(1))) {
      ReviewPolicy policy = Exercise.policy().deemedPassAfter(last).build();
      ReviewReport report =
          JointReview.of(policy, Exercise.list(candidate("甲")), looked)
              .receive(clean("甲", XF).toList())
              .conclude();
      boolean deemed = looked.isAfter(last);
      assertThat(status(report)).isEqualTo(deemed ? Status.CLEARED : Status.UNDETERMINED);
      String text = report.explain(Language.EN, Audience.REVIEW_OFFICE);
      assertThat(text).contains("from the day after 2021-03-20 the silence");
      assertThat(text.contains("has not replied: taken for \"nothing found\"")).isEqualTo(deemed);
    }
  }

  @Test
  void aRefusalStaysWhateverIsReportedLaterAndAnAllowanceMustKnowAll() {
    Opinion later =
        new Opinion.Builder()
            .department(GA)
            .candidate(CandidateId.of("甲"))
            .version(2)
            .date(DAY)
            .answer(Answer.records(record(ConditionCode.N12, "2020-01-01")))
            .build();
    JointReview review = unsuitable().receive(List.of(later));
    SoftDecision refused = good(false, REPLIED);
    ReviewReport stays = review.decide(List.of(refused)).conclude();
    assertThat(status(stays)).isEqualTo(Status.BARRED);
    assertThat(codes(stays)).isEmpty();
    ReviewReport unknowing = review.decide(List.of(good(true, REPLIED))).conclude();
    assertThat(status(unknowing)).isEqualTo(Status.AWAITING_DECISION);
    assertThat(codes(unknowing)).containsExactly("DECISION_BEFORE_REPLY");
    assertThat(status(review.decide(List.of(good(true, DAY))).conclude()))
        .isEqualTo(Status.CLEARED);
  }

  @Test
  void aSilenceDoesNotPassAgainstALeadNorWhereNobodyWasAsked() {
    ReviewPolicy deeming = Exercise.policy().deemedPassAfter(REPLIED).build();
    List<Opinion> lead =
        List.of(opinion("甲", XF, Answer.records(record(ConditionCode.N13, "2019-01-01"))));
    ReviewReport report =
        JointReview.of(deeming, Exercise.list(candidate("甲")), DAY)
            .receive(clean("甲", XF, FY).toList())
            .receive(lead)
            .conclude();
    assertThat(status(report)).isEqualTo(Status.UNDETERMINED);

    ReviewPolicy.Builder nobody = new ReviewPolicy.Builder();
    nobody
        .id("NOBODY")
        .title(new Bilingual("无", "none"))
        .referenceDay(DAY)
        .panel(Panel.none())
        .negativeList(NegativeList.none(new Bilingual("无", "none")))
        .deemedPassAfter(REPLIED);
    Candidate villager =
        candidate(Exercise.member("甲"), CommitteeKind.VILLAGERS, Office.COMMITTEE_MEMBER);
    assertThat(status(JointReview.of(nobody.build(), Exercise.list(villager), DAY).conclude()))
        .isEqualTo(Status.UNDETERMINED);
  }

  @Test
  void aDepartmentWithoutAConditionPassesBySilenceAndOwesAgainWhenAskedAgain() {
    Body tax = Body.of("SW", "税务局", "tax bureau");
    ReviewPolicy whole = Exercise.policy().build();
    ReviewPolicy.Builder builder = new ReviewPolicy.Builder();
    builder
        .id(whole.id())
        .title(whole.title())
        .referenceDay(whole.referenceDay())
        .negativeList(whole.negativeList())
        .putAllCompetence(whole.competence())
        .panel(
            Panel.of(
                whole.panel().source(),
                ImmutableList.<Body>builder().addAll(Exercise.FOURTEEN).add(tax).build()))
        .deemedPassAfter(REPLIED);
    JointReview silent =
        JointReview.of(builder.build(), Exercise.list(candidate("甲")), DAY)
            .receive(clean("甲").toList());
    assertThat(status(silent.conclude())).isEqualTo(Status.CLEARED);
    assertThat(silent.conclude().explain(Language.EN, Audience.REVIEW_OFFICE))
        .contains("tax bureau has not replied: taken for");
    JointReview again =
        silent
            .receive(List.of(opinion("甲", tax, Answer.noIssue())))
            .reopen(
                List.of(
                    reopening("甲", tax, 1)
                        .date(DAY)
                        .ground(Ground.ASKED_AGAIN)
                        .reason("新情况")
                        .build()));
    assertThat(status(again.conclude())).isEqualTo(Status.UNDETERMINED);
  }

  @Test
  void aDecisionWithoutDeciderOrDayAndAReopeningBeforeTheReplyAreRefused() {
    ReviewReport nobody =
        unsuitable().decide(List.of(decision("甲", true, DAY).reason("理由").build())).conclude();
    assertThat(codes(nobody)).containsExactly("DECISION_INCOMPLETE");
    SoftDecision undated =
        new SoftDecision.Builder()
            .candidate(CandidateId.of("甲"))
            .condition(ConditionCode.N12)
            .decider(DECIDER)
            .allows(true)
            .reason("理由")
            .build();
    assertThat(codes(unsuitable().decide(List.of(undated)).conclude()))
        .containsExactly("DECISION_INCOMPLETE");
    ReviewReport early =
        unsuitable()
            .reopen(
                List.of(
                    reopening("甲", XF, 1)
                        .date(REPLIED.minusDays(1))
                        .ground(Ground.ASKED_AGAIN)
                        .reason("理由")
                        .build()))
            .conclude();
    assertThat(codes(early)).containsExactly("REOPENING_BEFORE_REPLY");
    assertThat(early.refusedActs()).isEqualTo(1);
  }
}
