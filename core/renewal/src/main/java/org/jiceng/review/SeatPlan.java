package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.HashSet;
import java.util.Set;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.unit.UnitId;

/** How many seats each body fills in an exercise. Immutable. */
public final class SeatPlan {
  private final ImmutableListMultimap<UnitId, PlannedSeats> byUnit;

  private SeatPlan(ImmutableListMultimap<UnitId, PlannedSeats> byUnit) {
    this.byUnit = byUnit;
  }

  /** The plan of {@code bodies}; refused with every body that is planned twice. */
  public static Outcome<SeatPlan> of(Iterable<PlannedSeats> bodies) {
    IssueLog log = new IssueLog();
    Set<ImmutableList<Object>> seen = new HashSet<>();
    for (PlannedSeats planned : bodies) {
      if (!seen.add(ImmutableList.of(planned.unit(), planned.body()))) {
        log.add(
            ReviewIssue.SEATS_PLANNED_TWICE,
            Place.none(),
            ImmutableMap.of("unit", planned.unit(), "body", planned.body()));
      }
    }
    return Outcome.of(log, () -> new SeatPlan(Multimaps.index(bodies, PlannedSeats::unit)));
  }

  /** Where a body is planned, in the order in which the plan was given. */
  public ImmutableSet<UnitId> units() {
    return byUnit.keySet();
  }

  /** The bodies of {@code unit}. */
  public ImmutableList<PlannedSeats> of(UnitId unit) {
    return byUnit.get(unit);
  }

  /** How many bodies. */
  @Override
  public String toString() {
    return "SeatPlan{" + byUnit.size() + " bodies}";
  }
}
