package org.jiceng.examples.exercise;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiceng.fact.Evidence;
import org.jiceng.issue.Issue;
import org.jiceng.register.AuditGate;
import org.jiceng.register.AuditRules;
import org.jiceng.register.ElectorRegister;
import org.jiceng.register.RegisterKind;
import org.jiceng.register.RegisterLaws;
import org.jiceng.register.RegisterRows;
import org.jiceng.renewal.Exercise;
import org.jiceng.renewal.ExerciseId;
import org.jiceng.renewal.UnitPapers;
import org.jiceng.renewal.UnitStatus;
import org.jiceng.text.Language;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;

/** Villages in an exercise: one done, one voting again, one postponed, one not begun. */
final class TheProgress {
  private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
  private static final ImmutableList<UnitStatus> TO_THE_VOTE =
      ImmutableList.of(
          UnitStatus.PREPARING, UnitStatus.REGISTER, UnitStatus.LIST, UnitStatus.VOTED);

  private TheProgress() {}

  static ImmutableList<Shown> shown(Language language) {
    UnitTree tree = tree();
    // tag::progress
    Exercise exercise = Exercise.open(ExerciseId.of("2026"), 13, tree, DUE);
    exercise = through(exercise, "EAST", TO_THE_VOTE);
    exercise = through(exercise, "EAST", List.of(UnitStatus.DONE));
    exercise = through(exercise, "WEST", TO_THE_VOTE);
    exercise = through(exercise, "WEST", List.of(UnitStatus.REVOTE));
    exercise = through(exercise, "NORTH", List.of(UnitStatus.POSTPONED));
    String table = exercise.progress().explain(tree.root().id(), language);
    // end::progress
    return ImmutableList.of(
        Shown.of("进度表", "Progress table", table),
        Shown.of(
            "南村投票之前所缺", "What the village in the south lacks before its poll", lacks(language)));
  }

  /** A register published a day late, an audit that is open, nobody listed. */
  private static String lacks(Language language) {
    LocalDate poll = County.DAY;
    UnitTree tree = tree();
    UnitId south = UnitId.of("SOUTH");
    ElectorRegister register =
        new RegisterRows.Builder()
            .unit(south)
            .laws(RegisterLaws.of(RegisterKind.VILLAGE))
            .registeredOn(poll.minusDays(30))
            .pollDay(poll)
            .addPublishedOn(poll.minusDays(19))
            .asOf(poll)
            .build()
            .judged()
            .value()
            .orElseThrow();
    AuditGate audit =
        new AuditGate.Builder()
            .rule(AuditRules.of(RegisterKind.VILLAGE).on(poll).orElseThrow())
            .pollDay(poll)
            .asOf(poll.minusDays(1))
            .published(Evidence.owedBy(County.TOWNSHIP))
            .build();
    // tag::missing
    UnitPapers papers =
        new UnitPapers.Builder().unit(south).register(register).audit(audit).build();
    Exercise exercise =
        Exercise.open(ExerciseId.of("2026"), 13, tree, DUE).keep(papers).orElseThrow();
    ImmutableList<Issue> missing = exercise.missing(south, UnitStatus.VOTED, poll);
    // end::missing
    return missing.stream().map(issue -> issue.message().in(language)).collect(joining("\n"));
  }

  private static Exercise through(Exercise exercise, String unit, List<UnitStatus> statuses) {
    Exercise now = exercise;
    for (UnitStatus status : statuses) {
      now = now.record(UnitId.of(unit), status, County.DAY).orElseThrow();
    }
    return now;
  }

  private static UnitTree tree() {
    Optional<UnitId> town = Optional.of(UnitId.of("TOWN"));
    return UnitTree.of(
            List.of(
                UnitRow.of(UnitId.of("TOWN"), Optional.empty(), UnitKind.TOWN, "某镇"),
                UnitRow.of(UnitId.of("EAST"), town, UnitKind.VILLAGE, "东村"),
                UnitRow.of(UnitId.of("WEST"), town, UnitKind.VILLAGE, "西村"),
                UnitRow.of(UnitId.of("NORTH"), town, UnitKind.VILLAGE, "北村"),
                UnitRow.of(UnitId.of("SOUTH"), town, UnitKind.VILLAGE, "南村")))
        .orElseThrow();
  }
}
