package org.jiceng.renewal;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
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
  private final ImmutableMap<UnitId, UnitPapers> papers;

  private Exercise(
      ExerciseId id,
      int number,
      UnitTree tree,
      LocalDate due,
      ImmutableMap<UnitId, UnitCourse> courses,
      ImmutableMap<UnitId, UnitPapers> papers) {
    this.id = id;
    this.number = number;
    this.tree = tree;
    this.due = due;
    this.courses = courses;
    this.papers = papers;
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
            .collect(toImmutableMap(unit -> unit, UnitCourse::notStarted)),
        ImmutableMap.of());
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

  /** The papers of {@code unit}; empty if none are kept here. */
  public Optional<UnitPapers> papers(UnitId unit) {
    return Optional.ofNullable(papers.get(unit));
  }

  /**
   * This exercise with the papers of one unit, in place of those it had. Refused if that is no
   * counted unit of the tree.
   */
  public Outcome<Exercise> keep(UnitPapers unit) {
    return courses.containsKey(unit.unit())
        ? Outcome.accepted(new Exercise(id, number, tree, due, courses, with(papers, unit)))
        : unknown(unit.unit());
  }

  private static ImmutableMap<UnitId, UnitPapers> with(
      ImmutableMap<UnitId, UnitPapers> papers, UnitPapers unit) {
    return ImmutableMap.<UnitId, UnitPapers>builder()
        .putAll(papers)
        .put(unit.unit(), unit)
        .buildKeepingLast();
  }

  /**
   * What the papers of {@code unit} lack on {@code day} before {@code next}, sorted; empty if
   * nothing is missing, or if no papers are kept here. What must be there before which status is
   * this library's own reading of the laws' order: the election committee before the register, the
   * register before the list; before the poll its publication in time, decided objections, the
   * audit, and a final list; before the end a seat that nothing leaves open.
   */
  public ImmutableList<Issue> missing(UnitId unit, UnitStatus next, LocalDate day) {
    return papers(unit).map(kept -> UnitChecks.missing(kept, next, day)).orElse(ImmutableList.of());
  }

  /**
   * This exercise with {@code unit} at {@code status} from {@code day} on. Refused if that is no
   * counted unit of the tree; if the status cannot follow, saying what can; if the day is before
   * that of the unit's last change; or if something is {@link #missing}.
   */
  public Outcome<Exercise> record(UnitId unit, UnitStatus status, LocalDate day) {
    return record(unit, new StatusChange(status, day));
  }

  /**
   * As {@link #record(UnitId, UnitStatus, LocalDate)}. A change that has its document is a fact,
   * lawful or not: it is accepted in spite of what was missing, with that as warnings; but not
   * while the result is open.
   */
  public Outcome<Exercise> record(UnitId unit, StatusChange change) {
    UnitCourse course = courses.get(unit);
    if (course == null) {
      return unknown(unit);
    }
    return course.record(change).fold(after -> recorded(after, change), Outcome.Refused::new);
  }

  private Outcome<Exercise> recorded(UnitCourse after, StatusChange change) {
    IssueLog log = new IssueLog();
    log.addAll(missing(after.unit(), change.to(), change.day()));
    if (log.size() > 0 && change.document().isEmpty()) {
      log.add(
          RenewalIssue.EXERCISE_CHANGE_INCOMPLETE,
          Place.of(after.unit().value()),
          ImmutableMap.of("unit", after.unit(), "to", change.to(), "number", log.size()));
    }
    return Outcome.of(log, () -> with(after));
  }

  private <T> Outcome<T> unknown(UnitId unit) {
    return Outcome.refused(
        Issue.of(
            RenewalIssue.EXERCISE_UNIT_UNKNOWN,
            Place.of(unit.value()),
            ImmutableMap.of("unit", unit, "exercise", id)));
  }

  private Exercise with(UnitCourse changed) {
    ImmutableMap<UnitId, UnitCourse> after =
        ImmutableMap.<UnitId, UnitCourse>builder()
            .putAll(courses)
            .put(changed.unit(), changed)
            .buildKeepingLast();
    return new Exercise(id, number, tree, due, after, papers);
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
