package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.jiceng.text.Text;

/** The lines of an explanation about stations, and about what those missing could still change. */
final class StationLines {
  private final ImmutableList.Builder<Text> lines = ImmutableList.builder();

  static ImmutableList<Text> of(Count count) {
    StationLines stations = new StationLines();
    if (!count.stations().isEmpty()) {
      stations.add(
          ElectionText.STATIONS,
          ImmutableMap.of("number", count.stations().size(), "stations", count.stations()));
    }
    count.leftOut().forEach(stations::addLeftOut);
    count.missing().forEach(stations::addMissing);
    return stations.lines.build();
  }

  static ImmutableList<Text> of(Outlook outlook, Function<ListedCandidate, Object> who) {
    StationLines stations = new StationLines();
    stations.add(ElectionText.OUTLOOK, ImmutableMap.of("ballots", outlook.ballots()));
    if (!outlook.canChange()) {
      stations.add(ElectionText.OUTLOOK_NOTHING, ImmutableMap.of());
    }
    if (outlook.validity()) {
      stations.add(ElectionText.OUTLOOK_VALIDITY, ImmutableMap.of());
    }
    stations.addPeople(ElectionText.OUTLOOK_CERTAIN, outlook.certain(), who);
    stations.addPeople(ElectionText.OUTLOOK_OPEN, outlook.open(), who);
    if (outlook.names()) {
      stations.add(ElectionText.OUTLOOK_NAMES, ImmutableMap.of());
    }
    return stations.lines.build();
  }

  private void addLeftOut(StationId station, StationReport.LeftOut left) {
    lines.add(
        Explanation.cited(
            ElectionText.STATION_LEFT_OUT.with(
                ImmutableMap.of(
                    "station", station,
                    "issued", left.attendance().issued(),
                    "reason", left.reason(),
                    "present", left.attendance().present(),
                    "voters", left.attendance().voters())),
            Basis.inferred("station-left-out")));
  }

  private void addMissing(StationId station, Attendance attendance) {
    add(
        ElectionText.STATION_MISSING,
        ImmutableMap.of("station", station, "issued", attendance.issued()));
  }

  private void addPeople(
      ElectionText key,
      ImmutableList<ListedCandidate> candidates,
      Function<ListedCandidate, Object> who) {
    if (!candidates.isEmpty()) {
      add(key, ImmutableMap.of("who", candidates.stream().map(who).collect(toImmutableList())));
    }
  }

  private void add(ElectionText key, ImmutableMap<String, ?> arguments) {
    lines.add(key.with(arguments));
  }
}
