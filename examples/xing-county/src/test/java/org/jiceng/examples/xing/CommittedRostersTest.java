package org.jiceng.examples.xing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ORIGIN.md says of the committed rosters, read from their raw cells. */
final class CommittedRostersTest {
  private static final Map<String, Set<Long>> SIZES =
      Map.of(
          "BRANCH", Set.of(3L, 4L, 5L),
          "VILLAGERS", Set.of(3L, 5L, 7L),
          "RESIDENTS", Set.of(5L, 6L, 7L, 8L, 9L),
          "SUPERVISION", Set.of(3L));
  private static final List<String> HEADS = List.of("SECRETARY", "DIRECTOR", "SUPERVISION_CHAIR");

  @ParameterizedTest
  @ValueSource(ints = {2018, 2021})
  void bodiesHaveTheirSizesAndOneHead(int year) {
    bodies(roster(year))
        .forEach(
            (body, seats) -> {
              assertThat(SIZES.get(seats.get(0).get("body"))).contains((long) seats.size());
              assertThat(seats).as(body).filteredOn(CommittedRostersTest::isHead).hasSize(1);
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {2018, 2021})
  void nobodySitsInTwoUnitsAndNobodyTwiceInABody(int year) {
    Map<String, Set<String>> units =
        roster(year).stream()
            .collect(
                groupingBy(
                    seat -> seat.get("personId"), mapping(seat -> seat.get("unit"), toSet())));
    assertThat(units.values()).allMatch(places -> places.size() == 1);
    bodies(roster(year))
        .values()
        .forEach(
            seats ->
                assertThat(seats).extracting(seat -> seat.get("personId")).doesNotHaveDuplicates());
  }

  @ParameterizedTest
  @ValueSource(ints = {2018, 2021})
  void rowsOfOnePersonAgree(int year) {
    roster(year).stream()
        .collect(groupingBy(seat -> seat.get("personId")))
        .values()
        .forEach(
            rows ->
                assertThat(
                        rows.stream()
                            .map(
                                row ->
                                    List.of(
                                        row.get("sex"),
                                        row.get("birth"),
                                        row.get("education"),
                                        row.get("standing")))
                            .distinct())
                    .hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {2018, 2021})
  void branchCommitteesConsistOfFullMembers(int year) {
    assertThat(where(roster(year), seat -> seat.get("body").equals("BRANCH")))
        .allMatch(seat -> seat.get("standing").equals("FULL"));
    assertThat(where(roster(year), seat -> !seat.get("body").equals("BRANCH")))
        .extracting(seat -> seat.get("standing"))
        .contains("FULL", "PROBATIONARY", "NOT_A_MEMBER");
  }

  @ParameterizedTest
  @ValueSource(ints = {2018, 2021})
  void everyoneIsElectedOnTheDayOrSentBefore(int year) {
    LocalDate day = LocalDate.of(year, 3, 21);
    assertThat(roster(year))
        .allMatch(
            seat -> {
              LocalDate from = LocalDate.parse(seat.get("inOfficeFrom"));
              return seat.get("gained").equals("ELECTED")
                  ? from.equals(day)
                  : seat.get("gained").equals("DISPATCHED")
                      && seat.get("office").equals("SECRETARY")
                      && from.isBefore(day);
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {2018, 2021})
  void supervisorsAreNeitherSecretaryNorOnTheVillagersCommittee(int year) {
    List<Map<String, String>> roster = roster(year);
    Set<String> excluded =
        ids(
            where(
                roster,
                seat ->
                    seat.get("office").equals("SECRETARY")
                        || seat.get("body").equals("VILLAGERS")
                        || seat.get("body").equals("RESIDENTS")));
    Set<String> supervisors = ids(where(roster, seat -> seat.get("body").equals("SUPERVISION")));
    assertThat(supervisors).hasSize(240).doesNotContainAnyElementsOf(excluded);
  }

  @Test
  void everyVillageOfThisTermHasAWomanAndSomeOfThePreviousHaveNone() {
    assertThat(villagesWithAWoman(2021)).isEqualTo(244);
    assertThat(villagesWithAWoman(2018)).isEqualTo(244 - 152);
  }

  @Test
  void thePolledBranchHasThreeSeatsAndOnePersonInBothPosts() {
    List<Map<String, String>> village =
        where(roster(2021), seat -> seat.get("unit").equals("141123101209"));
    assertThat(where(village, seat -> seat.get("body").equals("BRANCH"))).hasSize(3);
    assertThat(
            ids(
                where(
                    village,
                    seat -> List.of("SECRETARY", "DIRECTOR").contains(seat.get("office")))))
        .hasSize(1);
  }

  private static long villagesWithAWoman(int year) {
    return roster(year).stream()
        .filter(seat -> seat.get("body").equals("VILLAGERS") && seat.get("sex").equals("FEMALE"))
        .map(seat -> seat.get("unit"))
        .distinct()
        .count();
  }

  private static boolean isHead(Map<String, String> seat) {
    return HEADS.contains(seat.get("office"));
  }

  private static List<Map<String, String>> roster(int year) {
    return Cells.rows(Cells.text("members-" + year + ".csv"));
  }

  private static Map<String, List<Map<String, String>>> bodies(List<Map<String, String>> roster) {
    return roster.stream().collect(groupingBy(seat -> seat.get("unit") + "/" + seat.get("body")));
  }

  private static Set<String> ids(List<Map<String, String>> seats) {
    return seats.stream().map(seat -> seat.get("personId")).collect(toSet());
  }

  private static List<Map<String, String>> where(
      List<Map<String, String>> rows, Predicate<Map<String, String>> test) {
    return rows.stream().filter(test).toList();
  }
}
