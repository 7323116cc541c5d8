package org.jiceng.review;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.stream.Stream;
import org.jiceng.issue.IssueLog;

/** What the office should look at in a candidate's dossier, apart from the conclusion. */
final class DossierChecks {
  private final ReviewRules rules;
  private final IssueLog log;

  DossierChecks(ReviewRules rules, IssueLog log) {
    this.rules = rules;
    this.log = log;
  }

  void check(Dossier dossier, Iterable<ReviewFinding> findings) {
    Candidate candidate = dossier.candidate();
    if (candidate.person().birth().date().earliest().isAfter(dossier.policy().referenceDay())) {
      log.add(
          ReviewIssue.CANDIDATE_BIRTH_AFTER_DAY,
          candidate.place().at("birth"),
          ImmutableMap.of("candidate", candidate.id(), "day", dossier.policy().referenceDay()));
    }
    ImmutableSet<ConditionCode> asked = rules.conditions(candidate);
    for (Opinion opinion : dossier.telling()) {
      if (asked.stream().anyMatch(condition -> dossier.leads(condition).contains(opinion))) {
        report(ReviewIssue.OPINION_IS_LEAD, dossier, opinion);
      }
      if (named(dossier, opinion).anyMatch(condition -> !asked.contains(condition))) {
        report(ReviewIssue.OPINION_CONDITION_NOT_LISTED, dossier, opinion);
      }
    }
    if (!dossier.telling().isEmpty()) {
      findings.forEach(finding -> finding.readings().forEach(reading -> check(dossier, reading)));
    }
    for (SoftDecision decision : dossier.accepted().decisions()) {
      check(dossier, decision, findings);
    }
  }

  private void check(Dossier dossier, SoftDecision decision, Iterable<ReviewFinding> findings) {
    boolean early = !dossier.holds(decision);
    boolean needed =
        Streams.stream(findings)
            .filter(finding -> finding.condition().filter(decision.condition()::equals).isPresent())
            .anyMatch(ReviewFinding::wasToBeDecided);
    if (early || !needed) {
      log.add(
          early ? ReviewIssue.DECISION_BEFORE_REPLY : ReviewIssue.DECISION_ON_NOTHING,
          decision.place(),
          ImmutableMap.of("candidate", decision.candidate(), "date", decision.date()));
    }
  }

  private void check(Dossier dossier, Reading reading) {
    reading
        .reply()
        .ifPresent(
            opinion -> {
              if (reading.kind() == Reading.Kind.DISAGREES) {
                report(ReviewIssue.REPLY_DISAGREES_WITH_LIST, dossier, opinion);
              }
              if (isOnCorrespondingDay(dossier, reading)) {
                report(ReviewIssue.REPLY_ON_CORRESPONDING_DAY, dossier, opinion);
              }
            });
  }

  private static boolean isOnCorrespondingDay(Dossier dossier, Reading reading) {
    return reading.records().stream()
        .flatMap(record -> reading.question().lookBack().correspondingDay(record).stream())
        .anyMatch(dossier.policy().referenceDay()::equals);
  }

  /** What an inspection found beside the list is put to whoever decides, and is not named. */
  private static Stream<ConditionCode> named(Dossier dossier, Opinion opinion) {
    Answer answer = opinion.answer();
    boolean inspected = opinion.department().equals(dossier.policy().inspectionBody().code());
    Stream<ConditionCode> ofCases =
        answer instanceof Answer.Open open ? open.conditions().stream() : Stream.empty();
    return Stream.concat(ofCases, answer.records().stream().map(ReportedRecord::condition))
        .filter(named -> !inspected || named != Question.UNMATCHED.condition());
  }

  /** Names nobody's condition: an issue may be read by more people than a conclusion. */
  private void report(ReviewIssue code, Dossier dossier, Opinion opinion) {
    log.add(
        code,
        opinion.place(),
        ImmutableMap.of(
            "candidate", opinion.candidate(),
            "department", opinion.department(),
            "version", opinion.version(),
            "day", dossier.policy().referenceDay(),
            "convention", dossier.policy().periodConvention()));
  }
}
