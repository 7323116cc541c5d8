package org.jiceng.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiceng.fact.Body;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

class PrivacyTest {
  private static final List<String> PLANTED =
      List.of("PLANTED-DOCUMENT-77", "PLANTED-REMARK-88", "1999-12-31");

  /** Every kind of answer, each with a planted document, remark and conviction. */
  private static ReviewReport planted() {
    List<Opinion> opinions = new ArrayList<>();
    List<Candidate> candidates = new ArrayList<>();
    ReportedRecord record = Exercise.record(ConditionCode.N01, "1999-12-31");
    List<Answer> answers =
        List.of(
            Answer.records(record),
            Answer.records(record.graded(ListSeverity.SOFT)),
            Answer.open(ConditionCode.N01),
            Answer.notOurData(),
            Answer.noIssue());
    for (Answer answer : answers) {
      for (Body body : Exercise.FOURTEEN) {
        String id = body.code() + "-" + answers.indexOf(answer);
        candidates.add(Exercise.candidate(id));
        Exercise.clean(id, body).forEach(opinions::add);
        opinions.add(
            new Opinion.Builder()
                .department(body)
                .candidate(CandidateId.of(id))
                .version(1)
                .date(Exercise.REPLIED)
                .document(PLANTED.get(0))
                .remark(PLANTED.get(1))
                .answer(answer)
                .build());
      }
    }
    return JointReview.of(
            Exercise.policy().build(), CandidateList.of(candidates).orElseThrow(), Exercise.DAY)
        .receive(opinions)
        .conclude();
  }

  @Test
  void thePublicSeesAResultAndNeverAReason() {
    ReviewReport report = planted();
    for (Language language : Language.values()) {
      List<String> results =
          Stream.of(
                  ReviewText.PUBLIC_LISTED,
                  ReviewText.PUBLIC_NOT_LISTED,
                  ReviewText.PUBLIC_NOT_DECIDED)
              .map(key -> key.in(language).replace("{label}", ""))
              .toList();
      for (Conclusion conclusion : report.conclusions()) {
        for (Audience audience : List.of(Audience.PUBLIC, Audience.DEPARTMENT)) {
          assertThat(conclusion.explain(language, audience))
              .startsWith(conclusion.candidate().label())
              .satisfies(
                  text ->
                      assertThat(results)
                          .contains(text.substring(conclusion.candidate().label().length())));
        }
      }
      assertThat(report.explain(language, Audience.PUBLIC)).doesNotContain(PLANTED);
    }
  }

  @Test
  void theOfficeSeesWhatWasPlanted() {
    for (Language language : Language.values()) {
      assertThat(planted().explain(language, Audience.REVIEW_OFFICE)).contains(PLANTED);
      assertThat(planted().explain(language, Audience.ARCHIVE)).contains(PLANTED);
    }
  }

  @Test
  void theCandidateSeesWhatExcludesAndNotWhoSaysSoNorAnOpenCase() {
    ReviewReport report = planted();
    for (Conclusion conclusion : report.conclusions()) {
      String text = conclusion.explain(Language.EN, Audience.CANDIDATE);
      assertThat(text).doesNotContain(PLANTED).doesNotContain("court", "security", "open");
      assertThat(text.contains("N01")).isEqualTo(conclusion.status() == Status.BARRED);
    }
    assertThat(report.count(Status.BARRED)).isEqualTo(3);
    assertThat(report.count(Status.SUSPENDED)).isEqualTo(3);
  }

  @Test
  void aDepartmentSeesItsOwnReplyAlone() {
    ReviewReport report = planted();
    Conclusion ofCourt = report.conclusion(CandidateId.of("FY-0")).orElseThrow();

    assertThat(ofCourt.explainTo(Exercise.FY, Language.EN)).contains("PLANTED-DOCUMENT-77");
    assertThat(ofCourt.explainTo(Exercise.GA, Language.EN))
        .contains("nothing found")
        .doesNotContain(PLANTED)
        .doesNotContain("N01");
  }

  @Test
  void noToStringAndNoIssueTellsWhatWasReported() {
    ReviewReport report = planted();
    List<Object> printed = new ArrayList<>(report.issues());
    printed.add(report);
    for (Conclusion conclusion : report.conclusions()) {
      printed.add(conclusion);
      printed.addAll(conclusion.replies());
      printed.addAll(conclusion.findings());
    }
    assertThat(printed)
        .isNotEmpty()
        .allSatisfy(thing -> assertThat(thing.toString()).doesNotContain(PLANTED));
  }
}
