package org.jiceng.renewal;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitTree;

/**
 * One round of renewal over a tree of units, and how far each village and community is. Immutable:
 * a change gives a new exercise, and one that cannot be is refused.
 */
public final class Exercise {
  private final ExerciseId id;
  private final int number;
  private final UnitTree tree;
  private final LocalDate due;
  private final ImmutableMap<UnitId, UnitCourse> courses;

  private Exercise(
      ExerciseId id,
      int number,
      UnitTree tree,
      LocalDate due,
      ImmutableMap<UnitId, UnitCourse> courses) {
    this.id = id;
    this.number = number;
    this.tree = tree;
    this.due = due;
    this.courses = courses;
  }

  /**
   * An exercise in which nothing has been done.
   *
   * @param number of the term for which is elected, from 1
   * @param tree the units; those that are counted take part
   * @param due the last day on schedule
   */
  public static Exercise open(ExerciseId id, int number, UnitTree tree, LocalDate due) {
    checkArgument(number >= 1, "terms are numbered from 1, not %s", number);
    return new Exercise(
        id,
        number,
        tree,
        due,
        tree.units().stream()
            .filter(Unit::isCounted)
            .map(Unit::id)
            .collect(toImmutableMap(unit -> unit, UnitCourse::notStarted)));
  }

  /** Its key. */
  public ExerciseId id() {
    return id;
  }

  /** The number of the term for which is elected. */
  public int number() {
    return number;
  }

  /** The units. */
  public UnitTree tree() {
    return tree;
  }

  /** The last day on schedule. */
  public LocalDate due() {
    return due;
  }

  /** The course of every counted unit, in tree order. */
  public ImmutableCollection<UnitCourse> courses() {
    return courses.values();
  }

  /**
   * The course of {@code unit}.
   *
   * @throws IllegalArgumentException if that is no counted unit of the tree
   */
  public UnitCourse course(UnitId unit) {
    UnitCourse course = courses.get(unit);
    checkArgument(course != null, "%s takes no part in %s", unit, id);
    return course;
  }

  /**
   * This exercise with {@code unit} at {@code status} from {@code day} on. Refused if that is no
   * counted unit of the tree; if the status cannot follow, saying what can; or if the day is before
   * that of the unit's last change.
   */
  public Outcome<Exercise> record(UnitId unit, UnitStatus status, LocalDate day) {
    UnitCourse course = courses.get(unit);
    if (course == null) {
      return Outcome.refused(
          Issue.of(
              RenewalIssue.EXERCISE_UNIT_UNKNOWN, ImmutableMap.of("unit", unit, "exercise", id)));
    }
    return course.record(status, day).map(this::with);
  }

  private Exercise with(UnitCourse changed) {
    ImmutableMap.Builder<UnitId, UnitCourse> after =
        ImmutableMap.builderWithExpectedSize(courses.size());
    courses.forEach(
        (unit, course) -> after.put(unit, unit.equals(changed.unit()) ? changed : course));
    return new Exercise(id, number, tree, due, after.buildOrThrow());
  }

  /** Where it stands, at every node of the tree. */
  public Progress progress() {
    return Progress.of(this);
  }

  /** The key, the number and how many units take part. */
  @Override
  public String toString() {
    return "Exercise{" + id + ", " + number + ", " + courses.size() + " units}";
  }
}
