package org.jiceng.organization;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.issue.Place;
import org.jiceng.person.Person;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;

/** A small county, and lines of a table of its members. */
final class Tables {
  static final LocalDate DAY = LocalDate.of(2021, 3, 21);
  static final Tenure ELECTED = new Tenure(Gained.ELECTED, LocalDate.of(2021, 3, 1));
  static final Place FILE = Place.of("members.csv");

  static final UnitId TOWN = UnitId.of("t1");
  static final UnitId VILLAGE = UnitId.of("v1");
  static final UnitId OTHER_VILLAGE = UnitId.of("v2");
  static final UnitId COMMUNITY = UnitId.of("s1");
  static final UnitId PLACEHOLDER = UnitId.of("s2");

  static final UnitTree TREE =
      UnitTree.of(
              ImmutableList.of(
                  UnitRow.of(UnitId.of("c"), Optional.empty(), UnitKind.COUNTY, "甲县"),
                  UnitRow.of(TOWN, Optional.of(UnitId.of("c")), UnitKind.TOWN, "乙镇"),
                  UnitRow.of(VILLAGE, Optional.of(TOWN), UnitKind.VILLAGE, "丙村委会"),
                  UnitRow.of(OTHER_VILLAGE, Optional.of(TOWN), UnitKind.VILLAGE, "丁村"),
                  UnitRow.of(COMMUNITY, Optional.of(TOWN), UnitKind.COMMUNITY, "戊社区"),
                  UnitRow.of(PLACEHOLDER, Optional.of(TOWN), UnitKind.COMMUNITY, "虚拟社区")
                      .withCode("141123400498")))
          .orElseThrow();

  private Tables() {}

  static SeatRow row(int line, UnitId unit, CommitteeKind body, Office office, Person person) {
    return new SeatRow(unit, body, office, ELECTED, person, FILE.line(line));
  }

  static SeatRow branch(int line, Office office, Person person) {
    return row(line, VILLAGE, CommitteeKind.BRANCH, office, person);
  }

  static SeatRow villagers(int line, Office office, Person person) {
    return row(line, VILLAGE, CommitteeKind.VILLAGERS, office, person);
  }
}
