package org.jiceng.renewal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.unit.UnitId;

/** One unit's way through an exercise, with every change kept. Immutable. */
public final class UnitCourse {
  private final UnitId unit;
  private final ImmutableList<StatusChange> history;

  private UnitCourse(UnitId unit, ImmutableList<StatusChange> history) {
    this.unit = unit;
    this.history = history;
  }

  /** A unit in which nothing has been done. */
  static UnitCourse notStarted(UnitId unit) {
    return new UnitCourse(unit, ImmutableList.of());
  }

  /** The unit. */
  public UnitId unit() {
    return unit;
  }

  /** Every change, the first one first; empty if nothing has been done. */
  public ImmutableList<StatusChange> history() {
    return history;
  }

  /** The last change; empty if nothing has been done. */
  public Optional<StatusChange> last() {
    return Optional.ofNullable(Iterables.getLast(history, null));
  }

  /** Where it stands. */
  public UnitStatus status() {
    return last().map(StatusChange::to).orElse(UnitStatus.NOT_STARTED);
  }

  /** What may follow; after a postponement, what was before it. */
  public ImmutableSet<UnitStatus> allowed() {
    return status() == UnitStatus.POSTPONED ? ImmutableSet.of(stoppedAt()) : status().after();
  }

  /** Whether the result stands, and every seat was filled without another ballot or election. */
  public boolean isDoneInOneBallot() {
    return status() == UnitStatus.DONE && !was(UnitStatus.REVOTE) && !was(UnitStatus.VOID);
  }

  /** Whether the result stands, and did so on {@code due} or before. */
  public boolean isDoneBy(LocalDate due) {
    return status() == UnitStatus.DONE
        && last().filter(change -> !change.day().isAfter(due)).isPresent();
  }

  /** This course after a change, or why it is refused. */
  Outcome<UnitCourse> record(StatusChange change) {
    UnitStatus to = change.to();
    LocalDate day = change.day();
    if (!allowed().contains(to)) {
      return refused(
          RenewalIssue.EXERCISE_CHANGE_NOT_ALLOWED,
          ImmutableMap.of("unit", unit, "from", status(), "to", to, "allowed", allowed().asList()));
    }
    Optional<LocalDate> before = last().map(StatusChange::day).filter(day::isBefore);
    if (before.isPresent()) {
      return refused(
          RenewalIssue.EXERCISE_CHANGE_TOO_EARLY,
          ImmutableMap.of("unit", unit, "day", day, "last", before.get()));
    }
    return Outcome.accepted(
        new UnitCourse(
            unit, ImmutableList.<StatusChange>builder().addAll(history).add(change).build()));
  }

  private boolean was(UnitStatus status) {
    return history.stream().anyMatch(change -> change.to() == status);
  }

  private UnitStatus stoppedAt() {
    return history.size() < 2 ? UnitStatus.NOT_STARTED : history.get(history.size() - 2).to();
  }

  private Outcome<UnitCourse> refused(RenewalIssue code, Map<String, ?> arguments) {
    return Outcome.refused(Issue.of(code, Place.of(unit.value()), arguments));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UnitCourse that
        && unit.equals(that.unit)
        && history.equals(that.history);
  }

  @Override
  public int hashCode() {
    return 31 * unit.hashCode() + history.hashCode();
  }

  /** The unit and where it stands. */
  @Override
  public String toString() {
    return "UnitCourse{" + unit + ", " + status() + "}";
  }
}
