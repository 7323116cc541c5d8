package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import org.jiceng.fact.DateAnchor;
import org.jiceng.issue.IssueLog;

/**
 * Sorts the replies that were received into those that count and those that are refused, each with
 * an issue. The order in which they arrived is of no account.
 */
final class Intake {
  private static final Comparator<Opinion> ORDER =
      Comparator.comparing(Opinion::candidate)
          .thenComparing(Opinion::department)
          .thenComparingInt(Opinion::version)
          .thenComparing(Opinion::place);

  private final ReviewPolicy policy;
  private final CandidateList list;
  private final LocalDate day;
  private final IssueLog log;
  private final SetMultimap<ImmutableList<Object>, Opinion> versions = LinkedHashMultimap.create();

  Intake(ReviewPolicy policy, CandidateList list, LocalDate day, IssueLog log) {
    this.policy = policy;
    this.list = list;
    this.day = day;
    this.log = log;
  }

  /** Those of {@code received} that count, by candidate, department and version. */
  ImmutableListMultimap<CandidateId, Opinion> accept(Iterable<Opinion> received) {
    ImmutableList<Opinion> sorted = ImmutableList.sortedCopyOf(ORDER, received);
    sorted.forEach(opinion -> versions.put(version(opinion), opinion));
    ImmutableListMultimap.Builder<CandidateId, Opinion> accepted = ImmutableListMultimap.builder();
    for (Opinion opinion : sorted) {
      if (isInOrder(opinion)) {
        accepted.put(opinion.candidate(), opinion);
      }
    }
    return accepted.build();
  }

  private static ImmutableList<Object> version(Opinion opinion) {
    return ImmutableList.of(opinion.candidate(), opinion.department(), opinion.version());
  }

  private boolean isInOrder(Opinion opinion) {
    boolean known = list.find(opinion.candidate()).isPresent();
    if (!known) {
      refuse(ReviewIssue.OPINION_CANDIDATE_UNKNOWN, opinion, "candidate");
    }
    boolean asked = policy.body(opinion.department()).isPresent();
    if (!asked) {
      refuse(ReviewIssue.OPINION_DEPARTMENT_OUTSIDE, opinion, "department");
    }
    boolean future = opinion.date().isAfter(day);
    if (future) {
      refuse(ReviewIssue.OPINION_DATED_IN_FUTURE, opinion, "date");
    }
    boolean early = opinion.answer().records().stream().anyMatch(r -> isLater(r, opinion.date()));
    if (early) {
      refuse(ReviewIssue.OPINION_RECORD_IN_FUTURE, opinion, "dates");
    }
    boolean conflict = versions.get(version(opinion)).size() > 1;
    if (conflict) {
      refuse(ReviewIssue.OPINION_VERSION_CONFLICT, opinion, "version");
    }
    return known && asked && !future && !early && !conflict;
  }

  /** The end of a sanction or of a sentence may lie ahead; the decision may not. */
  private static boolean isLater(ReportedRecord record, LocalDate reply) {
    return record
        .date(DateAnchor.DECIDED)
        .filter(decided -> decided.isAfter(reply).isTrue())
        .isPresent();
  }

  private void refuse(ReviewIssue code, Opinion opinion, String column) {
    log.add(
        code,
        opinion.place().at(column),
        ImmutableMap.of(
            "candidate", opinion.candidate(),
            "department", opinion.department(),
            "version", opinion.version(),
            "date", opinion.date(),
            "day", day));
  }
}
