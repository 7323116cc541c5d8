package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.text.Text;

/**
 * What the stations of one contest have reported so far. Immutable.
 *
 * <p>Reports can be merged in any order and grouping, and {@link #none} adds nothing; a station
 * reports once. {@link Contest#count(StationCounts)} adds them up: each station's attendance has
 * the register of the whole contest, everything else is of the station alone and adds up.
 *
 * @param contest what was voted on
 * @param reports what each station reports, in the order of their ids
 */
public record StationCounts(
    ContestId contest, ImmutableSortedMap<StationId, StationReport> reports) {

  public StationCounts {
    for (StationReport report : reports.values()) {
      checkArgument(
          !(report instanceof StationReport.Counted counted)
              || counted.count().contest().equals(contest),
          "a count of another contest than %s",
          contest);
    }
  }

  /** No station has reported yet. */
  public static StationCounts none(ContestId contest) {
    return new StationCounts(contest, ImmutableSortedMap.of());
  }

  /** The count of one station. */
  public static StationCounts of(StationId station, Count count) {
    return new StationCounts(
        count.contest(), ImmutableSortedMap.of(station, new StationReport.Counted(count)));
  }

  /** One station whose ballots count nowhere. */
  public static StationCounts leftOut(
      ContestId contest, StationId station, Attendance attendance, Text reason) {
    return new StationCounts(
        contest, ImmutableSortedMap.of(station, new StationReport.LeftOut(attendance, reason)));
  }

  /**
   * These reports and {@code other}. Refused if a station is in both.
   *
   * @throws IllegalArgumentException if the other is of another contest
   */
  public Outcome<StationCounts> merge(StationCounts other) {
    return merge(contest, ImmutableList.of(this, other));
  }

  /**
   * All reports of {@code parts} together. Refused with each station that is in several.
   *
   * @throws IllegalArgumentException if one is of another contest
   */
  public static Outcome<StationCounts> merge(ContestId contest, Iterable<StationCounts> parts) {
    IssueLog log = new IssueLog();
    SortedMap<StationId, StationReport> all = new TreeMap<>();
    for (StationCounts part : parts) {
      checkArgument(
          part.contest.equals(contest), "reports on %s, not on %s", part.contest, contest);
      part.reports.forEach(
          (station, report) -> {
            if (all.putIfAbsent(station, report) != null) {
              log.add(
                  ElectionIssue.STATION_TWICE,
                  Place.of(contest.value()),
                  ImmutableMap.of("station", station));
            }
          });
    }
    return Outcome.of(log, () -> new StationCounts(contest, ImmutableSortedMap.copyOf(all)));
  }
}
