package org.jiceng.renewal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;

/** A county with two towns, of three villages and of one; and a placeholder that is not counted. */
final class Exercises {
  static final LocalDate DUE = LocalDate.of(2026, 6, 30);
  static final UnitId COUNTY = UnitId.of("county");
  static final UnitId EAST = UnitId.of("east");
  static final UnitId WEST = UnitId.of("west");
  static final UnitId PLACEHOLDER = UnitId.of("placeholder");
  static final ImmutableList<UnitId> VILLAGES =
      ImmutableList.of(UnitId.of("e1"), UnitId.of("e2"), UnitId.of("e3"), UnitId.of("w1"));

  private Exercises() {}

  static Exercise open() {
    UnitTree tree =
        UnitTree.of(
                ImmutableList.of(
                    UnitRow.of(COUNTY, Optional.empty(), UnitKind.COUNTY, "某县").withCode("141123"),
                    row(EAST, COUNTY, UnitKind.TOWN, "东镇").withCode("141123100"),
                    row(WEST, COUNTY, UnitKind.TOWN, "西镇"),
                    row(VILLAGES.get(0), EAST, UnitKind.VILLAGE, "东一村"),
                    row(VILLAGES.get(1), EAST, UnitKind.VILLAGE, "东二村"),
                    row(VILLAGES.get(2), EAST, UnitKind.COMMUNITY, "东三社区"),
                    row(VILLAGES.get(3), WEST, UnitKind.VILLAGE, "西一村"),
                    row(PLACEHOLDER, EAST, UnitKind.VILLAGE, "虚拟村").withCode("141123100598")))
            .orElseThrow();
    return Exercise.open(ExerciseId.of("2026"), 13, tree, DUE);
  }

  /** {@code exercise} after {@code statuses} of {@code unit}, all on one day. */
  static Exercise walk(Exercise exercise, UnitId unit, String statuses, LocalDate day) {
    Exercise at = exercise;
    for (String status : Splitter.on(' ').omitEmptyStrings().split(statuses)) {
      at = at.record(unit, UnitStatus.valueOf(status), day).orElseThrow();
    }
    return at;
  }

  private static UnitRow row(UnitId id, UnitId parent, UnitKind kind, String name) {
    return UnitRow.of(id, Optional.of(parent), kind, name);
  }
}
