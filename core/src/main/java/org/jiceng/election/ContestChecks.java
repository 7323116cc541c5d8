package org.jiceng.election;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Set;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.law.Citation;
import org.jiceng.law.Provision;
import org.jiceng.law.Threshold;

/** Checks a contest by itself, before anybody votes. */
final class ContestChecks {

  private ContestChecks() {}

  static void check(Contest contest, IssueLog log) {
    if (contest.seats() < 1) {
      log.add(
          ElectionIssue.CONTEST_SEATS_TOO_FEW,
          place(contest),
          ImmutableMap.of("seats", contest.seats()));
    } else {
      checkSurplus(contest, log);
    }
    checkList(contest, log);
    contest.method().parameters().values().stream()
        .map(Provision::citation)
        .filter(citation -> !citation.instrument().isInForceOn(contest.pollDay()))
        .forEach(citation -> reportNotInForce(contest, citation, log));
  }

  private static void checkSurplus(Contest contest, IssueLog log) {
    Provision<Threshold> surplus = contest.method().surplus();
    long least = contest.seats() + surplus.value().least(contest.seats());
    if (contest.candidates().size() < least && !ElectionMethods.asksForNothing(surplus.value())) {
      log.add(
          ElectionIssue.CONTEST_SURPLUS_TOO_SMALL,
          place(contest),
          ImmutableMap.of(
              "candidates", contest.candidates().size(),
              "seats", contest.seats(),
              "least", least,
              "threshold", surplus.value(),
              "citation", surplus.citation()));
    }
  }

  private static void checkList(Contest contest, IssueLog log) {
    Set<Object> persons = new HashSet<>();
    Set<String> labels = new HashSet<>();
    for (ListedCandidate candidate : contest.candidates()) {
      if (!persons.add(candidate.person())) {
        report(ElectionIssue.CONTEST_CANDIDATE_TWICE, contest, candidate, log);
      } else if (!labels.add(candidate.label())) {
        report(ElectionIssue.CONTEST_LABEL_TWICE, contest, candidate, log);
      }
    }
  }

  private static void report(
      ElectionIssue code, Contest contest, ListedCandidate candidate, IssueLog log) {
    log.add(
        code,
        place(contest),
        ImmutableMap.of("person", candidate.person(), "label", candidate.label()));
  }

  private static void reportNotInForce(Contest contest, Citation citation, IssueLog log) {
    log.add(
        ElectionIssue.CONTEST_LAW_NOT_IN_FORCE,
        place(contest),
        ImmutableMap.of("citation", citation, "day", contest.pollDay()));
  }

  private static Place place(Contest contest) {
    return Place.of(contest.id().value());
  }
}
