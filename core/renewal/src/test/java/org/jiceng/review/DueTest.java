package org.jiceng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.review.Exercise.DAY;
import static org.jiceng.review.Exercise.FY;
import static org.jiceng.review.Exercise.GA;
import static org.jiceng.review.Exercise.JC;
import static org.jiceng.review.Exercise.WJ;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when replies are due, and which are overdue. */
class DueTest {
  private static final LocalDate FRIDAY = LocalDate.of(2021, 3, 5);
  private static final CandidateId ID = CandidateId.of("甲");

  private static ReviewPolicy.Builder policy(LocalDate due) {
    ReviewPolicy.Builder policy = Exercise.policy();
    policy.repliesDue(due);
    return policy;
  }

  private static JointReview review(ReviewPolicy policy, LocalDate looked) {
    return JointReview.of(policy, Exercise.list(Exercise.candidate("甲")), looked);
  }

  private static Reopening again(Ground ground, LocalDate date) {
    return new Reopening.Builder()
        .candidate(ID)
        .department("FY")
        .version(1)
        .date(date)
        .ground(ground)
        .reason("理由")
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-03-01, 2021-03-04",
    "2021-03-02, 2021-03-05",
    "2021-03-03, 2021-03-08",
    "2021-03-05, 2021-03-10",
    "2021-03-06, 2021-03-10",
    "2021-03-07, 2021-03-10"
  })
  void threeWorkingDaysAfterTheDayOfAsking(LocalDate asked, LocalDate due) {
    assertThat(Exercise.policy().build().reExaminedBy(asked)).isEqualTo(due);
  }

  @Test
  void aWorkedSundayCountsAndAHolidayDoesNot() {
    ReviewPolicy policy =
        Exercise.policy()
            .addCalendarExceptions(LocalDate.of(2021, 3, 7), LocalDate.of(2021, 3, 8))
            .reExaminationDays(2)
            .build();
    assertThat(policy.reExaminedBy(FRIDAY)).isEqualTo(LocalDate.of(2021, 3, 9));
    assertThat(policy.reExaminedBy(LocalDate.of(2021, 3, 4))).isEqualTo(LocalDate.of(2021, 3, 7));
    assertThatThrownBy(() -> Exercise.policy().reExaminationDays(0).build())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theDaysArePrintedWithHowSureTheyAre() {
    assertThat(policy(DAY).build().notes())
        .extracting(note -> note.in(Language.EN))
        .contains(
            "replies are due by 2021-03-21 (policy)",
            "a re-examination is to be answered within 3 working days (policy; inferred)");
    assertThat(Exercise.policy().build().notes())
        .extracting(note -> note.in(Language.EN))
        .noneMatch(note -> note.startsWith("replies are due"));
    assertThat(ReviewPolicy.regulationsOnly(DAY).notes())
        .extracting(note -> note.in(Language.EN))
        .noneMatch(note -> note.contains("re-examination"));
  }

  @Test
  void aRequestSaysByWhen() {
    ReviewRequest request = review(policy(FRIDAY).build(), FRIDAY).requests().get(0);
    assertThat(request.asked().get(0).due()).hasValue(FRIDAY);
    assertThat(request.explain(Language.EN)).contains("(due by 2021-03-05)");
    assertThat(request.explain(Language.ZH)).contains("（最迟 2021-03-05）");
    assertThat(review(Exercise.policy().build(), FRIDAY).requests().get(0).explain(Language.EN))
        .contains("(no day set)");
  }

  @Test
  void aReplyIsOverdueFromTheDayAfter() {
    ReviewPolicy policy = policy(FRIDAY).build();
    List<Opinion> replies = Exercise.clean("甲", WJ, JC).toList();
    assertThat(review(policy, FRIDAY).receive(replies).conclude().overdue()).isEmpty();
    ReviewReport late = review(policy, FRIDAY.plusDays(1)).receive(replies).conclude();
    assertThat(late.overdue())
        .containsExactly(
            new OwedReply(JC, ID, true, Optional.of(FRIDAY)),
            new OwedReply(WJ, ID, true, Optional.of(FRIDAY)));
    assertThat(late.panelSummary().lines())
        .filteredOn(line -> line.overdue() > 0)
        .extracting(line -> line.body().code() + " " + line.overdue())
        .containsExactly("JC 1", "WJ 1");
    assertThat(late.panelSummary().in(Language.EN)).contains("not answered 0, overdue 1");
    assertThat(late.panelSummary().in(Language.ZH)).contains("再次征询未复 0，逾期 1");
    assertThat(review(Exercise.policy().build(), DAY).receive(replies).conclude().overdue())
        .as("nobody set a day")
        .isEmpty();
  }

  private static Optional<LocalDate> due(Ground ground, LocalDate date) {
    return review(policy(LocalDate.of(2021, 3, 12)).build(), DAY)
        .receive(Exercise.clean("甲").toList())
        .reopen(List.of(again(ground, date)))
        .conclude()
        .owedReplies()
        .first()
        .due();
  }

  @Test
  void aReExaminationHasItsOwnDaysAndWhoIsAskedAgainTheOldOnesIfTheyAreNotOver() {
    assertThat(due(Ground.RE_EXAMINATION, FRIDAY)).hasValue(LocalDate.of(2021, 3, 10));
    assertThat(due(Ground.ASKED_AGAIN, LocalDate.of(2021, 3, 12)))
        .hasValue(LocalDate.of(2021, 3, 12));
    assertThat(due(Ground.ASKED_AGAIN, LocalDate.of(2021, 3, 13))).isEmpty();
    assertThat(due(Ground.RE_EXAMINATION, LocalDate.of(2021, 3, 13)))
        .hasValue(LocalDate.of(2021, 3, 17));
  }

  @Test
  void aReplyNoLongerMattersForWhoeverIsBarred() {
    ReviewReport barred =
        review(Exercise.policy().build(), DAY)
            .receive(Exercise.clean("甲", GA, WJ).toList())
            .receive(
                List.of(
                    Exercise.opinion(
                        "甲", GA, Answer.records(Exercise.record(ConditionCode.N01, "2010-05-01")))))
            .conclude();
    assertThat(barred.conclusions().get(0).status()).isEqualTo(Status.BARRED);
    assertThat(barred.owedReplies())
        .containsExactly(new OwedReply(WJ, ID, false, Optional.empty()));
    ReviewReport open =
        review(Exercise.policy().build(), DAY).receive(Exercise.clean("甲", WJ).toList()).conclude();
    assertThat(open.conclusions().get(0).status()).isEqualTo(Status.UNDETERMINED);
    assertThat(open.owedReplies()).containsExactly(new OwedReply(WJ, ID, true, Optional.empty()));
  }

  @Test
  void onlyTheOfficeAndTheArchiveReadThePolicy() {
    ReviewReport report =
        review(Exercise.policy().build(), DAY).receive(Exercise.clean("甲").toList()).conclude();
    String summary = report.summary().in(Language.EN);
    assertThat(report.toString()).isEqualTo(summary);
    for (Audience audience : Audience.values()) {
      boolean office = audience == Audience.REVIEW_OFFICE || audience == Audience.ARCHIVE;
      assertThat(report.explain(Language.EN, audience).contains(summary))
          .as(audience.name())
          .isEqualTo(office);
    }
  }

  @Test
  void theRequestsOfAReportSayByWhenAReExaminationIsDue() {
    ReviewReport report =
        review(policy(FRIDAY).build(), DAY)
            .receive(Exercise.clean("甲").toList())
            .reopen(List.of(again(Ground.RE_EXAMINATION, FRIDAY)))
            .conclude();
    assertThat(report.requests())
        .filteredOn(request -> request.body().equals(FY))
        .flatExtracting(ReviewRequest::asked)
        .extracting(ReviewRequest.Asked::due)
        .containsExactly(Optional.of(LocalDate.of(2021, 3, 10)));
    assertThat(report.overdue()).extracting(OwedReply::body).containsExactly(FY);
    assertThat(report.panelSummary().lines())
        .filteredOn(line -> line.askedAgain() != 0)
        .extracting(line -> line.body().code() + " " + line.askedAgain())
        .containsExactly("FY 1");
  }

  @Test
  void whatIsOwedIsSaidInBothLanguages() {
    OwedReply owed = new OwedReply(FY, ID, true, Optional.of(FRIDAY));
    assertThat(owed.in(Language.EN))
        .isEqualTo(
            "people's court owes a reply on 甲, due by 2021-03-05; it can change the conclusion");
    assertThat(owed.in(Language.ZH)).isEqualTo("人民法院尚欠关于 甲 的答复，最迟 2021-03-05；可能影响结论");
    OwedReply idle = new OwedReply(FY, ID, false, Optional.empty());
    assertThat(idle.in(Language.EN))
        .endsWith("甲, no day set; it can no longer change the conclusion");
    assertThat(idle.in(Language.ZH)).endsWith("未定期限；已不影响结论");
  }

  @Test
  void anUpdateIsSaidInBothLanguages() {
    ReviewReport clean =
        review(Exercise.policy().build(), DAY).receive(Exercise.clean("甲", FY).toList()).conclude();
    ReviewUpdate nothing = clean.receive(List.of());
    assertThat(nothing.in(Language.EN)).isEqualTo("no conclusion changed");
    assertThat(nothing.in(Language.ZH)).isEqualTo("结论没有变化");
    ReviewUpdate replied = clean.receive(List.of(Exercise.opinion("甲", FY, Answer.noIssue())));
    assertThat(replied.in(Language.EN))
        .isEqualTo(replied.changes().get(0).in(Language.EN))
        .startsWith("候选人甲 (甲): undetermined -> cleared; by ");
  }
}
