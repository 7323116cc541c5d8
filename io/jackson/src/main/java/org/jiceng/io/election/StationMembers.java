package org.jiceng.io.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.jiceng.election.Attendance;
import org.jiceng.election.Count;
import org.jiceng.election.ListedCandidate;
import org.jiceng.election.Outlook;
import org.jiceng.election.StationId;
import org.jiceng.io.document.LawMembers;

/** What stations reported, and what those missing could still change, as members. */
final class StationMembers {

  private StationMembers() {}

  /** Nothing for a count that was made at once. */
  static ImmutableMap<String, Object> of(Count count) {
    ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
    if (!count.stations().isEmpty()) {
      members.put("stations", count.stations().stream().map(StationId::value).toList());
    }
    if (!count.leftOut().isEmpty()) {
      members.put(
          "leftOut",
          count.leftOut().entrySet().stream()
              .map(
                  left ->
                      ImmutableMap.builder()
                          .putAll(station(left.getKey(), left.getValue().attendance()))
                          .put("reason", LawMembers.words(left.getValue().reason()))
                          .buildOrThrow())
              .toList());
    }
    if (!count.missing().isEmpty()) {
      members.put(
          "missing",
          count.missing().entrySet().stream()
              .map(missing -> station(missing.getKey(), missing.getValue()))
              .toList());
    }
    return members.buildOrThrow();
  }

  private static ImmutableMap<String, Object> station(StationId station, Attendance attendance) {
    return ImmutableMap.of(
        "station", station.value(),
        "present", attendance.present(),
        "issued", attendance.issued(),
        "voters", attendance.voters());
  }

  static ImmutableMap<String, Object> of(
      Outlook outlook, Function<ListedCandidate, ImmutableMap<String, Object>> candidate) {
    return ImmutableMap.of(
        "ballots", outlook.ballots(),
        "canChange", outlook.canChange(),
        "validity", outlook.validity(),
        "certain", people(outlook.certain(), candidate),
        "open", people(outlook.open(), candidate),
        "names", outlook.names());
  }

  private static ImmutableList<Object> people(
      ImmutableList<ListedCandidate> people,
      Function<ListedCandidate, ImmutableMap<String, Object>> candidate) {
    return people.stream().<Object>map(candidate).collect(ImmutableList.toImmutableList());
  }
}
