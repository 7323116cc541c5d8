package org.jiceng.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.text.Language;
import org.jiceng.unit.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExerciseTest {
  private static final UnitId VILLAGE = Exercises.VILLAGES.get(0);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);

  @ParameterizedTest
  @CsvSource({
    "NOT_STARTED, '', PREPARING POSTPONED",
    "PREPARING, PREPARING, REGISTER POSTPONED",
    "REGISTER, PREPARING REGISTER, LIST POSTPONED",
    "LIST, PREPARING REGISTER LIST, VOTED POSTPONED",
    "VOTED, PREPARING REGISTER LIST VOTED, REVOTE DONE VOID",
    "REVOTE, PREPARING REGISTER LIST VOTED REVOTE, REVOTE DONE POSTPONED VOID",
    "DONE, PREPARING REGISTER LIST VOTED DONE, VOID",
    "VOID, PREPARING REGISTER LIST VOTED VOID, PREPARING REGISTER LIST",
    "POSTPONED, POSTPONED, NOT_STARTED",
    "POSTPONED, PREPARING POSTPONED, PREPARING",
    "POSTPONED, PREPARING REGISTER POSTPONED, REGISTER",
    "POSTPONED, PREPARING REGISTER LIST POSTPONED, LIST",
    "POSTPONED, PREPARING REGISTER LIST VOTED REVOTE POSTPONED, REVOTE"
  })
  void everyChangeOfTheTableIsMadeAndEveryOtherRefused(
      UnitStatus from, String path, String allowed) {
    Exercise at = Exercises.walk(Exercises.open(), VILLAGE, path, DAY);
    ImmutableList<StatusChange> before = at.course(VILLAGE).history();
    assertThat(at.course(VILLAGE).status()).isEqualTo(from);
    ImmutableSet<String> follow = ImmutableSet.copyOf(Splitter.on(' ').split(allowed));
    for (UnitStatus to : UnitStatus.values()) {
      Outcome<Exercise> changed = at.record(VILLAGE, to, DAY);
      assertThat(changed.value().isPresent())
          .as("%s to %s", from, to)
          .isEqualTo(follow.contains(to.name()));
      changed
          .value()
          .ifPresent(
              after ->
                  assertThat(after.course(VILLAGE).history())
                      .containsAll(before)
                      .hasSize(before.size() + 1)
                      .endsWith(new StatusChange(to, DAY)));
    }
    assertThat(at.course(VILLAGE).history()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void aRefusedChangeSaysUnitFromToAndWhatIsAllowed(Language language) {
    Issue issue = refusal(Exercises.open().record(VILLAGE, UnitStatus.DONE, DAY));
    assertThat(issue.code()).isEqualTo(RenewalIssue.EXERCISE_CHANGE_NOT_ALLOWED);
    assertThat(issue.message().in(language))
        .isEqualTo(
            language == Language.ZH
                ? "e1 不能由“未启动”转入“已完成”；可转入：准备、延期"
                : "e1 cannot go from “not started” to “done”; allowed: preparing, postponed");
  }

  @Test
  void daysOfAUnitDoNotGoBackAndThoseOfOthersDoNotMatter() {
    Exercise at = Exercises.walk(Exercises.open(), VILLAGE, "PREPARING", DAY);
    Issue issue = refusal(at.record(VILLAGE, UnitStatus.REGISTER, DAY.minusDays(1)));
    assertThat(issue.code()).isEqualTo(RenewalIssue.EXERCISE_CHANGE_TOO_EARLY);
    assertThat(at.record(VILLAGE, UnitStatus.REGISTER, DAY).value()).isPresent();
    assertThat(at.record(Exercises.VILLAGES.get(1), UnitStatus.PREPARING, DAY.minusDays(1)).value())
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource({"nowhere", "county", "east", "placeholder"})
  void whatIsNoCountedUnitTakesNoPart(String unit) {
    Exercise at = Exercises.open();
    assertThat(refusal(at.record(UnitId.of(unit), UnitStatus.PREPARING, DAY)).code())
        .isEqualTo(RenewalIssue.EXERCISE_UNIT_UNKNOWN);
    assertThatIllegalArgumentException().isThrownBy(() -> at.course(UnitId.of(unit)));
  }

  @Test
  void anOpenedExerciseHasEveryCountedUnitInTreeOrder() {
    Exercise at = Exercises.open();
    assertThat(at.courses())
        .extracting(UnitCourse::unit)
        .containsExactlyElementsOf(Exercises.VILLAGES);
    assertThat(at.courses()).allMatch(course -> course.last().isEmpty());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Exercise.open(at.id(), 0, at.tree(), at.due()));
  }

  @Test
  void aCourseIsItsUnitAndItsHistory() {
    Exercise at = Exercises.walk(Exercises.open(), VILLAGE, "PREPARING", DAY);
    UnitCourse course = at.course(VILLAGE);
    UnitCourse same = Exercises.walk(Exercises.open(), VILLAGE, "PREPARING", DAY).course(VILLAGE);
    UnitCourse later =
        Exercises.walk(Exercises.open(), VILLAGE, "PREPARING", DAY.plusDays(1)).course(VILLAGE);
    assertThat(course).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(later);
    assertThat(course.hashCode()).isNotEqualTo(later.hashCode());
    assertThat(course).isNotEqualTo(Exercises.open().course(VILLAGE)).isNotEqualTo("course");
    assertThat(Exercises.open().course(Exercises.VILLAGES.get(1)))
        .isNotEqualTo(Exercises.open().course(VILLAGE));
    assertThat(course).hasToString("UnitCourse{e1, PREPARING}");
    assertThat(at).hasToString("Exercise{2026, 13, 4 units}");
    assertThat(at.progress()).hasToString("Progress{Exercise{2026, 13, 4 units}}");
    assertThat(at.number()).isEqualTo(13);
    assertThat(at.due()).isEqualTo(Exercises.DUE);
  }

  @Test
  void exercisesAreOrderedByTheirKeys() {
    assertThat(ExerciseId.of("2021")).isLessThan(ExerciseId.of("2026"));
    assertThat(ExerciseId.of("2026")).isEqualByComparingTo(new ExerciseId("2026"));
    assertThat(ExerciseId.of("2026")).hasToString("2026");
    assertThatIllegalArgumentException().isThrownBy(() -> ExerciseId.of(" "));
  }

  private static Issue refusal(Outcome<Exercise> outcome) {
    return ((Outcome.Refused<Exercise>) outcome).issues().get(0);
  }
}
