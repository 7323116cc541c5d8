package org.jiceng.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jiceng.fact.DateAnchor;
import org.jiceng.issue.IssueLog;

/**
 * Sorts what was received about one candidate into what counts and what is refused, each with an
 * issue. The order in which it arrived is of no account.
 */
final class Intake {
  private static final Comparator<Opinion> OPINIONS =
      Comparator.comparing(Opinion::department)
          .thenComparingInt(Opinion::version)
          .thenComparing(Opinion::place);
  private static final Comparator<SoftDecision> DECISIONS =
      Comparator.comparing(SoftDecision::condition)
          .thenComparing(decision -> decision.date().orElse(LocalDate.MIN))
          .thenComparing(SoftDecision::place);
  private static final Comparator<Reopening> REOPENINGS =
      Comparator.comparing(Reopening::department)
          .thenComparing(Reopening::date)
          .thenComparing(Reopening::place);

  private final ReviewPolicy policy;
  private final LocalDate day;
  private final boolean onList;
  private final IssueLog log;

  /**
   * An intake.
   *
   * @param onList whether the candidate is one of the list
   */
  Intake(ReviewPolicy policy, LocalDate day, boolean onList, IssueLog log) {
    this.policy = policy;
    this.day = day;
    this.onList = onList;
    this.log = log;
  }

  /** What counts. */
  Received.Of accept(Received.Of received) {
    ImmutableList<Opinion> opinions = opinions(received.opinions());
    return new Received.Of(
        opinions,
        decisions(received.decisions()),
        kept(REOPENINGS, received.reopenings(), reopening -> isInOrder(reopening, opinions)));
  }

  private ImmutableList<Opinion> opinions(List<Opinion> received) {
    SetMultimap<ImmutableList<Object>, Opinion> versions = LinkedHashMultimap.create();
    received.forEach(opinion -> versions.put(version(opinion), opinion));
    return kept(
        OPINIONS, received, opinion -> isInOrder(opinion, versions.get(version(opinion)).size()));
  }

  private static ImmutableList<Object> version(Opinion opinion) {
    return ImmutableList.of(opinion.department(), opinion.version());
  }

  private ImmutableList<SoftDecision> decisions(List<SoftDecision> received) {
    SetMultimap<ImmutableList<Object>, SoftDecision> ofDay = LinkedHashMultimap.create();
    received.forEach(decision -> ofDay.put(onDay(decision), decision));
    return kept(
        DECISIONS, received, decision -> isInOrder(decision, ofDay.get(onDay(decision)).size()));
  }

  private static ImmutableList<Object> onDay(SoftDecision decision) {
    return ImmutableList.of(decision.condition(), decision.date());
  }

  private static <T> ImmutableList<T> kept(
      Comparator<T> order, List<T> received, Predicate<T> isInOrder) {
    ImmutableList.Builder<T> kept = ImmutableList.builder();
    for (T one : ImmutableList.sortedCopyOf(order, received)) {
      if (isInOrder.test(one)) {
        kept.add(one);
      }
    }
    return kept.build();
  }

  private boolean isInOrder(Opinion opinion, int ofVersion) {
    boolean asked = policy.body(opinion.department()).isPresent();
    boolean future = opinion.date().isAfter(day);
    boolean early = opinion.answer().records().stream().anyMatch(r -> isLater(r, opinion.date()));
    refuseIf(!onList, ReviewIssue.OPINION_CANDIDATE_UNKNOWN, opinion, "candidate");
    refuseIf(!asked, ReviewIssue.OPINION_DEPARTMENT_OUTSIDE, opinion, "department");
    refuseIf(future, ReviewIssue.OPINION_DATED_IN_FUTURE, opinion, "date");
    refuseIf(early, ReviewIssue.OPINION_RECORD_IN_FUTURE, opinion, "dates");
    refuseIf(ofVersion > 1, ReviewIssue.OPINION_VERSION_CONFLICT, opinion, "version");
    return onList && asked && !future && !early && ofVersion == 1;
  }

  /** The end of a sanction or of a sentence may lie ahead; the decision may not. */
  private static boolean isLater(ReportedRecord record, LocalDate reply) {
    return record
        .date(DateAnchor.DECIDED)
        .filter(decided -> decided.isAfter(reply).isTrue())
        .isPresent();
  }

  private void refuseIf(boolean refused, ReviewIssue code, Opinion opinion, String column) {
    if (refused) {
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

  private boolean isInOrder(SoftDecision decision, int ofDay) {
    boolean incomplete =
        decision.reason().isBlank() || decision.decider().isEmpty() || decision.date().isEmpty();
    boolean stranger =
        decision.decider().filter(body -> !body.equals(policy.softDecider())).isPresent();
    boolean future = decision.date().filter(date -> date.isAfter(day)).isPresent();
    refuseIf(!onList, ReviewIssue.DECISION_CANDIDATE_UNKNOWN, decision, "candidate");
    refuseIf(incomplete, ReviewIssue.DECISION_INCOMPLETE, decision, "reason");
    refuseIf(stranger, ReviewIssue.DECISION_BY_ANOTHER_BODY, decision, "decider");
    refuseIf(future, ReviewIssue.DECISION_DATED_IN_FUTURE, decision, "date");
    refuseIf(ofDay > 1, ReviewIssue.DECISION_CONFLICT, decision, "allows");
    return onList && !incomplete && !stranger && !future && ofDay == 1;
  }

  private void refuseIf(boolean refused, ReviewIssue code, SoftDecision decision, String column) {
    if (refused) {
      log.add(
          code,
          decision.place().at(column),
          ImmutableMap.of(
              "candidate", decision.candidate(),
              "body", decision.decider().stream().collect(toImmutableList()),
              "decider", policy.softDecider(),
              "date", decision.date().stream().collect(toImmutableList()),
              "day", day));
    }
  }

  private boolean isInOrder(Reopening reopening, List<Opinion> opinions) {
    boolean unfounded = reopening.reason().isBlank();
    boolean future = reopening.date().isAfter(day);
    Optional<Opinion> questioned =
        opinions.stream()
            .filter(opinion -> opinion.department().equals(reopening.department()))
            .filter(opinion -> opinion.version() == reopening.version())
            .findFirst();
    boolean nothing = questioned.isEmpty();
    boolean early =
        questioned.filter(opinion -> reopening.date().isBefore(opinion.date())).isPresent();
    refuseIf(!onList, ReviewIssue.REOPENING_CANDIDATE_UNKNOWN, reopening, "candidate");
    refuseIf(unfounded, ReviewIssue.REOPENING_WITHOUT_REASON, reopening, "reason");
    refuseIf(future, ReviewIssue.REOPENING_DATED_IN_FUTURE, reopening, "date");
    refuseIf(onList && nothing, ReviewIssue.REOPENING_OF_NOTHING, reopening, "version");
    refuseIf(early, ReviewIssue.REOPENING_BEFORE_REPLY, reopening, "date");
    return onList && !unfounded && !future && !nothing && !early;
  }

  private void refuseIf(boolean refused, ReviewIssue code, Reopening reopening, String column) {
    if (refused) {
      log.add(
          code,
          reopening.place().at(column),
          ImmutableMap.of(
              "candidate", reopening.candidate(),
              "department", reopening.department(),
              "version", reopening.version(),
              "date", reopening.date(),
              "day", day));
    }
  }
}
