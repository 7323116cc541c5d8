package org.jiceng.review;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.review.Exercise.DAY;
import static org.jiceng.review.Exercise.FY;
import static org.jiceng.review.Exercise.GA;
import static org.jiceng.review.Exercise.HJ;
import static org.jiceng.review.Exercise.JW;
import static org.jiceng.review.Exercise.XF;
import static org.jiceng.review.Exercise.ZR;
import static org.jiceng.review.Exercise.ZZ;
import static org.jiceng.review.Exercise.candidate;
import static org.jiceng.review.Exercise.clean;
import static org.jiceng.review.Exercise.opinion;
import static org.jiceng.review.Exercise.person;
import static org.jiceng.review.Exercise.record;

import java.util.List;
import java.util.stream.Stream;
import org.jiceng.law.Authority;
import org.jiceng.law.Confidence;
import org.jiceng.person.PartyStanding;
import org.jiceng.rule.Owed;
import org.jiceng.testkit.Law;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

/** The twelve of one branch, one for each way to end. */
class TwelveCandidatesTest {
  private static final String MARK = "法执〔2020〕117号";

  static final CandidateList TWELVE =
      CandidateList.of(
              Stream.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸", "子", "丑")
                  .map(TwelveCandidatesTest::of)
                  .collect(toList()))
          .orElseThrow();

  private static Candidate of(String id) {
    return switch (id) {
      case "庚" -> candidate(person(id, "1990-01-05", PartyStanding.PROBATIONARY, Exercise.BRANCH));
      case "壬" -> candidate(person(id, "1960", PartyStanding.FULL, Exercise.BRANCH));
      default -> candidate(id);
    };
  }

  static List<Opinion> replies() {
    Stream<Opinion> clean = Stream.of("甲", "乙", "丙", "丁", "戊", "庚", "壬").flatMap(id -> clean(id));
    return Stream.of(
            clean,
            clean("己", FY),
            Stream.of(
                new Opinion.Builder()
                    .department(FY)
                    .candidate(CandidateId.of("己"))
                    .version(1)
                    .date(Exercise.REPLIED)
                    .document(MARK)
                    .remark("尚欠案款")
                    .answer(Answer.records(record(ConditionCode.N13, "2020-09-01")))
                    .build()),
            clean("辛", GA),
            clean("癸", JW),
            Stream.of(opinion("癸", JW, Answer.open(ConditionCode.N06))),
            clean("子", XF),
            Stream.of(opinion("子", XF, Answer.records(record(ConditionCode.N12, "2018-05-10")))),
            clean("丑", HJ),
            Stream.of(opinion("丑", HJ, Answer.records(record(ConditionCode.N15, "2019-04-02")))))
        .flatMap(part -> part)
        .collect(toList());
  }

  static ReviewReport report() {
    return JointReview.of(Exercise.policy().build(), TWELVE, DAY).receive(replies()).conclude();
  }

  private static Conclusion of(ReviewReport report, String id) {
    return report.conclusion(CandidateId.of(id)).orElseThrow();
  }

  private static ReviewFinding only(Conclusion conclusion, Standing standing) {
    assertThat(conclusion.findings(standing)).hasSize(1);
    return conclusion.findings(standing).get(0);
  }

  private static String office(Conclusion conclusion) {
    return conclusion.explain(Language.EN, Audience.REVIEW_OFFICE);
  }

  @Test
  void fiveAreCleared() {
    ReviewReport report = report();
    assertThat(report.cleared())
        .extracting(candidate -> candidate.id().value())
        .containsExactly("甲", "乙", "丙", "丁", "戊");
    assertThat(of(report, "甲").owed()).isEmpty();
    assertThat(report.acceptedReplies()).isEqualTo(replies().size());
    assertThat(report.refusedReplies()).isZero();
    assertThat(report.issues())
        .extracting(issue -> issue.code().name())
        .containsExactly("OPINION_IS_LEAD");
  }

  @Test
  void aCompetentDepartmentVetoes() {
    Conclusion conclusion = of(report(), "己");
    assertThat(conclusion.status()).isEqualTo(Status.BARRED);
    ReviewFinding veto = only(conclusion, Standing.BARS);
    assertThat(veto.rule()).isEqualTo("EXAMPLE-LIST/N13");
    assertThat(veto.citation().article()).as("the eighth item").contains("8");
    assertThat(veto.authority()).isEqualTo(Authority.POLICY);
    assertThat(veto.condition()).contains(ConditionCode.N13);
    assertThat(office(conclusion))
        .contains("not met (excludes): EXAMPLE-LIST/N13")
        .contains("N13 on the list of dishonest debtors")
        .contains("people's court (version 1, 2021-03-05, " + MARK + ") reports N13")
        .contains("day of decision 2020-09-01")
        .contains("; policy");
  }

  @Test
  @Law("PARTY-ELECT-2020/5b")
  void aProbationaryMemberIsUnmetByRegulation() {
    Conclusion conclusion = of(report(), "庚");
    assertThat(conclusion.status()).isEqualTo(Status.BARRED);
    ReviewFinding unmet = only(conclusion, Standing.BARS);
    assertThat(unmet.rule()).isEqualTo("PARTY-ELECT-2020/5");
    assertThat(unmet.authority()).isEqualTo(Authority.REGULATION);
    assertThat(unmet.citation().confidence()).isEqualTo(Confidence.SEEN);
    assertThat(office(conclusion))
        .contains("art. 5 (PARTY-ELECT-2020/5; text read); Party regulation")
        .contains("needs full Party member; has probationary Party member");
  }

