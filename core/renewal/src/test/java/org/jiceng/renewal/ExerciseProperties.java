package org.jiceng.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jiceng.rollup.Ratio;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;

class ExerciseProperties {

  /** One step of a random course. */
  private static UnitStatus choose(UnitCourse course, int choice) {
    List<UnitStatus> allowed = course.allowed().asList();
    return allowed.get(Math.floorMod(choice, allowed.size()));
  }

  @Property(tries = 300)
  void countsAddUpAtEveryNodeAndARefusalChangesNothing(
      @ForAll @Size(max = 60) List<@IntRange(max = 999) Integer> choices, @ForAll UnitStatus wish) {
    Exercise at = Exercises.open();
    LocalDate day = Exercises.DUE.minusDays(30);
    for (int choice : choices) {
      UnitId village = Exercises.VILLAGES.get(choice % Exercises.VILLAGES.size());
      ImmutableList<UnitCourse> before = ImmutableList.copyOf(at.courses());
      boolean allowed = at.course(village).allowed().contains(wish);
      assertThat(at.record(village, wish, day).value().isPresent()).isEqualTo(allowed);
      assertThat(at.courses()).containsExactlyElementsOf(before);
      at = at.record(village, choose(at.course(village), choice / 4), day).orElseThrow();
      day = day.plusDays(choice % 3);
    }
    Progress progress = at.progress();
    for (Unit unit : at.tree().units()) {
      assertAddsUp(at, progress.at(unit.id()));
    }
  }

  /** Beside a count by hand, from the histories alone. */
  private static void assertAddsUp(Exercise at, Progress.Line line) {
    UnitId node = line.unit().id();
    List<List<StatusChange>> within =
        at.courses().stream()
            .filter(
                course ->
                    course.unit().equals(node)
                        || at.tree().ancestors(course.unit()).contains(line.unit()))
            .map(course -> (List<StatusChange>) course.history())
            .toList();
    List<List<StatusChange>> done =
        within.stream().filter(history -> endsWith(history, UnitStatus.DONE)).toList();
    assertThat(line.units()).isEqualTo(at.tree().counted(node)).isEqualTo(within.size());
    assertThat(line.byStatus()).containsEntry(UnitStatus.DONE, (long) done.size());
    assertThat(line.oneBallot())
        .isEqualTo(
            new Ratio(
                done.stream()
                    .filter(
                        history ->
                            history.stream()
                                .map(StatusChange::to)
                                .noneMatch(to -> to == UnitStatus.REVOTE || to == UnitStatus.VOID))
                    .count(),
                done.size()));
    assertThat(line.onSchedule())
        .isEqualTo(
            new Ratio(
                done.stream()
                    .filter(history -> !Iterables.getLast(history).day().isAfter(Exercises.DUE))
                    .count(),
                within.size()));
  }

  private static boolean endsWith(List<StatusChange> history, UnitStatus status) {
    return !history.isEmpty() && Iterables.getLast(history).to() == status;
  }
}
