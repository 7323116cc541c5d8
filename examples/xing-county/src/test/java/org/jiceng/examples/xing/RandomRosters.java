package org.jiceng.examples.xing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Two hundred small rosters to compare counts on. Each is accepted by the library, and as awkward
 * as that allows: seats of the heads left empty, bodies missing, persons in two units, birthdays on
 * the reference day and beside it, unfinished education, sex unknown, rows in no order.
 *
 * <p>Nobody is secretary or director in two units.
 */
final class RandomRosters {
  private static final String HEADER =
      "personId,unit,body,office,gained,inOfficeFrom,sex,birth,education,standing";
  private static final int NUMBER = 200;
  private static final long SEED = 20_210_321;
  private static final int MOST_UNITS = 9;

  /**
   * One of them.
   *
   * @param number 1 to 200
   * @param day the reference day of ages
   * @param csv the table
   */
  record RandomRoster(int number, LocalDate day, String csv) {}

  /** A person, with the cells that are alike in all rows of the person. */
  private record Somebody(String id, String cells) {}

  private final Random random;
  private final LocalDate day;
  private final List<Somebody> everyone = new ArrayList<>();
  private final List<String> rows = new ArrayList<>();

  private RandomRosters(Random random) {
    this.random = random;
    this.day =
        oneIn(4)
            ? LocalDate.of(2015 + random.nextInt(10), 2, 28)
            : LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3650));
  }

  /** All of them, over the units {@code unitsCsv}: always the same. */
  static List<RandomRoster> over(String unitsCsv) {
    List<Map<String, String>> counted =
        Cells.rows(unitsCsv).stream().filter(unit -> !unit.get("code").endsWith("498")).toList();
    // One for all: the first draws of neighbouring seeds are alike.
    Random random = new Random(SEED);
    return IntStream.rangeClosed(1, NUMBER)
        .mapToObj(number -> new RandomRosters(random).roster(number, counted))
        .toList();
  }

  private RandomRoster roster(int number, List<Map<String, String>> counted) {
    List<Map<String, String>> units = new ArrayList<>(counted);
    Collections.shuffle(units, random);
    units.subList(0, 1 + random.nextInt(MOST_UNITS)).forEach(this::fill);
    Collections.shuffle(rows, random);
    return new RandomRoster(number, day, HEADER + "\n" + String.join("\n", rows) + "\n");
  }

  private void fill(Map<String, String> unit) {
    List<Somebody> visitors = everyone.isEmpty() || !oneIn(4) ? List.of() : List.of(any(everyone));
    List<Somebody> own = new ArrayList<>();
    for (int persons = 1 + random.nextInt(8); persons > 0; persons--) {
      own.add(somebody());
    }
    String self = unit.get("kind").equals("VILLAGE") ? "VILLAGERS" : "RESIDENTS";
    int missing = random.nextInt(8);
    if (missing != 0) {
      seat(
          unit, "BRANCH", List.of("SECRETARY", "DEPUTY_SECRETARY", "BRANCH_MEMBER"), own, visitors);
    }
    if (oneIn(2)) {
      Collections.shuffle(own, random);
    }
    if (missing != 1) {
      seat(unit, self, List.of("DIRECTOR", "DEPUTY_DIRECTOR", "COMMITTEE_MEMBER"), own, List.of());
    }
    if (oneIn(3)) {
      own.add(0, somebody());
      List<String> offices = List.of("SUPERVISION_CHAIR", "SUPERVISION_MEMBER");
      seat(unit, "SUPERVISION", offices, own, List.of());
    }
  }

  /** Seats some of {@code own}, from the highest office down, and the visitors as plain members. */
  private void seat(
      Map<String, String> unit,
      String body,
      List<String> offices,
      List<Somebody> own,
      List<Somebody> visitors) {
    String plain = offices.get(offices.size() - 1);
    int rank = oneIn(8) ? 1 : 0;
    for (Somebody person : own.subList(0, 1 + random.nextInt(own.size()))) {
      row(unit, body, rank < offices.size() ? offices.get(rank) : plain, person);
      rank++;
    }
    visitors.forEach(visitor -> row(unit, body, plain, visitor));
  }

  private void row(Map<String, String> unit, String body, String office, Somebody person) {
    rows.add(
        String.join(
            ",",
            person.id(),
            unit.get("code"),
            body,
            office,
            any(List.of("ELECTED", "BY_ELECTED", "APPOINTED", "DISPATCHED")),
            day.minusDays(random.nextInt(1000)).toString(),
            person.cells()));
  }

  private Somebody somebody() {
    Somebody person =
        new Somebody(
            "R-%03d".formatted(everyone.size() + 1),
            String.join(
                ",",
                any(List.of("MALE", "MALE", "FEMALE", "FEMALE", "UNKNOWN")),
                birth().toString(),
                any(
                    List.of(
                        "10", "11", "14", "17", "20", "21", "28", "30", "31", "12", "22", "23",
                        "32", "33", "40", "41", "61", "71", "81", "90")),
                "FULL"));
    everyone.add(person);
    return person;
  }

  private LocalDate birth() {
    int years = 18 + random.nextInt(53);
    return switch (random.nextInt(8)) {
      case 0 -> day.minusYears(years);
      case 1 -> day.minusYears(years).plusDays(1);
      case 2 -> LocalDate.of((day.getYear() - years) / 4 * 4, 2, 29);
      default -> day.minusYears(years).minusDays(random.nextInt(365));
    };
  }

  private boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
