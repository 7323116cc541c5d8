package org.jiceng.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import org.jiceng.fact.Truth;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Loaded;
import org.jiceng.issue.Place;
import org.jiceng.person.PersonId;
import org.jiceng.rule.Verdict;

/** Makes a register of its rows: who, then what was done, then what the law says of it. */
final class RegisterJudgement {
  private final RegisterRows rows;
  private final IssueLog log = new IssueLog();
  private final TreeMap<PersonId, ElectorRow> persons = new TreeMap<>();

  RegisterJudgement(RegisterRows rows) {
    this.rows = rows;
  }

  Loaded<ElectorRegister> loaded() {
    Optional<RegisterLaw> law = rows.laws().on(rows.registeredOn());
    if (law.isEmpty()) {
      log.add(
          RegisterIssue.REGISTER_LAW_UNKNOWN,
          Place.of(rows.unit().value()),
          ImmutableMap.of("unit", rows.unit(), "day", rows.registeredOn()));
      return Loaded.nothing(log);
    }
    ElectorJudge judge = new ElectorJudge(law.get(), rows.registeredOn(), rows.pollDay());
    ImmutableList.sortedCopyOf(Comparator.comparing(ElectorRow::place), rows.electors())
        .forEach(this::take);
    RegisterHistories histories = new RegisterHistories(rows, persons.keySet(), log);
    ImmutableSortedMap.Builder<PersonId, ElectorEntry> entries = ImmutableSortedMap.naturalOrder();
    persons.forEach(
        (person, row) -> {
          ElectorEntry entry =
              new ElectorEntry(row.elector(), judge.judge(row.elector()), histories.of(person));
          entries.put(person, entry);
          check(entry, judge, row.place());
        });
    ImmutableSortedMap<PersonId, ElectorEntry> all = entries.build();
    new PublicationChecks(rows, log).check();
    ImmutableList<ObjectionFinding> objections = new ObjectionChecks(rows, all, log).judged();
    return Loaded.of(new ElectorRegister(rows, all, objections), log);
  }

  private void take(ElectorRow row) {
    if (persons.putIfAbsent(row.elector().id(), row) != null) {
      log.add(
          RegisterIssue.REGISTER_PERSON_TWICE,
          row.place(),
          ImmutableMap.of("person", row.elector().id()));
    }
  }

  private void check(ElectorEntry entry, ElectorJudge judge, Place place) {
    ElectorFinding finding = entry.finding();
    Optional<RegisterStatus> status = entry.statusOn(rows.pollDay());
    boolean listed = status.filter(RegisterStatus::isOnRegister).isPresent();
    if (listed && finding.listable() == Truth.UNKNOWN) {
      log.add(
          RegisterIssue.REGISTER_GROUND_UNDETERMINED,
          place,
          ImmutableMap.of("person", entry.person(), "owed", finding.owed()));
    } else if (listed && finding.listable().isFalse()) {
      report(RegisterIssue.REGISTER_LISTED_WITHOUT_GROUND, entry, place);
    } else if (status.isEmpty() && finding.listable().isTrue()) {
      report(RegisterIssue.REGISTER_NOT_LISTED, entry, place);
    } else if (status.filter(RegisterStatus.LEFT_OUT::equals).isPresent()) {
      checkLeftOut(entry, judge, place);
    }
  }

  private void checkLeftOut(ElectorEntry entry, ElectorJudge judge, Place place) {
    LeavingGround ground = entry.history().get(0).ground().orElse(LeavingGround.NO_GROUND);
    ImmutableList<GroundFinding> found = judge.leaving(entry.elector(), ground);
    if (found.stream().anyMatch(one -> one.verdict() == Verdict.MET)) {
      return;
    }
    boolean open = found.stream().anyMatch(one -> one.verdict() == Verdict.UNDETERMINED);
    log.add(
        open
            ? RegisterIssue.REGISTER_LEAVING_UNDETERMINED
            : RegisterIssue.REGISTER_LEFT_OUT_WITHOUT_GROUND,
        place,
        ImmutableMap.of("person", entry.person(), "ground", ground));
  }

  private void report(RegisterIssue code, ElectorEntry entry, Place place) {
    log.add(code, place, ImmutableMap.of("person", entry.person()));
  }
}
