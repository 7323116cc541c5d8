package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/** Adds up what the stations of a contest report. */
final class StationTotal {
  private final Contest contest;
  private final SortedMap<StationId, StationReport> reports;
  private final ImmutableSortedMap<StationId, Attendance> setUp;
  private final IssueLog log = new IssueLog();

  private StationTotal(Contest contest, StationCounts counts, Map<StationId, Attendance> setUp) {
    checkArgument(
        counts.contest().equals(contest.id()), "of %s, not of %s", counts.contest(), contest.id());
    this.contest = contest;
    this.reports = counts.reports();
    this.setUp = ImmutableSortedMap.copyOf(setUp);
  }

  static Outcome<Count> of(Contest contest, StationCounts counts) {
    return of(contest, counts, Maps.transformValues(counts.reports(), StationReport::attendance));
  }

  static Outcome<Count> of(
      Contest contest, StationCounts counts, Map<StationId, Attendance> setUp) {
    StationTotal total = new StationTotal(contest, counts, setUp);
    total.check();
    return Outcome.of(total.log, total::count);
  }

  private void check() {
    log.addAll(contest.issues());
    reports.forEach(this::check);
    setUp.values().forEach(attendance -> attendance.check(log));
    ImmutableSet<Integer> registers =
        attendances().map(Attendance::entitled).collect(ImmutableSet.toImmutableSet());
    if (registers.isEmpty()) {
      log.add(ElectionIssue.STATIONS_NONE, place(), ImmutableMap.of());
    } else if (registers.size() > 1) {
      log.add(
          ElectionIssue.STATIONS_ENTITLED_DIFFER, place(), ImmutableMap.of("numbers", registers));
    } else if (!setUp.isEmpty()) {
      Attendance.ofStations(setUp.values()).check(log);
    }
  }

  private void check(StationId station, StationReport report) {
    Optional<Attendance> record = Optional.ofNullable(setUp.get(station));
    if (record.isEmpty()) {
      log.add(ElectionIssue.STATION_UNKNOWN, place(), ImmutableMap.of("station", station));
    } else if (!record.get().equals(report.attendance())) {
      log.add(
          ElectionIssue.STATION_ATTENDANCE_DIFFERS, place(), ImmutableMap.of("station", station));
    }
    if (report instanceof StationReport.Counted counted) {
      checkCount(station, counted.count());
    }
  }

  private void checkCount(StationId station, Count count) {
    checkArgument(
        count.tallies().stream().map(Tally::candidate).toList().equals(contest.candidates()),
        "%s counted another list",
        station);
    if (count.returned() > count.attendance().issued()) {
      log.add(
          ElectionIssue.STATION_BALLOTS_ABOVE_ISSUED,
          place(),
          ImmutableMap.of(
              "station", station,
              "returned", count.returned(),
              "issued", count.attendance().issued()));
    }
  }

  private Stream<Attendance> attendances() {
    return Stream.concat(
        setUp.values().stream(), reports.values().stream().map(StationReport::attendance));
  }

  private Count count() {
    CountSheet sheet = new CountSheet(contest);
    Set<UncheckedRule> unchecked = EnumSet.noneOf(UncheckedRule.class);
    ImmutableList.Builder<StationId> stations = ImmutableList.builder();
    ImmutableMap.Builder<StationId, StationReport.LeftOut> leftOut = ImmutableMap.builder();
    reports.forEach(
        (station, report) -> {
          if (report instanceof StationReport.LeftOut left) {
            leftOut.put(station, left);
          } else if (report instanceof StationReport.Counted counted) {
            stations.add(station);
            sheet.add(station, counted.count());
            unchecked.addAll(counted.count().unchecked());
          }
        });
    return sheet
        .result(attendance(), Sets.immutableEnumSet(unchecked))
        .addAllStations(stations.build())
        .putAllLeftOut(leftOut.buildOrThrow())
        .putAllMissing(Maps.filterKeys(setUp, station -> !reports.containsKey(station)))
        .build();
  }

  /** At the stations that reported. */
  private Attendance attendance() {
    return reports.isEmpty()
        ? Attendance.of(setUp.values().iterator().next().entitled(), 0)
        : Attendance.ofStations(reports.values().stream().map(StationReport::attendance).toList());
  }

  private Place place() {
    return Place.of(contest.id().value());
  }
}
