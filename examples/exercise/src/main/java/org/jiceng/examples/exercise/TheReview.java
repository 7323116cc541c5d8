package org.jiceng.examples.exercise;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jiceng.fact.Body;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.PartialDate;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.person.Person;
import org.jiceng.review.Answer;
import org.jiceng.review.Candidate;
import org.jiceng.review.CandidateId;
import org.jiceng.review.CandidateList;
import org.jiceng.review.ConditionCode;
import org.jiceng.review.Ground;
import org.jiceng.review.JointReview;
import org.jiceng.review.Opinion;
import org.jiceng.review.OwedReply;
import org.jiceng.review.Reopening;
import org.jiceng.review.ReportedRecord;
import org.jiceng.review.ReviewReport;
import org.jiceng.review.ReviewUpdate;
import org.jiceng.review.SoftDecision;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;

/** Five candidates before four departments, and what comes in after the first conclusion. */
final class TheReview {

  private TheReview() {}

  static ImmutableList<Shown> shown(Language language) {
    JointReview review = review();
    // tag::review
    ReviewReport report = review.conclude();
    ReviewUpdate decided = report.decide(List.of(decision()));
    ReviewUpdate replied =
        decided.report().receive(List.of(opinion("丙", County.COURT, Answer.noIssue())));
    ReviewUpdate reopened = replied.report().reopen(List.of(askedAgain()));
    // end::review
    return ImmutableList.of(
        Shown.of(
            "向各部门征求意见",
            "What each department is asked",
            review.requests().stream()
                .map(request -> request.explain(language))
                .collect(joining("\n\n"))),
        Shown.of("各部门情况", "The panel in numbers", report.panelSummary().in(language)),
        Shown.of("尚欠答复", "Owed", owed(report.owedReplies(), language)),
        Shown.of("逾期未复", "Overdue", owed(report.overdue(), language)),
        Shown.of("结论", "Conclusions", report.explain(language, Audience.REVIEW_OFFICE)),
        Shown.of("研判决定之后", "After a decision", decided.in(language)),
        Shown.of("答复之后", "After a reply", replied.in(language)),
        Shown.of("重新征求之后", "After one department is asked again", reopened.in(language)));
  }

  private static JointReview review() {
    return JointReview.of(CountyPolicy.policy(), list(), County.DAY)
        .receive(
            Stream.of(
                    clean("甲", County.DEPARTMENTS),
                    clean(
                        "乙",
                        ImmutableList.of(County.DISCIPLINE, County.ORGANIZATION, County.COURT)),
                    Stream.of(
                        opinion(
                            "乙",
                            County.POLICE,
                            Answer.records(record(ConditionCode.N12, "2023-05-01")))),
                    clean(
                        "丙",
                        ImmutableList.of(County.DISCIPLINE, County.ORGANIZATION, County.POLICE)),
                    clean("丁", ImmutableList.of(County.ORGANIZATION, County.POLICE, County.COURT)),
                    Stream.of(
                        opinion("丁", County.DISCIPLINE, Answer.open(ConditionCode.N06)),
                        opinion(
                            "戊",
                            County.POLICE,
                            Answer.records(record(ConditionCode.N01, "2022-06-01")))),
                    clean("戊", ImmutableList.of(County.DISCIPLINE, County.ORGANIZATION)))
                .flatMap(all -> all)
                .toList());
  }

  private static CandidateList list() {
    return CandidateList.of(
            List.of(branch("甲"), branch("乙"), villager("丙"), branch("丁"), villager("戊")))
        .orElseThrow();
  }

  private static Candidate branch(String id) {
    Person member = County.member("p-" + id, "候选人" + id);
    return County.candidate(id, member, County.EAST, CommitteeKind.BRANCH, Office.BRANCH_MEMBER);
  }

  private static Candidate villager(String id) {
    Person villager = County.person("p-" + id, "候选人" + id).build();
    return County.candidate(
        id, villager, County.EAST, CommitteeKind.VILLAGERS, Office.COMMITTEE_MEMBER);
  }

  private static SoftDecision decision() {
    SoftDecision.Builder decision = new SoftDecision.Builder();
    decision
        .candidate(CandidateId.of("乙"))
        .condition(ConditionCode.N12)
        .decider(CountyPolicy.policy().softDecider())
        .date(County.DAY)
        .allows(true)
        .reason("研判理由（虚构）");
    return decision.build();
  }

  private static Reopening askedAgain() {
    Reopening.Builder again = new Reopening.Builder();
    again
        .candidate(CandidateId.of("甲"))
        .department(County.POLICE.code())
        .version(1)
        .date(County.DAY)
        .ground(Ground.ASKED_AGAIN)
        .reason("新情况（虚构）");
    return again.build();
  }

  static Stream<Opinion> clean(String candidate, ImmutableList<Body> departments) {
    return departments.stream().map(body -> opinion(candidate, body, Answer.noIssue()));
  }

  private static Opinion opinion(String candidate, Body department, Answer answer) {
    return new Opinion.Builder()
        .department(department)
        .candidate(CandidateId.of(candidate))
        .version(1)
        .date(County.DAY.minusDays(3))
        .answer(answer)
        .build();
  }

  private static ReportedRecord record(ConditionCode condition, String decided) {
    return ReportedRecord.of(
        condition, DateAnchor.DECIDED, PartialDate.parse(decided).orElseThrow());
  }

  private static String owed(Collection<OwedReply> replies, Language language) {
    return replies.stream().map(one -> one.in(language)).collect(joining("\n"));
  }
}
