package org.jiceng.renewal;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.ScalarFact;
import org.jiceng.rollup.Counted;
import org.jiceng.rollup.Filter;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.Rollup;
import org.jiceng.rollup.Rows;
import org.jiceng.unit.UnitTree;

/**
 * What is counted of the courses of units.
 *
 * @param byStatus the units at each status, in the order of the statuses
 * @param oneBallot of the units that are done, those that needed one ballot only
 * @param onSchedule of all units, those that are done and were so on the due day
 */
record ProgressMeasures(
    ImmutableMap<UnitStatus, Measure<UnitCourse>> byStatus,
    Measure<UnitCourse> oneBallot,
    Measure<UnitCourse> onSchedule) {
  private static final ScalarFact<UnitCourse> STATUS =
      ScalarFact.code(
          "course.status",
          RenewalText.STATUS,
          UnitStatus.class,
          course -> Evidence.known(course.status()));
  private static final ScalarFact<UnitCourse> IN_ONE_BALLOT =
      ScalarFact.flag("course.oneBallot", RenewalText.ONE_BALLOT, UnitCourse::isDoneInOneBallot);

  static ProgressMeasures dueOn(LocalDate due) {
    ScalarFact<UnitCourse> inTime =
        ScalarFact.flag(
            "course.onSchedule", RenewalText.ON_SCHEDULE, course -> course.isDoneBy(due));
    return new ProgressMeasures(
        Arrays.stream(UnitStatus.values())
            .collect(toImmutableMap(status -> status, ProgressMeasures::count)),
        new Measure.Share<>(
            "oneBallot",
            RenewalText.ONE_BALLOT,
            Counted.EACH_ROW,
            Filter.where(IN_ONE_BALLOT),
            at(UnitStatus.DONE)),
        new Measure.Share<>(
            "onSchedule",
            RenewalText.ON_SCHEDULE,
            Counted.EACH_ROW,
            Filter.where(inTime),
            Filter.all()));
  }

  /** These over {@code tree}, one course for each unit. */
  Rollup<UnitCourse> over(UnitTree tree) {
    return Rollup.over(tree, Rows.ofUnits(UnitCourse::unit))
        .measure(byStatus.values())
        .measure(oneBallot, onSchedule);
  }

  private static Measure<UnitCourse> count(UnitStatus status) {
    return new Measure.Count<>("status." + status, status, Counted.EACH_ROW, at(status));
  }

  @SuppressWarnings("EnumOrdinal") // the fact reads a code as its place
  private static Filter<UnitCourse> at(UnitStatus status) {
    return Filter.where(STATUS, Bounds.exactly(status.ordinal()));
  }
}