  @Test
  void aSilentDepartmentLeavesItUndetermined() {
    Conclusion conclusion = of(report(), "辛");
    assertThat(conclusion.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(conclusion.findings(Standing.UNDETERMINED))
        .extracting(ReviewFinding::rule)
        .containsExactly(
            "PARTY-ELECT-2020/5c/N07",
            "EXAMPLE-LIST/N01",
            "EXAMPLE-LIST/N02",
            "EXAMPLE-LIST/N03",
            "EXAMPLE-LIST/N07",
            "EXAMPLE-LIST/N10",
            "EXAMPLE-LIST/N12");
    assertThat(conclusion.owed()).extracting(Owed::body).containsOnly(GA);
    assertThat(office(conclusion))
        .contains("public security bureau has not replied")
        .contains("public security bureau owes: reply on N01 criminally punished; reply on N02");
  }

  @Test
  void aBirthYearAloneDoesNotDecideAnAgeLimit() {
    Conclusion conclusion = of(report(), "壬");
    assertThat(conclusion.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(only(conclusion, Standing.UNDETERMINED).rule())
        .isEqualTo("XING-2021/age/BRANCH_MEMBER");
    assertThat(conclusion.owed()).extracting(Owed::body).containsExactly(ZZ);
    assertThat(office(conclusion))
        .contains("age in full years on 2021-03-21: needs 18 to 60; has 60 to 61")
        .contains("organization department owes: exact date of birth");
  }

  @Test
  void anOpenCaseSuspends() {
    Conclusion conclusion = of(report(), "癸");
    assertThat(conclusion.status()).isEqualTo(Status.SUSPENDED);
    assertThat(conclusion.findings(Standing.SUSPENDS))
        .extracting(ReviewFinding::rule)
        .containsExactly("PARTY-ELECT-2020/5c/N06", "EXAMPLE-LIST/N06");
    assertThat(office(conclusion))
        .contains(
            "discipline inspection and supervision (version 1, 2021-03-05, without document):"
                + " a case is open")
        .contains("owes: result of the open case on N06");
  }

  @Test
  void whatIsHeldUnsuitableAwaitsADecision() {
    Conclusion conclusion = of(report(), "子");
    assertThat(conclusion.status()).isEqualTo(Status.AWAITING_DECISION);
    assertThat(only(conclusion, Standing.NEEDS_DECISION).rule()).isEqualTo("EXAMPLE-LIST/N12");
    assertThat(office(conclusion))
        .contains("day of decision 2018-05-10, no longer counts from 2023-05-11")
        .contains("to be decided by leading group of the exercise; nobody has decided yet");
  }

  @Test
  void aReportFromOutsideCompetenceIsALead() {
    Conclusion conclusion = of(report(), "丑");
    assertThat(conclusion.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(only(conclusion, Standing.UNDETERMINED).rule()).isEqualTo("EXAMPLE-LIST/N15");
    assertThat(conclusion.owed()).extracting(Owed::body).containsExactly(ZR);
    assertThat(office(conclusion))
        .contains(
            "natural resources bureau (version 1, 2021-03-05, without document) has not"
                + " answered a report by environment bureau since")
        .contains("natural resources bureau owes: answer to the report on N15");
    assertThat(conclusion.explainTo(ZR, Language.EN)).contains("answer to the report on N15");
  }

  @Test
  void aLaterAnswerOfTheCompetentSettlesALead() {
    JointReview review = JointReview.of(Exercise.policy().build(), TWELVE, DAY).receive(replies());
    ReviewReport cleared =
        review.receive(List.of(opinion("丑", ZR, 2, Answer.noIssue()))).conclude();
    ReviewReport barred =
        review
            .receive(
                List.of(
                    opinion("丑", ZR, 2, Answer.records(record(ConditionCode.N15, "2019-04-02")))))
            .conclude();

    assertThat(of(cleared, "丑").status()).isEqualTo(Status.CLEARED);
    assertThat(of(barred, "丑").status()).isEqualTo(Status.BARRED);
    assertThat(of(barred, "丑").replies()).as("the history is kept").hasSize(15);
  }

  @Test
  void eachEndsAsStated() {
    ReviewReport report = report();
    assertThat(report.count(Status.CLEARED)).isEqualTo(5);
    assertThat(report.count(Status.BARRED)).isEqualTo(2);
    assertThat(report.count(Status.SUSPENDED)).isEqualTo(1);
    assertThat(report.count(Status.UNDETERMINED)).isEqualTo(3);
    assertThat(report.count(Status.AWAITING_DECISION)).isEqualTo(1);
    assertThat(report.explain(Language.EN, Audience.REVIEW_OFFICE))
        .contains("another county's; 兴县's own are unknown")
        .contains("list composed for this example, 14 items")
        .contains("12 candidates: 5 cleared, 2 may not stand, 1 suspended, 3 undetermined");
  }
}
