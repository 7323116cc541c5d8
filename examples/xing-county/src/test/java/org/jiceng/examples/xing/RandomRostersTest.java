package org.jiceng.examples.xing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jiceng.examples.xing.RandomRosters.RandomRoster;
import org.junit.jupiter.api.Test;

/** The random rosters are always the same, and hold the awkward cases that they are for. */
final class RandomRostersTest {
  private static final String UNITS = Cells.text("units.csv");
  private static final List<RandomRoster> ROSTERS = RandomRosters.over(UNITS);
  private static final List<SortedMap<String, Long>> RECOUNTS =
      ROSTERS.stream().map(roster -> Recount.of(UNITS, roster.csv(), roster.day())).toList();

  @Test
  void areTwoHundredAndAlwaysTheSame() {
    assertThat(ROSTERS).hasSize(200).doesNotHaveDuplicates();
    assertThat(RandomRosters.over(UNITS)).isEqualTo(ROSTERS);
  }

  @Test
  void holdPersonsInTwoTownshipsWhomTheCountyCountsOnce() {
    assertThat(RECOUNTS)
        .filteredOn(
            recount ->
                recount.get("141123/PERSONS")
                    < recount.entrySet().stream()
                        .filter(cell -> cell.getKey().matches("\\d{9}/PERSONS"))
                        .mapToLong(Map.Entry::getValue)
                        .sum())
        .hasSizeBetween(20, 180);
  }

  @Test
  void holdUnitsWithoutSecretaryAndUnitsWithOnePersonInBothPosts() {
    assertThat(RECOUNTS)
        .filteredOn(
            recount -> recount.get("141123/SECRETARIES") < recount.get("141123/UNITS_PRESENT"))
        .hasSizeBetween(20, 180);
    assertThat(RECOUNTS)
        .filteredOn(recount -> recount.get("141123/ONE_PERSON_VILLAGES") > 0)
        .hasSizeBetween(20, 199);
    assertThat(RECOUNTS).anyMatch(recount -> recount.get("141123/ONE_PERSON_COMMUNITIES") > 0);
  }

  @Test
  void holdBirthdaysOnTheReferenceDayAndOnLeapDays() {
    assertThat(ROSTERS)
        .anyMatch(
            roster ->
                Cells.rows(roster.csv()).stream()
                    .anyMatch(
                        seat -> seat.get("birth").endsWith(roster.day().toString().substring(4))));
    assertThat(ROSTERS)
        .anyMatch(
            roster ->
                MonthDay.from(roster.day()).equals(MonthDay.of(2, 28))
                    && roster.csv().contains("-02-29,"));
  }
}
