package org.jiceng.register;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiceng.issue.IssueLog;
import org.jiceng.person.PersonId;

/** Puts the acts on a register in order, and leaves aside those that cannot have been. */
final class RegisterHistories {
  private final RegisterRows rows;
  private final IssueLog log;
  private final ListMultimap<PersonId, RegisterAct> taken =
      MultimapBuilder.hashKeys().arrayListValues().build();

  RegisterHistories(RegisterRows rows, Set<PersonId> known, IssueLog log) {
    this.rows = rows;
    this.log = log;
    ImmutableList<RegisterAct> acts =
        ImmutableList.sortedCopyOf(rows.acts()).stream()
            .filter(act -> isPossible(act, known))
            .collect(toImmutableList());
    ImmutableSet<ImmutableList<Object>> conflicts = conflicts(acts);
    for (RegisterAct act : acts) {
      if (conflicts.contains(moment(act))) {
        refuse(RegisterIssue.REGISTER_ACTS_CONFLICT, act);
      } else {
        take(act);
      }
    }
  }

  /** What was done with {@code person}, the earliest first. */
  ImmutableList<RegisterAct> of(PersonId person) {
    return ImmutableList.copyOf(taken.get(person));
  }

  private boolean isPossible(RegisterAct act, Set<PersonId> known) {
    Optional<LocalDate> published = rows.publishedOn().stream().findFirst();
    boolean after = published.filter(act.day()::isAfter).isPresent();
    boolean before = published.map(act.day()::isBefore).orElse(true);
    if (!known.contains(act.person())) {
      return refuse(RegisterIssue.REGISTER_PERSON_UNKNOWN, act);
    } else if (act.day().isAfter(rows.asOf())) {
      return refuse(RegisterIssue.REGISTER_ACT_IN_FUTURE, act);
    } else if (act.status().isBeforePublication() ? after : before) {
      return refuse(RegisterIssue.REGISTER_ACT_MISPLACED, act);
    }
    if (act.day().isAfter(rows.pollDay())) {
      report(RegisterIssue.REGISTER_CHANGED_AFTER_POLL, act);
    }
    return true;
  }

  /** Two acts of one person at one moment that differ: neither counts. */
  private static ImmutableSet<ImmutableList<Object>> conflicts(List<RegisterAct> acts) {
    SetMultimap<ImmutableList<Object>, Object> done = LinkedHashMultimap.create();
    acts.forEach(
        act ->
            done.put(
                moment(act),
                ImmutableList.of(act.status(), act.ground(), act.reason(), act.document())));
    return done.keySet().stream()
        .filter(moment -> done.get(moment).size() > 1)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableList<Object> moment(RegisterAct act) {
    return ImmutableList.of(act.person(), act.day(), act.status().isBeforePublication());
  }

  private void take(RegisterAct act) {
    List<RegisterAct> before = taken.get(act.person());
    Optional<RegisterStatus> now =
        before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1).status());
    boolean possible =
        switch (act.status()) {
          case LISTED, LEFT_OUT -> now.isEmpty();
          case ADDED -> now.map(status -> !status.isOnRegister()).orElse(true);
          case REMOVED -> now.filter(RegisterStatus::isOnRegister).isPresent();
        };
    if (possible) {
      before.add(act);
    } else {
      refuse(RegisterIssue.REGISTER_TRANSITION_ILLEGAL, act);
    }
  }

  private boolean refuse(RegisterIssue code, RegisterAct act) {
    report(code, act);
    return false;
  }

  private void report(RegisterIssue code, RegisterAct act) {
    log.add(
        code,
        act.place(),
        ImmutableMap.of("person", act.person(), "status", act.status(), "day", act.day()));
  }
}
