package org.jiceng.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiceng.issue.IssueLog;
import org.jiceng.person.PersonId;

/** Judges the objections to a register by the law of the day on which each was filed. */
final class ObjectionChecks {
  private final RegisterRows rows;
  private final Map<PersonId, ElectorEntry> entries;
  private final IssueLog log;

  ObjectionChecks(RegisterRows rows, Map<PersonId, ElectorEntry> entries, IssueLog log) {
    this.rows = rows;
    this.entries = entries;
    this.log = log;
  }

  ImmutableList<ObjectionFinding> judged() {
    ImmutableList.Builder<ObjectionFinding> judged = ImmutableList.builder();
    Set<ImmutableList<Object>> seen = new HashSet<>();
    for (Objection one : ImmutableList.sortedCopyOf(rows.objections())) {
      Optional<RegisterLaw> law = rows.laws().on(one.filed());
      Optional<LocalDate> published = Optional.ofNullable(rows.publishedOn().floor(one.filed()));
      if (!seen.add(ImmutableList.of(one.about(), one.by(), one.filed()))) {
        report(RegisterIssue.OBJECTION_TWICE, one, one.filed());
      } else if (isLater(one)) {
        report(RegisterIssue.OBJECTION_DATES_IMPOSSIBLE, one, one.filed());
      } else if (published.isEmpty() || law.isEmpty()) {
        report(RegisterIssue.OBJECTION_BEFORE_PUBLICATION, one, one.filed());
      } else {
        judged.add(judged(one, published.get(), law.get()));
      }
    }
    return judged.build();
  }

  /** Dated after the day of judgement, or decided before it was filed. */
  private boolean isLater(Objection one) {
    LocalDate decided = one.ruling().map(Ruling::day).orElse(one.filed());
    LocalDate appealed = one.appeal().map(Objection.Appeal::filed).orElse(decided);
    LocalDate last =
        one.appeal().flatMap(Objection.Appeal::ruling).map(Ruling::day).orElse(appealed);
    boolean appealAlone = one.appeal().isPresent() && one.ruling().isEmpty();
    return appealAlone
        || decided.isBefore(one.filed())
        || appealed.isBefore(decided)
        || last.isBefore(appealed)
        || last.isAfter(rows.asOf());
  }

  private ObjectionFinding judged(Objection one, LocalDate published, RegisterLaw law) {
    LocalDate lastDay = lastDay(published, law.objectionDays().value());
    LocalDate due = lastDay(one.filed(), law.decisionDays().value());
    ObjectionState state = state(one, lastDay, due);
    switch (state) {
      case FILED_LATE -> report(RegisterIssue.OBJECTION_FILED_LATE, one, lastDay);
      case OVERDUE -> report(RegisterIssue.OBJECTION_UNDECIDED, one, due);
      case DECIDED_LATE -> report(RegisterIssue.OBJECTION_DECIDED_LATE, one, due);
      case OPEN, DECIDED -> {}
    }
    one.appeal().ifPresent(appeal -> checkAppeal(one, appeal, law));
    one.lastRuling().ifPresent(ruling -> checkRuling(one, ruling));
    return new ObjectionFinding(one, lastDay, due, state, law.decisionDays().citation());
  }

  private ObjectionState state(Objection one, LocalDate lastDay, LocalDate due) {
    if (one.filed().isAfter(lastDay)) {
      return ObjectionState.FILED_LATE;
    }
    if (one.ruling().isEmpty()) {
      return rows.asOf().isAfter(due) ? ObjectionState.OVERDUE : ObjectionState.OPEN;
    }
    return one.ruling().get().day().isAfter(due)
        ? ObjectionState.DECIDED_LATE
        : ObjectionState.DECIDED;
  }

  private void checkAppeal(Objection one, Objection.Appeal appeal, RegisterLaw law) {
    Optional<AppealRule> rule = law.appeal();
    if (rule.isEmpty()) {
      report(RegisterIssue.OBJECTION_APPEAL_WITHOUT_RULE, one, appeal.filed());
      return;
    }
    LocalDate decided = one.ruling().orElseThrow().day();
    LocalDate lastDay = lastDay(decided, rule.get().fileDays());
    LocalDate due = lastDay(appeal.filed(), rule.get().decideDays());
    if (appeal.filed().isAfter(lastDay)) {
      report(RegisterIssue.OBJECTION_APPEAL_LATE, one, lastDay);
    } else if (appeal.ruling().map(Ruling::day).orElse(rows.asOf()).isAfter(due)) {
      report(RegisterIssue.OBJECTION_APPEAL_OVERDUE, one, due);
    }
  }

  private void checkRuling(Objection one, Ruling ruling) {
    if (ruling.day().isAfter(rows.pollDay())) {
      report(RegisterIssue.OBJECTION_DECIDED_AFTER_POLL, one, ruling.day());
    }
    boolean carriedOut =
        Optional.ofNullable(entries.get(one.about()))
            .filter(
                entry ->
                    entry.history().stream().anyMatch(act -> !act.day().isBefore(ruling.day())))
            .isPresent();
    if (ruling.result() == RulingResult.UPHELD && !carriedOut) {
      report(RegisterIssue.OBJECTION_NOT_CARRIED_OUT, one, ruling.day());
    }
  }

  /** The start day is not counted; a last day that is a holiday moves. */
  private LocalDate lastDay(LocalDate start, int days) {
    LocalDate last = start.plusDays(days);
    while (rows.closedDays().contains(last)) {
      last = last.plusDays(1);
    }
    return last;
  }

  private void report(RegisterIssue code, Objection one, LocalDate day) {
    log.add(
        code, one.place(), ImmutableMap.of("about", one.about(), "filed", one.filed(), "day", day));
  }
}
