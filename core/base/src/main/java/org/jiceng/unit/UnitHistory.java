package org.jiceng.unit;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/**
 * What became of units over the years: the tree to begin with, and changes, each with the first day
 * on which it is in force. Each change leads from the tree that the one before it left. Immutable.
 */
public final class UnitHistory {
  private final UnitTree first;
  private final ImmutableSortedMap<LocalDate, Crosswalk> changes;

  private UnitHistory(UnitTree first, ImmutableSortedMap<LocalDate, Crosswalk> changes) {
    this.first = first;
    this.changes = changes;
  }

  /**
   * From {@code first} by {@code changes}, which may be none. Refused with every change that does
   * not begin with the tree that was left to it.
   *
   * @param changes by the first day on which each is in force
   */
  public static Outcome<UnitHistory> of(UnitTree first, Map<LocalDate, Crosswalk> changes) {
    ImmutableSortedMap<LocalDate, Crosswalk> inOrder = ImmutableSortedMap.copyOf(changes);
    IssueLog log = new IssueLog();
    UnitTree before = first;
    for (Map.Entry<LocalDate, Crosswalk> change : inOrder.entrySet()) {
      if (!change.getValue().earlier().equals(before)) {
        log.add(
            UnitIssue.HISTORY_CHANGE_APART, Place.none(), ImmutableMap.of("day", change.getKey()));
      }
      before = change.getValue().later();
    }
    return Outcome.of(log, () -> new UnitHistory(first, inOrder));
  }

  /** The tree to begin with. */
  public UnitTree first() {
    return first;
  }

  /** The changes by their days, the earliest first. */
  public ImmutableSortedMap<LocalDate, Crosswalk> changes() {
    return changes;
  }

  /** The tree in force on {@code day}; before every change, the one to begin with. */
  public UnitTree on(LocalDate day) {
    Map.Entry<LocalDate, Crosswalk> last = changes.floorEntry(day);
    return last == null ? first : last.getValue().later();
  }

  /**
   * The units in force on {@code to} that follow {@code unit}; none if nothing does. Of units that
   * were redrawn together, all that came of it follow each.
   *
   * @throws IllegalArgumentException if {@code unit} was not in force on {@code from}, or {@code
   *     to} is before it
   */
  public ImmutableSortedSet<UnitId> followers(UnitId unit, LocalDate from, LocalDate to) {
    checkArgument(on(from).contains(unit), "no unit %s on %s", unit, from);
    return walked(unit, between(from, to), (walk, each) -> walk.from(each).after());
  }

  /**
   * The units in force on {@code from} that {@code unit} follows; none if it was founded since.
   *
   * @throws IllegalArgumentException if {@code unit} was not in force on {@code to}, or {@code to}
   *     is before {@code from}
   */
  public ImmutableSortedSet<UnitId> forerunners(UnitId unit, LocalDate from, LocalDate to) {
    checkArgument(on(to).contains(unit), "no unit %s on %s", unit, to);
    return walked(unit, Lists.reverse(between(from, to)), (walk, each) -> walk.to(each).before());
  }

  /** The changes after {@code from} up to {@code to}. */
  private List<Crosswalk> between(LocalDate from, LocalDate to) {
    checkArgument(!to.isBefore(from), "%s is before %s", to, from);
    return changes.subMap(from, false, to, true).values().asList();
  }

  private static ImmutableSortedSet<UnitId> walked(
      UnitId unit,
      List<Crosswalk> walks,
      BiFunction<Crosswalk, UnitId, ? extends Collection<UnitId>> step) {
    ImmutableSortedSet<UnitId> units = ImmutableSortedSet.of(unit);
    for (Crosswalk walk : walks) {
      units =
          units.stream()
              .flatMap(each -> step.apply(walk, each).stream())
              .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }
    return units;
  }

  /** All of it: a change begins with what the one before it left. */
  private ImmutableList<Object> parts() {
    ImmutableList.Builder<Object> parts = ImmutableList.builder();
    parts.add(first);
    changes.forEach((day, walk) -> parts.add(day, walk.later(), walk.successions()));
    return parts.build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UnitHistory that && parts().equals(that.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  /** The tree to begin with, and the days of the changes. */
  @Override
  public String toString() {
    return "UnitHistory{" + first + ", " + changes.keySet() + "}";
  }
}
