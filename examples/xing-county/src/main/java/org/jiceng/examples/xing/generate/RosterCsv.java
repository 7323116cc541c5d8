package org.jiceng.examples.xing.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes benches as a table of one row per person and seat, by unit, body, office and person. */
final class RosterCsv {
  private static final String HEADER =
      "personId,unit,body,office,gained,inOfficeFrom,sex,birth,education,standing";
  private static final Comparator<Row> ORDER =
      Comparator.comparing(Row::unit)
          .thenComparing(row -> row.seat().body())
          .thenComparing(row -> row.seat().office())
          .thenComparing(Row::personId);

  private final String idPrefix;
  private final List<Row> rows = new ArrayList<>();
  private int persons;

  RosterCsv(String idPrefix) {
    this.idPrefix = idPrefix;
  }

  void add(Bench bench) {
    for (StandIn person : bench.everyone()) {
      persons++;
      String number = Integer.toString(100_000 + persons).substring(1);
      person
          .seats()
          .forEach(
              seat ->
                  rows.add(new Row(idPrefix + "-" + number, bench.place().code(), seat, person)));
    }
  }

  String text() {
    return rows.stream()
        .sorted(ORDER)
        .map(Row::line)
        .collect(Collectors.joining("\n", HEADER + "\n", "\n"));
  }

  private record Row(String personId, String unit, Seat seat, StandIn person) {

    String line() {
      return String.join(
          ",",
          personId,
          unit,
          seat.body().name(),
          seat.office().name(),
          seat.gained().name(),
          seat.inOfficeFrom().toString(),
          person.sex().name(),
          person.birth().toString(),
          Integer.toString(person.education()),
          person.standing().name());
    }
  }
}
