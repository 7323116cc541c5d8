package org.jiceng.examples.elections;

import com.google.common.collect.ImmutableMap;
import org.jiceng.election.Attendance;
import org.jiceng.election.Contest;
import org.jiceng.election.Count;
import org.jiceng.election.ElectionKind;
import org.jiceng.election.StationCounts;
import org.jiceng.election.StationId;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;

/** A village that votes at two stations and with a mobile box, of which one has not reported. */
final class Stations {

  private Stations() {}

  static Sample interim() {
    Contest contest =
        Lists.contest(ElectionKind.VILLAGERS_COMMITTEE, Days.SPRING_2026, 3, 4)
            .putSexes(PersonId.of("p2"), Sex.FEMALE)
            .build();
    return Sample.counted(
        "未完：一个流动票箱尚未报数，它还能否改变结果",
        "Not final: a mobile box has not reported; could it still change the result?",
        contest,
        count(contest));
  }

  private static Count count(Contest contest) {
    // tag::stations
    StationId east = StationId.of("EAST");
    StationId west = StationId.of("WEST");
    StationId box = StationId.of("MOBILE-BOX");
    Attendance atEast = EachKind.registered(1000, 320);
    Attendance atWest = EachKind.registered(1000, 270);
    Attendance atBox = EachKind.registered(1000, 20);
    StationCounts reported =
        StationCounts.of(
                east, contest.count(atEast, Votes.of(320, 260, 240, 200, 120)).orElseThrow())
            .merge(
                StationCounts.of(
                    west, contest.count(atWest, Votes.of(270, 220, 210, 110, 100)).orElseThrow()))
            .orElseThrow();
    Count count =
        contest
            .count(reported, ImmutableMap.of(east, atEast, west, atWest, box, atBox))
            .orElseThrow();
    // end::stations
    return count;
  }
}
